import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type * as Core from '@actions/core';
import type { Decision } from '../domain/decision.ts';
import type { PolicyChange } from '../domain/policy-change.ts';
import type { Annotation } from '../domain/ports/github.ts';
import type { OutputName } from './inputs.ts';
import type { ActionPorts } from './ports.ts';

/** What a gate has to show, besides what it wrote to GitHub itself. */
export interface Delivery {
  readonly decision: Decision;
  readonly annotations: readonly Annotation[];
  /** What happened or is planned, a line each. */
  readonly lines: readonly string[];
  /** Files to keep, by the output that names them. */
  readonly files: Readonly<Partial<Record<OutputName, { readonly name: string; readonly bytes: Uint8Array }>>>;
  readonly outputs: Readonly<Partial<Record<OutputName, string>>>;
  /** What a new policy would change; absent or null: none is proposed. */
  readonly policyChange?: PolicyChange | null;
}

/** A runner shows ten of each level for a step; more would only fill the log. */
const MOST_ANNOTATIONS = 10;

/** Writes reports, outputs, annotations and the job's summary. The summary never fails a run that was judged. */
export async function deliver(
  { decision, annotations, lines, files, outputs, policyChange = null }: Delivery,
  { render }: Pick<ActionPorts, 'render'>,
  settings: { readonly temp: string; readonly summary: boolean; readonly sarif: boolean },
  core: typeof Core,
): Promise<void> {
  const folder = path.join(settings.temp, `lockgate-${decision.gate}`);
  await mkdir(folder, { recursive: true });
  const keep = async (output: OutputName, name: string, content: string | Uint8Array): Promise<void> => {
    const file = path.join(folder, path.basename(name));
    await writeFile(file, content);
    core.setOutput(output, file);
  };
  await keep('report', 'report.json', render.json(decision, policyChange));
  if (settings.sarif) await keep('sarif', 'report.sarif', render.sarif(decision));
  for (const [output, file] of Object.entries(files)) await keep(output as OutputName, file.name, file.bytes);
  core.setOutput('verdict', decision.verdict);
  core.setOutput('findings', String(decision.findings.length));
  for (const [output, value] of Object.entries(outputs)) core.setOutput(output, value);
  annotate(annotations, core);
  for (const line of lines) core.info(line);
  if (settings.summary) await core.summary.addRaw(render.summary(decision, policyChange), true).write();
}

function annotate(annotations: readonly Annotation[], core: typeof Core): void {
  const write = { failure: core.error, warning: core.warning, notice: core.notice };
  const written = { failure: 0, warning: 0, notice: 0 };
  for (const { level, message, path: file, line, title } of annotations) {
    if (written[level] === MOST_ANNOTATIONS) continue;
    written[level] += 1;
    write[level](message, { file, startLine: line, title });
  }
}
