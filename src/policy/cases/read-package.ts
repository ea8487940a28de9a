import { SEVERITIES } from '../../domain/advisory.ts';
import { SCOPES, type Ecosystem, type Source } from '../../domain/package.ts';
import { isGlob } from '../../domain/patterns/glob.ts';
import { parsePackagePattern } from '../../domain/patterns/pattern.ts';
import { quote } from '../../domain/errors.ts';
import {
  expected,
  readAt,
  readBoolean,
  readList,
  readMap,
  readText,
  readWord,
  type Entries,
} from '../document/read.ts';
import { readGlob, readMoment, readPackagePattern, type ValueReading } from '../document/values.ts';
import type { YamlNode } from '../yaml/node.ts';
import { INTEGRITIES, ordinary, type CaseAdvisory, type CasePackage } from './case.ts';

const FACTS = [
  'released',
  'scope',
  'direct',
  'license',
  'source',
  'integrity',
  'install-script',
  'path',
  'advisories',
] as const;

/** Where a package of each ecosystem is locked, if a case does not say. */
const PATHS: Readonly<Record<Ecosystem, string>> = {
  npm: 'package-lock.json',
  pypi: 'uv.lock',
  'github-actions': '.github/workflows/ci.yml',
};

/** The package that changes: `from`, `to`, or both. Null after a problem. */
export function readChange(node: YamlNode, to: ValueReading): CasePackage | null {
  return readPackage(node, ['from', 'to'], to);
}

/** A package of the tree, which stays (`version`) or changes beside the first (`from`, `to`). Null after a problem. */
export function readTreePackage(node: YamlNode, to: ValueReading): CasePackage | null {
  return readPackage(node, ['version', 'from', 'to'], to);
}

function readPackage(node: YamlNode, versionKeys: readonly string[], to: ValueReading): CasePackage | null {
  const before = to.problems.count;
  const entries = readMap(node, ['package', ...versionKeys, ...FACTS], to);
  if (entries === null) return null;
  const said = entries.get('package')?.value;
  const name =
    said === undefined
      ? expected(node, 'a package', to, 'Name it:', 'package: "npm:left-pad"')
      : readPackageName(said, to);
  const versions = readVersions(node, entries, versionKeys, to);
  if (name === null || versions === null) return null;
  const { ecosystem } = name;
  const usual = ordinary(ecosystem);
  const facts = {
    scope: readAt(entries, 'scope', (at) => readWord(at, 'scope', SCOPES, to)) ?? scopeOf(ecosystem),
    direct: readAt(entries, 'direct', (at) => readBoolean(at, to)) ?? true,
    license: readAt(entries, 'license', (at) => readText(at, 'a licence', to)) ?? usual.license,
    source: readAt(entries, 'source', (at) => readSource(at, to)) ?? usual.source,
    integrity: readAt(entries, 'integrity', (at) => readWord(at, 'value', INTEGRITIES, to)) ?? usual.integrity,
    installScript: readAt(entries, 'install-script', (at) => readBoolean(at, to)) ?? usual.installScript,
    path: readAt(entries, 'path', (at) => readPath(at, to)) ?? PATHS[ecosystem],
    advisories:
      readAt(entries, 'advisories', (at) => readList(at, (one) => readAdvisory(one, ecosystem, to), to)) ?? [],
    released: readAt(entries, 'released', (at) => readMoment(at, to)),
  };
  return to.problems.count > before ? null : { ...name, ...versions, ...facts };
}

const scopeOf = (ecosystem: Ecosystem): CasePackage['scope'] =>
  ecosystem === 'github-actions' ? 'development' : 'runtime';

/** One name: a tree holds packages, not patterns. */
function readPackageName(node: YamlNode, to: ValueReading): Pick<CasePackage, 'ecosystem' | 'name'> | null {
  const text = readPackagePattern(node, to);
  const pattern = text === null ? null : parsePackagePattern(text);
  if (text === null || pattern === null) return null;
  const { ecosystem, name, range } = pattern;
  if (!isGlob(name) && range === null) return { ecosystem, name };
  const message = `${quote(text)} is a pattern, and a case is about one package`;
  to.problems.add(node, message, 'Name it alone, and its version beside it:', 'package: "npm:left-pad"');
  return null;
}

function readVersions(
  node: YamlNode,
  entries: Entries,
  keys: readonly string[],
  to: ValueReading,
): Pick<CasePackage, 'from' | 'to'> | null {
  const before = to.problems.count;
  const [version, from, next] = ['version', 'from', 'to'].map((key) =>
    keys.includes(key) ? readAt(entries, key, (at) => readText(at, 'a version', to)) : null,
  ) as [string | null, string | null, string | null];
  if (to.problems.count > before) return null;
  if (version !== null && (from !== null || next !== null)) {
    return expected(node, 'either a version or a change', to, 'Write version, or from and to.');
  }
  if (version === null && from === null && next === null) {
    const remedy = `Write ${keys.includes('version') ? 'version, or ' : ''}from, to, or both.`;
    return expected(node, 'a package with a version', to, remedy, 'to: 1.3.1');
  }
  return version === null ? { from, to: next } : { from: version, to: version };
}

const SOURCES = ['registry', 'git', 'url', 'file'] as const;

/** `{git: "git+https://…"}`: of what type it is can't be told from a URL alone. */
function readSource(node: YamlNode, to: ValueReading): Source | null {
  const entries = readMap(node, SOURCES, to);
  if (entries === null) return null;
  const given = SOURCES.filter((type) => entries.has(type));
  const [type] = given;
  if (type === undefined || given.length > 1) {
    return expected(node, 'one source', to, `Write one of ${SOURCES.join(', ')}:`, 'source: {git: "git+https://…"}');
  }
  const url = readAt(entries, type, (at) => readText(at, 'a URL', to));
  return url === null ? null : { type, url };
}

/** A file as a report names it, so nothing that leads out of the project. */
function readPath(node: YamlNode, to: ValueReading): string | null {
  const path = readGlob(node, to);
  if (path === null || !isGlob(path)) return path;
  return expected(node, 'one file', to, 'Name the lockfile or workflow that it stands in.', 'path: package-lock.json');
}

function readAdvisory(node: YamlNode, ecosystem: Ecosystem, to: ValueReading): CaseAdvisory | null {
  const before = to.problems.count;
  const entries = readMap(node, ['id', 'aliases', 'severity', 'affected', 'fixed'], to);
  if (entries === null) return null;
  const scheme = to.versions[ecosystem];
  const id = readAt(entries, 'id', (at) => readText(at, 'the id of an advisory', to));
  if (!entries.has('id')) expected(node, 'an advisory with an id', to, 'Add it:', 'id: GHSA-35jh-r3h4-6jhm');
  const version = (at: YamlNode, what: string, valid: (text: string) => boolean): string | null => {
    const text = readText(at, what, to);
    if (text === null || valid(text)) return text;
    return expected(at, what, to, `Use the syntax of ${ecosystem}.`);
  };
  const affected = readAt(entries, 'affected', (at) =>
    version(at, 'a version range', (text) => scheme.validRange(text)),
  );
  const fixed = readAt(entries, 'fixed', (at) => version(at, 'a version', (text) => scheme.valid(text)));
  const severity = readAt(entries, 'severity', (at) => readWord(at, 'severity', SEVERITIES, to)) ?? 'unknown';
  const aliases = readAt(entries, 'aliases', (at) => readList(at, (one) => readText(one, 'an id', to), to)) ?? [];
  return to.problems.count > before || id === null ? null : { id, aliases, severity, affected, fixed };
}
