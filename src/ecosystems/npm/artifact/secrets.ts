// Every expression is a fixed prefix with bounded classes behind it: linear on any input, and exact
// enough that code which only speaks of such tokens is not taken for one.
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['aws-access-key', /\b(?:AKIA|ASIA)(?![A-Z2-7]{9}EXAMPLE)[A-Z2-7]{16}\b/],
  ['github-token', /\b(?:gh[oprsu]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})/],
  ['google-api-key', /\bAIza[A-Za-z0-9_-]{35}/],
  ['npm-token', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['npmrc-credential', /:_(?:authToken|auth|password)\s{0,4}=\s{0,4}"?[A-Za-z0-9+/=_.-]{16}/],
  // A header alone stands in every parser of keys; a key is a header with key material behind it.
  [
    'private-key',
    /-----BEGIN (?:[A-Z]{2,10} ){0,2}PRIVATE KEY(?: BLOCK)?-----(?:\\r|\\n|\s){1,6}(?:[A-Za-z0-9+/]{32}|Proc-Type:|Version:|Comment:)/,
  ],
  ['pypi-token', /\bpypi-AgEI[A-Za-z0-9_-]{50}/],
  [
    'slack-token',
    /\bxox[abeoprs]-[0-9]{8,14}-[A-Za-z0-9-]{16}|hooks\.slack\.com\/services\/T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{20}/,
  ],
];

/** The kinds of secret that a text looks like it holds, sorted. Time is linear in the text. */
export function secretsIn(text: string): string[] {
  return KINDS.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
}
