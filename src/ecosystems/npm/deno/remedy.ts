/** What to do about a lockfile that can't be right: Deno writes it anew. */
export const REMEDY = 'Remove this file, run "deno install" and commit what it writes.';
