/** What to do about a lockfile that can't be right: yarn writes it anew. */
export const REMEDY = 'Restore this file from a good commit, run "yarn install" and commit what it writes.';
