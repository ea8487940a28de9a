import { nodeHasher } from '../../adapters/platform.ts';
import { toolVersion } from '../../adapters/package-root.ts';
import { UsageError } from '../../domain/errors.ts';
import { globsOf } from '../../domain/record/globs.ts';
import { prepareGlobs } from '../../domain/patterns/glob.ts';
import { replay } from '../../gates/replay.ts';
import type { Run } from '../command.ts';
import { readDecision } from '../decision-file.ts';
import { writeReport } from '../output.ts';
import { policyOf } from '../project.ts';
import { replayJson, replayStatus, replayText, type Replayed } from '../replay-report.ts';

/** Judges a recorded decision again. Nothing is asked over the network, but for what another policy extends. */
export const run: Run = async (invocation) => {
  const { operands, options, terminal } = invocation;
  if (options.floor !== null && options.policy === null)
    throw new UsageError('The recorded policy has its floor in it. Give --floor beside --policy alone.');
  const stored = await readDecision(operands[0] ?? '', terminal.cwd);
  // Judged as of then, so a policy is read as of then, too.
  const then = { ...invocation, now: new Date(stored.facts.now) };
  const other = options.policy === null ? null : await policyOf(terminal.cwd, then);
  await prepareGlobs(globsOf(stored));
  const version = toolVersion();
  const ports = { hasher: nodeHasher, tool: { name: 'lockgate', version } } as const;
  const replayed: Replayed = {
    stored,
    replay: stored.altered.length > 0 ? null : replay(stored, ports, other),
    policy: options.policy,
    version,
  };
  const report = invocation.format === 'json' ? replayJson(replayed) : replayText(replayed, options.quiet);
  await writeReport(report, invocation);
  return replayStatus(replayed);
};
