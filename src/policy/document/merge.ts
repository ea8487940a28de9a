import { ECOSYSTEMS, SCOPES } from '../../domain/package.ts';
import type { MergeAllowance, MergePolicy } from '../../domain/policy.ts';
import { UPDATE_LEVELS } from '../../domain/version.ts';
import type { YamlNode } from '../yaml/node.ts';
import { expected, readAt, readList, readLists, readMap, readSome, readText, readWord } from './read.ts';
import { readPackagePattern, type ValueReading } from './values.ts';

/** Bots that are known by their account numbers. */
export const BOTS = ['dependabot', 'renovate'] as const;

const METHODS = ['merge', 'squash', 'rebase'] as const;

/** The section `merge`: who may be merged, what, and how. Without `allow` nothing is. */
export function readMerge(node: YamlNode, to: ValueReading): MergePolicy | null {
  const entries = readMap(node, ['authors', 'allow', 'method'], to);
  if (entries === null) return null;
  const authors = readAt(entries, 'authors', (value) => readSome(value, (item) => readAuthor(item, to), to)) ?? BOTS;
  // Who is named and never asked would seem to merge: a typing error must not look like a rule.
  const names = [
    ...new Set([...authors.map((author) => (typeof author === 'string' ? author : author.login)), ...BOTS]),
  ];
  return {
    authors,
    allow: readAt(entries, 'allow', (value) => readList(value, (item) => readAllowance(item, names, to), to)) ?? [],
    method: readAt(entries, 'method', (value) => readWord(value, 'method', METHODS, to)) ?? 'squash',
  };
}

type Author = MergePolicy['authors'][number];

/** A login can be renamed and taken over, so a bot that is not known here is named with its number. */
function readAuthor(node: YamlNode, to: ValueReading): Author | null {
  if (node.kind !== 'map') return readWord(node, 'author', BOTS, to);
  const entries = readMap(node, ['login', 'id'], to);
  const login = entries?.get('login')?.value;
  const id = entries?.get('id')?.value;
  if (login === undefined || id === undefined) {
    const remedy = 'Write both; the number is in https://api.github.com/users/<login>.';
    return expected(node, 'a login and its id', to, remedy, '{login: "acme-bot[bot]", id: 12345}');
  }
  const name = readText(login, 'a login', to);
  const number = id.kind === 'scalar' ? id.value : null;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0) {
    return expected(id, 'the number of the account', to, 'Write it without quotes.');
  }
  return name === null ? null : { login: name, id: number };
}

function readAllowance(node: YamlNode, authors: readonly string[], to: ValueReading): MergeAllowance | null {
  const before = to.problems.count;
  const entries = readMap(node, ['ecosystems', 'scopes', 'updates', 'packages', 'from'], to);
  if (entries === null) return null;
  const allowance = readLists(
    entries,
    {
      ecosystems: (item) => readWord(item, 'ecosystem', ECOSYSTEMS, to),
      scopes: (item) => readWord(item, 'scope', SCOPES, to),
      updates: (item) => readWord(item, 'update', UPDATE_LEVELS, to),
      packages: (item) => readPackagePattern(item, to),
      from: (item) => readWord(item, 'author', authors, to),
    },
    to,
  );
  return to.problems.count > before ? null : allowance;
}
