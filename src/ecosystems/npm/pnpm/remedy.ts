/** What to do about an entry that can't be right: pnpm writes it anew. */
export const REMEDY = 'Run "pnpm install --fix-lockfile" and commit what it writes.';
