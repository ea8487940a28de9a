import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { POLICY_FILE, loadContext, projectPolicyText } from '../../adapters/policy-files.ts';
import { UsageError, messageOf, quote } from '../../domain/errors.ts';
import { formatProblem, loadPolicy, PolicyError, type PolicyText } from '../../policy/load.ts';
import type { Policy } from '../../domain/policy.ts';
import { policyWithWaiver, writeWaiver, type WaiverText, type Written } from '../../policy/write-waiver.ts';
import { visible } from '../../reports/escape.ts';
import type { Invocation, Run } from '../command.ts';
import { judgeDirectory } from '../judgement.ts';
import { replaceFile } from '../output.ts';
import { directoryOf, floorOf, policyFiles } from '../project.ts';
import { effectText, silencedBy, unmatched } from '../waiver-effect.ts';
import { waiverOf } from '../waiver-request.ts';

/** Writes a waiver into the policy, once the policy with it was read and does what is asked. Status 2 where nothing was written. */
export const run: Run = async (invocation) => {
  const { options, operands, terminal } = invocation;
  const directory = directoryOf(operands[1], invocation);
  const checked = await judgeDirectory(directory, judged(invocation));
  const waiver = waiverOf(invocation, checked.policy, checked.decision.findings);
  const file = await policyFileOf(directory, invocation);
  const written = writtenInto(file.source, waiver);
  const policy = await loaded({ uri: file.uri, text: written.text }, directory, invocation);
  const silenced = silencedBy(waiver, policy, checked);
  if (silenced.length === 0 && !options.unused) throw new UsageError(unmatched(waiver, policy, checked));
  if (!options['dry-run']) await write(file.path, written.text);
  const line = written.text.slice(0, written.offset).split(/\r\n|\r|\n/).length + leading(written.inserted);
  const head = `${options['dry-run'] ? 'Would write' : 'Wrote'} ${file.uri}:${line}`;
  const lines = options.quiet
    ? [`${head}.`]
    : [
        `${head}:`,
        '',
        ...written.inserted.replace(/^[\r\n]+|[\r\n]+$/g, '').split(/\r\n|\r|\n/),
        '',
        ...effectText(waiver, silenced),
      ];
  terminal.stdout.write(`${lines.map(visible).join('\n')}\n`);
  return 0;
};

/** `--gate` says where the waiver shall count. What is there to waive is found in the whole tree. */
const judged = (invocation: Invocation): Invocation => {
  const gate = invocation.options.gate === 'publish' ? 'publish' : null;
  return { ...invocation, options: { ...invocation.options, gate, base: null } };
};

interface PolicyFile {
  readonly uri: string;
  readonly path: string;
  /** Null: there is none yet. */
  readonly source: PolicyText | null;
}

async function policyFileOf(directory: string, invocation: Invocation): Promise<PolicyFile> {
  const { options, terminal } = invocation;
  const files = policyFiles(options.policy, directory, invocation);
  const source = await projectPolicyText(options.policy, files);
  const uri = options.policy ?? POLICY_FILE;
  const root = options.policy === null ? directory : terminal.cwd;
  return { uri, path: path.resolve(root, uri), source: 'text' in source ? source : null };
}

function writtenInto(source: PolicyText | null, waiver: WaiverText): Written {
  if (source === null || !('text' in source)) {
    const text = policyWithWaiver(waiver);
    return { text, inserted: text, offset: 0 };
  }
  const written = writeWaiver(source.text, waiver);
  if (written !== null) return written;
  const item = policyWithWaiver(waiver).split('waivers:\n')[1] ?? '';
  throw new UsageError(
    `There is no place in ${quote(source.uri)} where the waiver could be written and all else stay as it is. Write it yourself:\n${item}`,
  );
}

/** The policy as it would be. Throws `UsageError` with what the language refuses. */
async function loaded(source: PolicyText, directory: string, invocation: Invocation): Promise<Policy> {
  const files = policyFiles(invocation.options.policy, directory, invocation);
  try {
    return await loadPolicy(source, loadContext(files, invocation.now.toISOString()), await floorOf(invocation));
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new UsageError(['Nothing is written:', ...error.problems.map(formatProblem)].join('\n'), error);
  }
}

async function write(file: string, text: string): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    // A link stays one: what it leads to is replaced.
    await replaceFile(await realpath(file).catch(() => file), text);
  } catch (error) {
    throw new UsageError(`The policy ${quote(file)} can't be written: ${messageOf(error)}.`, error);
  }
}

const leading = (inserted: string): number =>
  (/^(?:\r\n|\r|\n)*/.exec(inserted)?.[0].match(/\r\n|\r|\n/g) ?? []).length;
