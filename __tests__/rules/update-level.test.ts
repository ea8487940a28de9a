import updateLevel from '../../src/rules/update-level.ts';
import type { MergeAllowance } from '../../src/domain/policy.ts';
import type { PartialFacts, PartialPackage } from '../fakes/facts.ts';
import { check, keys } from './run.ts';

const at = (version: string, more: Partial<PartialPackage> = {}): PartialPackage => ({
  name: 'lodash',
  version,
  ...more,
});

function update(before: PartialPackage[], after: PartialPackage[], ...allow: MergeAllowance[]): PartialFacts {
  return {
    gate: 'merge',
    base: before,
    packages: after,
    merge: { authors: ['dependabot'], allow, method: 'squash' },
    pullRequest: {},
  };
}
const said = (...facts: Parameters<typeof update>) => keys(check(updateLevel, update(...facts)));
const held = ['level:npm:lodash'];

describe('update-level', () => {
  const [from, patch, minor] = [[at('4.17.20')], [at('4.17.21')], [at('4.18.0')]];

  it.each<[string, MergeAllowance, string[]]>([
    ['nothing asked', {}, []],
    ['its level', { updates: ['patch'] }, []],
    ['another level', { updates: ['minor'] }, held],
    ['its scope', { scopes: ['runtime'] }, []],
    ['another scope', { scopes: ['development'] }, held],
    ['another ecosystem', { ecosystems: ['pypi'] }, held],
    ['its name', { packages: ['npm:lod*'] }, []],
    ['another name', { packages: ['npm:express'] }, held],
    ['its version', { packages: ['npm:lodash@<5'] }, []],
    ['another version', { packages: ['npm:lodash@>5'] }, held],
    ['its author', { from: ['dependabot'] }, []],
    ['another author', { from: ['renovate'] }, held],
    ['no level at all', { updates: [] }, held],
  ])('a line with %s', (_what, line, expected) => {
    expect(said(from, patch, line)).toEqual(expected);
  });

  it('needs one line that covers all, never two that cover halves', () => {
    const [minorTools, patches]: MergeAllowance[] = [
      { scopes: ['development'], updates: ['minor'] },
      { updates: ['patch'] },
    ];
    expect(said(from, minor, minorTools!, patches!)).toEqual(held);
  });

  const refused =
    '"lodash" (runtime) is a patch update, which no line of "merge.allow" of the floor beneath the policy covers.';

  it.each<[string, MergeAllowance[], string[]]>([
    ['covers it too', [{ updates: ['patch'] }], []],
    ['covers something else', [{ scopes: ['development'] }], [refused]],
    ['covers nothing', [], [refused]],
  ])('allows what the list of a floor allows as well: it %s', (_what, beneath, messages) => {
    const facts = update(from, patch, {});
    const within = { ...facts, merge: { ...facts.merge!, within: [[{}], beneath] } };
    const failures = check(updateLevel, within).flatMap((one) => (one.state === 'fail' ? one.message : []));
    expect(failures).toEqual(messages);
    expect(check(updateLevel, { ...within, merge: { ...within.merge, allow: [] } })).toContainEqual(
      expect.objectContaining({ remedy: expect.stringContaining('add a line to "merge.allow"') }),
    );
  });

  it('allows nothing by default', () => {
    expect(said(from, patch)).toEqual(held);
  });

  it('judges every change, transitive ones too', () => {
    const deep = (version: string) => ({ name: 'deep', version, direct: false });
    expect(said([...from, deep('1.0.0')], [...patch, deep('2.0.0')], { updates: ['patch'] })).toEqual([
      'level:npm:deep',
    ]);
  });

  it('holds a downgrade and a version that has no order, whatever is allowed', () => {
    expect(said(patch, from, {})).toEqual(['downgrade:npm:lodash']);
    expect(said(from, [at('main')], {})).toEqual(held);
  });

  it('counts a new transitive package at the largest level of the pull request', () => {
    const fresh = { name: 'fresh', version: '1.0.0', direct: false };
    expect(said(from, [...patch, fresh], { updates: ['patch'] })).toEqual([]);
    expect(said(from, [...minor, fresh], { updates: ['patch'] })).toEqual(['added:npm:fresh', ...held]);
    expect(said(from, [...from, fresh], { updates: ['patch'] })).toEqual(['added:npm:fresh']);
  });

  it('takes a new direct package for no update', () => {
    const wanted = { name: 'wanted', version: '1.0.0' };
    expect(said(from, [...patch, wanted], { updates: ['patch', 'minor', 'major'] })).toEqual(['added:npm:wanted']);
    expect(said(from, [...patch, wanted], {})).toEqual([]);
  });

  it('lets packages go, but not alone by themselves', () => {
    const gone = { name: 'gone', version: '1.0.0', direct: false };
    expect(said([...from, gone], patch, { updates: ['patch'] })).toEqual([]);
    expect(said(from, from, {})).toEqual(['nothing']);
  });

  it('denies a swapped source or hash behind an unchanged version', () => {
    const swapped = [at('4.17.20', { url: 'https://evil.example/lodash.tgz' })];
    expect(check(updateLevel, update(from, swapped, {}))).toMatchObject([
      { key: 'altered:npm:lodash', effect: 'deny' },
    ]);
  });
});

describe('pinned actions', () => {
  const pinned = (commit: string, claimed?: string) => ({
    name: 'actions/checkout',
    version: commit.repeat(40),
    ecosystem: 'github-actions' as const,
    scope: 'development' as const,
    ...(claimed === undefined ? {} : { claimed }),
  });
  const merge = { authors: ['dependabot'], allow: [{ updates: ['patch' as const] }], method: 'squash' as const };
  const keysOf = (from: ReturnType<typeof pinned>, to: ReturnType<typeof pinned>) =>
    keys(check(updateLevel, { gate: 'merge', base: [from], packages: [to], merge, pullRequest: {} }));

  it('go by the versions that their comments claim', () => {
    expect(keysOf(pinned('a', 'v4.1.6'), pinned('b', 'v4.1.7'))).toEqual([]);
    expect(keysOf(pinned('a', 'v4.1.6'), pinned('b', 'v4.2.0'))).toEqual(['level:github-actions:actions/checkout']);
    expect(keysOf(pinned('a', 'v4.1.6'), pinned('b', 'v4.1.5'))).toEqual(['downgrade:github-actions:actions/checkout']);
  });

  it.each([
    ['no comment', undefined, undefined],
    ['a comment on one side only', undefined, 'v4.1.7'],
    ['the same version over another commit', 'v4.1.7', 'v4.1.7'],
    ['a version that moves', 'v4', 'v4'],
  ])('hold where the level can’t be told: %s', (_, from, to) => {
    expect(keysOf(pinned('a', from), pinned('b', to))).toEqual(['level:github-actions:actions/checkout']);
  });
});
