import { repositoryPrefix } from '../../adapters/git.ts';
import { readHistory } from '../../adapters/git-history.ts';
import { toolVersion } from '../../adapters/package-root.ts';
import { loadContext, projectPolicy } from '../../adapters/policy-files.ts';
import { UsageError, quote } from '../../domain/errors.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Simulation } from '../../domain/simulation.ts';
import { isDependencyFile } from '../../ecosystems/read-graph.ts';
import { LOCKGATE } from '../../gates/merge/self-update.ts';
import { mayMatter } from '../../gates/simulate/graphs.ts';
import { simulate } from '../../gates/simulate/simulate.ts';
import { prefixOf } from '../../gates/review/subtree.ts';
import { loadPolicy, refOf } from '../../policy/load.ts';
import type { Invocation, Run } from '../command.ts';
import { judgingOf } from '../judgement.ts';
import { writeReport } from '../output.ts';
import { directoryOf, floorOf, policyFiles } from '../project.ts';
import { reportSettings } from '../terminal.ts';
import { readTime } from '../time.ts';

/** Replays the past through one policy or two. It judges nothing that is to come, so its status says only that it ran. */
export const run: Run = async (invocation) => {
  const { options, now, progress } = invocation;
  const directory = directoryOf(invocation.operands[0], invocation);
  const since = options.since === null ? null : readTime(options.since, '--since');
  const last = options.last === null ? null : countOf(options.last);
  const policies = [await policyOf(options.policy, directory, invocation)];
  if (options.against !== null) policies.push(await policyOf(options.against, directory, invocation));
  progress.step('Reading the history');
  const place = await repositoryPrefix(directory);
  const history = await readHistory(directory, { ...pathsOf(prefixOf(place)), since, last });
  // A registry and a live database tell of today; the snapshot does as well, and needs no network to do so.
  const judges = await judgingOf(policies[0] as Policy, { ...invocation, options: { ...options, offline: true } });
  const simulation = await simulate(
    {
      policies,
      directory: place,
      now: now.toISOString(),
      self: LOCKGATE,
      tool: { name: 'lockgate', version: toolVersion() },
    },
    { history, advisories: judges.advisories, progress },
  );
  await writeReport(await render(simulation, invocation), invocation);
  return 0;
};

async function render(simulation: Simulation, { format, terminal, options }: Invocation): Promise<string> {
  if (format === 'json') return (await import('../../reports/simulation/json.ts')).simulationJson(simulation);
  if (format === 'html') return (await import('../../reports/simulation/html.ts')).simulationHtml(simulation);
  const { simulationText } = await import('../../reports/simulation/text.ts');
  return simulationText(simulation, reportSettings(terminal, options));
}

/** A policy by its file, or by the name that `extends` would call it by: `lockgate:strict`. */
async function policyOf(named: string | null, directory: string, invocation: Invocation): Promise<Policy> {
  const files = policyFiles(named, directory, invocation);
  const now = invocation.now.toISOString();
  const floor = await floorOf(invocation);
  const ref = named === null ? null : refOf(named);
  if (ref === null || ref.kind === 'file') return projectPolicy(named, files, now, floor);
  const context = loadContext(files, now);
  return loadPolicy(await context.fetch(ref), context, floor);
}

/** Which paths of the repository make a change, and which are read at all. */
function pathsOf(prefix: string) {
  const known = new Map<string, boolean>();
  const isBelow = (path: string): boolean => path.startsWith(prefix);
  return {
    touches: (path: string): boolean => {
      const touches = known.get(path) ?? (isBelow(path) && isDependencyFile(path.slice(prefix.length)));
      known.set(path, touches);
      return touches;
    },
    keeps: (path: string): boolean => isBelow(path) && mayMatter(path),
  };
}

function countOf(text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new UsageError(`--last ${quote(text)} is no number of changes. Write --last 50.`);
}
