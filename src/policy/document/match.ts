import { quote } from '../../domain/errors.ts';
import { GATES, type Gate } from '../../domain/gate.ts';
import { ECOSYSTEMS, SCOPES } from '../../domain/package.ts';
import type { Match } from '../../domain/policy.ts';
import type { YamlNode } from '../yaml/node.ts';
import { corrected } from '../yaml/correct.ts';
import { readAt, readLists, readMap, readSome, readText, readWord } from './read.ts';
import { readGlob, readPackagePattern, type ValueReading } from './values.ts';

const KEYS = ['ecosystems', 'scopes', 'packages', 'paths'] as const;

/** Which subjects a config speaks of; null after a problem. */
export const readMatch = (node: YamlNode, to: ValueReading): Match | null => readKeys(node, KEYS, to);

/** Which findings a waiver excuses: a match that may name an advisory. */
export const readWaiverMatch = (node: YamlNode, to: ValueReading): Match | null =>
  readKeys(node, [...KEYS, 'advisory'], to);

/** What a config leaves out. An empty map would leave out everything. */
export function readExcept(node: YamlNode, to: ValueReading): Match | null {
  const except = readKeys(node, KEYS, to);
  if (except === null || Object.keys(except).length > 0) return except;
  to.problems.add(node, 'an empty "except" leaves out everything', 'Say what it leaves out, or drop it.');
  return null;
}

/** At least one gate, each once. */
export function readGates(node: YamlNode, to: ValueReading): readonly Gate[] | null {
  const gates = readSome(node, (item) => readWord(item, 'gate', GATES, to), to);
  return gates === null ? null : GATES.filter((gate) => gates.includes(gate));
}

// Only those of which the form is known: databases name their records as they like.
const ODD_ID = /^(ghsa|cve)-/i;
const ID = /^(GHSA(-[0-9a-z]{4}){3}|CVE-\d{4}-\d{4,})$/;

/** An id that no database can have would excuse nothing, and be told as unused only when it is too late. */
function readAdvisoryId(node: YamlNode, to: ValueReading): string | null {
  const id = readText(node, 'the id of an advisory', to);
  if (id === null || (!/\s/.test(id) && (!ODD_ID.test(id) || ID.test(id)))) return id;
  const [prefix, rest] = [id.trim().slice(0, 5).toUpperCase(), id.trim().slice(5).toLowerCase()];
  const likely = `${prefix}${rest}`;
  const remedy = 'Write it as the database does: GHSA-xxxx-xxxx-xxxx, CVE-2021-23337.';
  to.problems.add(node, `bad advisory id ${quote(id)}`, remedy, ID.test(likely) ? corrected(node, likely) : null);
  return null;
}

function readKeys(node: YamlNode, keys: readonly string[], to: ValueReading): Match | null {
  const before = to.problems.count;
  const entries = readMap(node, keys, to);
  if (entries === null) return null;
  const lists = readLists(
    entries,
    {
      ecosystems: (item) => readWord(item, 'ecosystem', ECOSYSTEMS, to),
      scopes: (item) => readWord(item, 'scope', SCOPES, to),
      packages: (item) => readPackagePattern(item, to),
      paths: (item) => readGlob(item, to),
    },
    to,
  );
  const advisory = keys.includes('advisory') ? readAt(entries, 'advisory', (id) => readAdvisoryId(id, to)) : null;
  if (to.problems.count > before) return null;
  return { ...lists, ...(advisory !== null && { advisory }) };
}
