import type { Simulation } from '../../domain/simulation.ts';
import { differs } from '../../domain/simulation.ts';
import { escapeJson } from '../escape.ts';

/** The stable machine format: keys in this order; changes whose outcome differs between two policies say so. */
export function simulationJson(simulation: Simulation): string {
  const { schemaVersion, tool, now, history, advisories, assumed, runs, changes } = simulation;
  const document = {
    schemaVersion,
    tool,
    now,
    history,
    advisories: {
      sources: advisories.sources.map(({ name, asOf, digest }) => ({ name, asOf, digest })),
      hindsight: true,
    },
    assumed,
    policies: runs.map(({ policy, merges, notReplayed, outcomes, hindsight, waited, rules }) => ({
      uri: policy.uri,
      digest: { sha256: policy.digest.sha256 },
      mode: policy.mode,
      merges,
      notReplayed,
      outcomes,
      hindsight,
      waited,
      rules,
    })),
    changes: changes.map((change) => Object.assign({}, change, { differs: differs(change) })),
  };
  return `${escapeJson(JSON.stringify(document, null, 2))}\n`;
}
