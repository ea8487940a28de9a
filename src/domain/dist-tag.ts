/**
 * Whether a word can be a dist-tag. npm refuses one that reads as a version range, and puts it into a URL.
 * https://docs.npmjs.com/cli/v11/commands/npm-dist-tag
 */
export const isDistTag = (word: string): boolean =>
  /^[A-Za-z][A-Za-z0-9._-]*$/.test(word) && !/^[vV]\d/.test(word) && !/^[xX]$/.test(word);
