import releaseSource from '../../src/rules/release-source.ts';
import { check, keys, troubles } from './run.ts';

const tagged = (tag: string, version = '1.2.3', name = '@acme/app') =>
  keys(check(releaseSource, { release: { tag, manifest: { file: 'package.json', name, version } } }));

describe('release-source', () => {
  it.each(['1.2.3', 'v1.2.3', '@acme/app@1.2.3'])('takes %s for the tag of 1.2.3', (tag) => {
    expect(tagged(tag)).toEqual([]);
  });

  it.each(['v1.2.30', 'vv1.2.3', 'V1.2.3', 'app@1.2.3', 'v1.2', 'release-1.2.3', ''])('refuses %j', (tag) => {
    expect(tagged(tag)).toEqual(['tag']);
  });

  it('lets the policy decide over an unprotected tag alone', () => {
    const release = { onProtectedBranch: false, tagProtected: false };
    const told = troubles(check(releaseSource, { release }, { 'unprotected-tag': 'deny' }));
    expect(told.map(({ key, effect }) => [key, effect])).toEqual([
      ['branch', undefined],
      ['unprotected-tag', 'deny'],
    ]);
  });

  it('is indeterminate without a release', () => {
    expect(check(releaseSource, {})).toMatchObject([{ state: 'indeterminate' }]);
    expect(check(releaseSource, { release: { unavailable: 'HTTP 500' } })).toMatchObject([{ state: 'indeterminate' }]);
  });
});
