import type { Scope } from '../../../domain/package.ts';
import type { Fields } from '../../json/fields.ts';
import type { LockedAsk, LockedProject } from '../../locked.ts';
import { tablesOf } from '../../toml/lists.ts';
import { normalizeName } from '../names.ts';
import type { Pyproject } from '../pyproject/pyproject.ts';
import { answersOf, asked, type Lock } from '../toml-lock/project.ts';

/**
 * The folder of a lockfile that is no member itself: a workspace without a project, or a script that was locked. It asks
 * for what its pyproject.toml does, and for what else the lockfile lists as its requirements and groups. Null: nothing.
 */
export function rootOf(manifest: Fields | null, pyproject: Pyproject | null, lock: Lock): LockedProject | null {
  const groups = manifest?.fields('dependency-groups') ?? null;
  const answers = pyproject === null ? [] : answersOf(pyproject, lock);
  const named = new Set(answers.map(({ name }) => name));
  const listed = [
    ...(manifest === null ? [] : asksIn(manifest, 'requirements', 'runtime', lock)),
    ...(groups?.names().flatMap((group) => asksIn(groups, group, 'development', lock)) ?? []),
  ];
  const asks = [...answers, ...listed.filter(({ name }) => !named.has(name))];
  if (asks.length === 0) return null;
  return {
    name: pyproject?.name ?? lock.file.split('/').at(-2) ?? 'project',
    version: pyproject?.version ?? null,
    asks,
  };
}

function asksIn(fields: Fields, list: string, scope: Scope, lock: Lock): LockedAsk[] {
  const location = { file: lock.file, line: 1 };
  return tablesOf(fields, list).flatMap((table) => {
    const own = fields.of(table, list);
    const [name, range] = [normalizeName(own.string('name') ?? ''), own.string('specifier') ?? ''];
    const found = lock.byName.answering(name, () => [range]);
    return found.map((to) => asked({ name, range, scope, location }, to, null));
  });
}
