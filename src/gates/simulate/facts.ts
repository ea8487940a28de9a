import { queriesOf } from '../judge.ts';
import { diffGraphs } from '../../domain/diff.ts';
import { absent, available, unavailable } from '../../domain/evidence.ts';
import type { Facts } from '../../domain/facts.ts';
import type { AdvisorySource } from '../../domain/ports/advisories.ts';
import type { PastChange } from '../../domain/ports/history.ts';
import type { FileChange } from '../../domain/pull-request.ts';
import { versionSchemes } from '../../ecosystems/versions.ts';
import { relativeTo } from '../merge/relative.ts';
import { subtree } from '../review/subtree.ts';
import { pullRequestOf } from './claims.ts';
import type { ReadSides } from './graphs.ts';

/** The facts of a past change, as both gates would have had them: what no history keeps is unavailable or assumed. */
export async function factsOf(
  change: PastChange,
  files: readonly FileChange[],
  directory: string,
  ports: { readonly read: ReadSides; readonly advisories: Pick<AdvisorySource, 'lookup'> },
): Promise<Omit<Facts, 'gate' | 'policy' | 'vex'>> {
  const { base, graph } = await ports.read(subtree(change.before, directory), subtree(change.after, directory));
  const changes = diffGraphs(base, graph, versionSchemes);
  const unasked = unavailable('what a registry served then is in no history');
  return {
    now: change.commit.committed,
    graph,
    base,
    changes,
    advisories: await ports.advisories.lookup(queriesOf([base, graph])),
    registry: new Map(changes.flatMap(({ after }) => after.map(({ purl }) => [purl, unasked] as const))),
    pullRequest: available(relativeTo(pullRequestOf(change, files), directory)),
    release: absent,
    artifacts: absent,
    waivers: [],
    versions: versionSchemes,
  };
}
