import { cpuTime } from '../../../cpu-time.ts';
import { secretsIn } from '../../../../src/ecosystems/npm/artifact/secrets.ts';

// Put together here, so that no scanner takes this file for a leak.
const letters = 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF3hI6';
const begin = ['-----BEGIN', 'PRIVATE KEY-----'];
const SECRETS: readonly (readonly [string, string])[] = [
  ['npm-token', `const t = "npm_${letters}"`],
  ['github-token', `token: ghp_${letters}`],
  ['github-token', `github_pat_${letters.slice(0, 22)}_${(letters + letters).slice(0, 59)}`],
  ['aws-access-key', ['AKIA', 'QWERTY234567ABCD'].join('')],
  ['npmrc-credential', `//registry.npmjs.org/:_authToken=${letters}`],
  ['private-key', `${begin.join(' OPENSSH ')}\n${letters}${letters}`],
  ['private-key', `key: "${begin.join(' ')}\\n${letters}${letters}"`],
  ['pypi-token', `pypi-AgEI${letters}${letters}`],
  ['slack-token', `${['xoxb', '123456789012'].join('-')}-${letters}`],
  ['google-api-key', `AIza${letters.slice(0, 35)}`],
];

describe('secrets in a text', () => {
  it.each(SECRETS)('finds a %s', (kind, text) => expect(secretsIn(`first line\n${text}\nlast`)).toEqual([kind]));

  it.each([
    'npm_config_registry=https://registry.npmjs.org npm_lifecycle_event',
    '//registry.npmjs.org/:_authToken=${NODE_AUTH_TOKEN}',
    'if (line.startsWith("-----BEGIN PRIVATE KEY-----")) return parse(line);',
    'AKIAIOSFODNN7EXAMPLE',
    'ghp_short and github_pat_ alone',
    `sha512-${letters}${letters}==`,
    'url + "/:_authToken=" + token',
  ])('takes %j for none', (text) => expect(secretsIn(text)).toEqual([]));

  it('takes time linear in the text', () => {
    const hostile = [
      '-----BEGIN '.repeat(200_000),
      'npm_'.repeat(500_000),
      ':_authToken   '.repeat(150_000),
      'A'.repeat(2_000_000),
    ];
    const start = cpuTime();
    for (const text of hostile) expect(secretsIn(text)).toEqual([]);
    expect(cpuTime() - start).toBeLessThan(3000);
  });
});
