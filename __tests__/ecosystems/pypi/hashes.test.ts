import { hashOf } from '../../../src/ecosystems/pypi/hashes.ts';

const SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

describe('hashes as Python tools write them', () => {
  test('become subresource-integrity strings, whatever the case of the hex', () => {
    const integrity = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
    expect(hashOf(`sha256:${SHA256}`)).toBe(integrity);
    expect(hashOf(`sha256:${SHA256.toUpperCase()}`)).toBe(integrity);
  });

  test('keep a weak algorithm, which is for a rule to judge', () => {
    expect(hashOf('md5:d41d8cd98f00b204e9800998ecf8427e')).toBe('md5-1B2M2Y8AsgTpgAmY7PhCfg==');
  });

  test.each([
    '',
    SHA256,
    'sha256:',
    `sha256:${SHA256.slice(2)}`,
    `sha256:${SHA256}00`,
    `sha256:${SHA256.replace('e', 'g')}`,
    `sha512:${SHA256}`,
    `whirl:${SHA256}`,
    `constructor:${SHA256}`,
    `sha256=${SHA256}`,
  ])('%j pins nothing', (text) => {
    expect(hashOf(text)).toBeNull();
  });
});
