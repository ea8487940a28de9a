import { diffGraphs } from '../../domain/diff.ts';
import { absent, available } from '../../domain/evidence.ts';
import type { Facts } from '../../domain/facts.ts';
import { CHANGE_GATES, type Gate } from '../../domain/gate.ts';
import type { Policy } from '../../domain/policy.ts';
import type { Account } from '../../domain/pull-request.ts';
import type { PolicyCase } from './case.ts';
import { pullRequestOf } from './pull-request.ts';
import { advisoriesOf, graphOf, registryOf } from './tree.ts';

export interface CaseWorld {
  readonly versions: Facts['versions'];
  /** The time of a case that names none. ISO 8601, UTC. */
  readonly now: string;
  /** The account behind one of `merge.authors`; null asks for the first. Null: there is no such author. */
  account(name: string | null, policy: Policy): Account | null;
}

/** The facts that a case tells a gate. Nothing is read: neither a clock, nor a network, nor a file. */
export function factsOf(one: PolicyCase, gate: Gate, policy: Policy, world: CaseWorld): Facts {
  const { versions } = world;
  const isChange = CHANGE_GATES.includes(gate);
  const graph = graphOf(one.packages, 'to');
  const base = isChange ? graphOf(one.packages, 'from') : null;
  return {
    gate,
    now: one.now ?? world.now,
    graph,
    base,
    changes: base === null ? [] : diffGraphs(base, graph, versions),
    advisories: advisoriesOf(one.packages, versions),
    registry: isChange ? registryOf(one.packages) : new Map(),
    pullRequest:
      gate === 'merge' ? available(pullRequestOf(one, world.account(one.pullRequest.author, policy))) : absent,
    release: absent,
    artifacts: absent,
    waivers: [],
    policy: { merge: policy.merge, publish: policy.publish, mode: policy.mode, advisories: policy.advisories },
    versions,
  };
}
