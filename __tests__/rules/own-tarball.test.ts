import { isOwnTarball, placesOf, servesAnother } from '../../src/rules/support/registries.ts';
import { within } from '../../src/rules/support/urls.ts';
import * as fc from '../property.ts';

const PUBLIC = 'https://registry.npmjs.org';
const addressOf = (name: string, version: string): string =>
  `${PUBLIC}/${name}/-/${name.slice(name.lastIndexOf('/') + 1)}-${version}.tgz`;

describe('the address that a package has on the public registry', () => {
  it.each([
    ['left-pad', '1.3.0', true],
    ['@acme/left.pad', '1.3.0-rc.1', true],
    ['..', '1.0.0', false],
    ['@acme/..', '1.0.0', false],
    ['a/../b', '1.0.0', false],
    ['a%2f..%2fb', '1.0.0', false],
    ['a\\b', '1.0.0', false],
    ['a?', '1.0.0', false],
    ['a#', '1.0.0', false],
    ['a', '1.0.0/../../b/-/b-1.0.0', false],
    ['a', '', false],
    ['', '1.0.0', false],
  ])('of %s at %s: %s', (name, version, own) => {
    expect(isOwnTarball(addressOf(name, version), { name, version })).toBe(own);
    expect(isOwnTarball(addressOf(name, version).replace('https:', 'http:'), { name, version })).toBe(false);
    expect(isOwnTarball(addressOf(name, version).replace('.org', '.org.evil.example'), { name, version })).toBe(false);
  });

  it('is, taken apart, a place of that registry and of no other package', () => {
    const part = fc.constantFrom('a', 'B', '0', '.', '..', '-', '_', '~', '@', '/', '%2e', '%2f', '\\', '?', '#', ':');
    const text = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
    let own = 0;
    fc.assert(
      fc.property(text, text, (name, version) => {
        const address = addressOf(name, version);
        if (!isOwnTarball(address, { name, version })) return;
        own += 1;
        const url = new URL(address);
        expect(placesOf(['npm'], 'npm').some((place) => within(url, place))).toBe(true);
        expect(servesAnother(url, { name, version })).toBe(false);
      }),
      { numRuns: 5000 },
    );
    expect(own).toBeGreaterThan(10);
  });
});
