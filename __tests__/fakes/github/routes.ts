import { advisoryHandlers } from './advisories.ts';
import type { Handlers } from './answer.ts';
import { assetHandlers } from './assets.ts';
import { checkHandlers } from './checks.ts';
import { commentHandlers } from './comments.ts';
import { commitHandlers } from './commits.ts';
import { operations, type Operation } from './contract.ts';
import { gitDataHandlers } from './git-data.ts';
import { issueHandlers } from './issues.ts';
import { pullHandlers } from './pulls.ts';
import { releaseHandlers } from './releases.ts';
import { repositoryHandlers } from './repos.ts';
import { reviewHandlers } from './reviews.ts';
import { ruleHandlers } from './rules.ts';
import { securityHandlers } from './security.ts';
import { statusHandlers } from './statuses.ts';

export const handlers: Handlers = {
  ...advisoryHandlers,
  ...assetHandlers,
  ...checkHandlers,
  ...commentHandlers,
  ...commitHandlers,
  ...gitDataHandlers,
  ...issueHandlers,
  ...pullHandlers,
  ...releaseHandlers,
  ...repositoryHandlers,
  ...reviewHandlers,
  ...ruleHandlers,
  ...securityHandlers,
  ...statusHandlers,
};

/** Parameters that may hold slashes as they are. */
const DEEP = new Set(['path', 'ref', 'branch', 'basehead', 'tag', 'tree_sha']);

interface Route {
  readonly operation: Operation;
  readonly names: readonly string[];
  readonly pattern: RegExp;
  readonly literals: number;
}

const routes: readonly Route[] = operations
  .map((operation) => {
    const names: string[] = [];
    const pattern = operation.path.replaceAll(/[.]|\{(\w+)\}/g, (_match, name: string | undefined) => {
      if (name === undefined) return '\\.';
      names.push(name);
      return DEEP.has(name) ? '(.*)' : '([^/]+)';
    });
    const literals = operation.path.split('/').filter((segment) => !segment.startsWith('{')).length;
    return { operation, names, pattern: new RegExp(`^${pattern}$`), literals };
  })
  // The more of a path is spelled out, the earlier it is tried: `releases/latest` before `releases/{id}`.
  .sort((one, other) => other.literals - one.literals);

/** The operation that a request asks for, with its path parameters decoded; null where none is described. */
export function route(
  method: string,
  path: string,
): { operation: Operation; parameters: Record<string, string> } | null {
  for (const { operation, names, pattern } of routes) {
    if (operation.method !== method) continue;
    const match = pattern.exec(path);
    if (match === null) continue;
    const values = match.slice(1).map((value) => decodeURIComponent(value));
    return { operation, parameters: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])) };
  }
  return null;
}
