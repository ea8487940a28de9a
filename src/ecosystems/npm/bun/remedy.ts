/** What to do about a lockfile that can't be right: bun writes it anew. */
export const REMEDY = 'Remove node_modules and this file, run "bun install" and commit what it writes.';
