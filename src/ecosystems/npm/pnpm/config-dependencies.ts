import { folderOf } from '../../paths.ts';
import { quote } from '../../../domain/errors.ts';
import type { Beside } from '../../../domain/format.ts';
import { field, isRecord } from '../../../domain/json.ts';
import type { Location } from '../../../domain/package.ts';
import { readYaml } from '../../yaml/read.ts';
import { YamlMap } from '../../yaml/value.ts';
import type { Faults } from '../../yaml/fields.ts';
import { hashes } from '../lock/modern.ts';
import { isExactVersion } from '../version.ts';
import type { Draft } from './draft.ts';
import { WORKSPACE } from './settings.ts';

const NAME = 'configDependencies';
const REMEDY = `Lock it with pnpm 11 or later, which writes ${NAME} into pnpm-lock.yaml, or write its version and hash as pnpm does.`;

/** A package that the settings name, as they write it. */
interface Written {
  readonly name: string;
  /** `1.0.0+sha512-<base64>`, or a version or range alone; null: it is none of these. */
  readonly version: string | null;
  readonly tarball: string | null;
  readonly location: Location;
}

/**
 * The packages that pnpm installs before all others to take its settings and hooks from (`configDependencies` of
 * pnpm-workspace.yaml, in pnpm 10.0 of package.json), but for those of `locked`: versions by name. pnpm 10 locks each
 * where it is declared, so that the lockfile knows nothing of it. What says no single version is a problem.
 */
export function configDependencies(
  beside: Beside,
  locked: ReadonlyMap<string, ReadonlySet<string>>,
  { file, problems }: Faults,
): Draft[] {
  const top = folderOf(file);
  const told = (location: Location, what: string): void => {
    const message = `${what}: pnpm installs it before anything else, and what that is can't be told.`;
    problems.push({ location, message, remedy: REMEDY });
  };
  const all = [...ofWorkspace(beside, `${top}${WORKSPACE}`, told), ...ofManifest(beside, `${top}package.json`)];
  return all.flatMap(({ name, version: written, tarball, location }): Draft[] => {
    const [version = '', hash = null] = written?.split(/\+(?=sha\d+-)/, 2) ?? [];
    const isExact = isExactVersion(version);
    if (isExact ? locked.get(name)?.has(version) === true : locked.has(name)) return [];
    if (!isExact) {
      told(location, `${quote(name)} of "${NAME}" has no single version`);
      return [];
    }
    const entry = {
      key: `${NAME} ${name}`,
      location,
      source: { type: 'registry', url: tarball } as const,
      integrity: hashes(hash),
      bundled: false,
      license: null,
      installScript: null,
    };
    return [{ name, version, told: 'development', entry, edges: null, others: 0 }];
  });
}

function ofWorkspace(beside: Beside, file: string, told: (location: Location, what: string) => void): Written[] {
  const text = beside(WORKSPACE);
  if (text === undefined) return [];
  const { documents, problems } = readYaml(text, file, '');
  const [settings] = documents;
  if (problems.length > 0 || !(settings instanceof YamlMap)) {
    // People use more of YAML in it than we read: what has nothing to do with this list is nobody's fault.
    if (text.includes(NAME)) told({ file, line: 1 }, `The file has "${NAME}" in YAML that can't be read`);
    return [];
  }
  const declared = settings.get(NAME) ?? null;
  const found: Written[] = [];
  if (declared instanceof YamlMap) {
    declared.forEach((name, value, line) => {
      const [version, tarball] = value instanceof YamlMap ? [value.get('integrity'), value.get('tarball')] : [value];
      found.push({ name, version: textOf(version), tarball: textOf(tarball), location: { file, line } });
    });
  } else if (declared !== null) told({ file, line: settings.lineOf(NAME) ?? 1 }, `"${NAME}" is no mapping`);
  return found;
}

/** A manifest that can't be read is told where it is compared with the lockfile. */
function ofManifest(beside: Beside, file: string): Written[] {
  const text = beside('package.json');
  if (text === undefined) return [];
  try {
    const declared = field(field(JSON.parse(text), 'pnpm'), NAME);
    return Object.entries(isRecord(declared) ? declared : {}).map(([name, value]) => ({
      name,
      version: textOf(isRecord(value) ? value['integrity'] : value),
      tarball: textOf(field(value, 'tarball')),
      location: { file, line: 1 },
    }));
  } catch {
    return [];
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
