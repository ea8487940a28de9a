/** What to do about an entry that can't be right: npm writes it anew. */
export const REMEDY = 'Remove node_modules and this file, run "npm install" and commit what it writes.';
