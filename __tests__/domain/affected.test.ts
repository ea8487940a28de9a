import * as fc from '../property.ts';
import { EVENT_KINDS, matchVersion, type RangeEvent, type VersionRange } from '../../src/domain/affected.ts';
import { versionSchemes } from '../../src/ecosystems/versions.ts';

const event = (one: Record<string, string>): RangeEvent => {
  const [[kind, version]] = Object.entries(one) as [[RangeEvent['kind'], string]];
  return { kind, version };
};
const npm = (version: string, events: Record<string, string>[], versions: string[] = []) =>
  matchVersion(version, { ranges: events.length === 0 ? [] : [events.map(event)], versions }, versionSchemes.npm).state;

describe('one range', () => {
  const fixed = [{ introduced: '1.0.0' }, { fixed: '1.5.0' }];
  const last = [{ introduced: '1.0.0' }, { last_affected: '1.5.0' }];
  it.each([
    ['before it begins', '0.9.9', fixed, 'unaffected'],
    ['where it begins', '1.0.0', fixed, 'affected'],
    ['a prerelease of where it begins', '1.0.0-rc.1', fixed, 'unaffected'],
    ['a prerelease inside', '1.2.0-beta', fixed, 'affected'],
    ['a prerelease of the fix', '1.5.0-rc.1', fixed, 'affected'],
    ['the fix', '1.5.0', fixed, 'unaffected'],
    ['build metadata counts for nothing', '1.5.0+build', fixed, 'unaffected'],
    ['the last affected', '1.5.0', last, 'affected'],
    ['after the last affected', '1.5.1', last, 'unaffected'],
    ['one version alone', '1.5.0', [{ introduced: '1.5.0' }, { last_affected: '1.5.0' }], 'affected'],
    ['just after one version alone', '1.5.1', [{ introduced: '1.5.0' }, { last_affected: '1.5.0' }], 'unaffected'],
    ['an empty interval', '1.5.0', [{ introduced: '1.5.0' }, { fixed: '1.5.0' }], 'unaffected'],
    ['0 is before every version', '0.0.0-alpha', [{ introduced: '0' }], 'affected'],
    ['no end', '99.0.0', [{ introduced: '0' }], 'affected'],
    ['below the limit', '1.9.0', [{ introduced: '0' }, { limit: '2.0.0' }], 'affected'],
    ['at the limit', '2.0.0', [{ introduced: '0' }, { limit: '2.0.0' }], 'unaffected'],
    ['below one of the limits', '2.5.0', [{ introduced: '0' }, { limit: '2.0.0' }, { limit: '3.0.0' }], 'affected'],
    ['no limit at all', '9.0.0', [{ introduced: '0' }, { limit: '*' }], 'affected'],
    ['a v in front', 'v20190909.0.0', [{ introduced: '0' }, { fixed: '20200101.0.0' }], 'affected'],
  ])('%s', (_, version, events, state) => {
    expect(npm(version, events)).toBe(state);
  });
});

describe('a local version of PyPI is a build of the public one', () => {
  const pypi = (version: string, events: Record<string, string>[], versions: string[] = []) =>
    matchVersion(version, { ranges: events.length === 0 ? [] : [events.map(event)], versions }, versionSchemes.pypi)
      .state;
  const last = [{ introduced: '0' }, { last_affected: '2.1.0' }];
  const fixed = [{ introduced: '0' }, { fixed: '2.1.0' }];
  it.each([
    ['2.1.0+cu118', last, [], 'affected'],
    ['2.1.0.post1+cu118', last, [], 'unaffected'],
    ['2.1.0+cu118', fixed, [], 'unaffected'],
    ['2.0.9+cu118', fixed, [], 'affected'],
    ['2.1.0+cu118', [], ['2.1.0'], 'affected'],
    ['2.1.0+cu118', [], ['2.1.0+cpu'], 'unaffected'],
    ['1.0+2', [{ introduced: '0' }, { fixed: '1.0+2' }], [], 'unaffected'],
    ['1.0+1', [{ introduced: '0' }, { fixed: '1.0+2' }], [], 'affected'],
  ])('%s, %j %j: %s', (version, events, versions, state) => {
    expect(pypi(version, events, versions)).toBe(state);
  });
});

it('a branch of an action that is named as a prerelease of its first version is uncertain', () => {
  const ranges = [[{ introduced: '1.0.0' }, { fixed: '1.2.3' }].map(event)];
  const stateOf = (ref: string) => matchVersion(ref, { ranges, versions: [] }, versionSchemes['github-actions']).state;
  expect(['v1-node20', 'v1.0-node20', 'v1.0.0-node20'].map(stateOf)).toEqual(['uncertain', 'uncertain', 'unaffected']);
});

describe('several intervals in one list, in any order', () => {
  const events = [{ fixed: '3.2.5' }, { introduced: '3.0.0' }, { fixed: '1.0.2' }, { introduced: '1.0.0' }];
  it.each([
    ['0.9.0', 'unaffected'],
    ['1.0.1', 'affected'],
    ['1.0.2', 'unaffected'],
    ['2.0.0', 'unaffected'],
    ['3.0.0', 'affected'],
    ['3.2.5', 'unaffected'],
  ])('%s is %s', (version, state) => {
    expect(npm(version, events)).toBe(state);
  });

  it('an interval that begins where another ends leaves no gap', () => {
    const touching = [{ introduced: '0' }, { fixed: '1.0.0' }, { introduced: '1.0.0' }, { fixed: '2.0.0' }];
    expect(npm('1.0.0', touching)).toBe('affected');
    expect(npm('1.5.0', touching.toReversed())).toBe('affected');
  });
});

describe('listed versions', () => {
  it.each([
    ['1.2.3', ['1.2.3'], 'affected'],
    ['v1.2.3', ['1.2.3'], 'affected'],
    ['1.2.4', ['1.2.3'], 'unaffected'],
    ['1.2.4', ['what is this'], 'unaffected'],
    ['what is this', ['what is this'], 'affected'],
    ['main', ['1.2.3'], 'uncertain'],
    ['12.0.0', ['12.0'], 'affected'],
    ['12.0.1', ['12.0'], 'unaffected'],
  ])('%s in %j is %s', (version, versions, state) => {
    expect(npm(version, [], versions)).toBe(state);
  });

  it('count beside ranges', () => {
    expect(npm('2.0.0', [{ introduced: '0' }, { fixed: '1.0.0' }], ['2.0.0'])).toBe('affected');
  });

  it('are compared as the ecosystem does', () => {
    const entry = { ranges: [], versions: ['1.0'] };
    expect(matchVersion('1.0.0', entry, versionSchemes.pypi).state).toBe('affected');
  });
});

it('an entry with neither ranges nor versions affects nothing, as the schema has it', () => {
  expect(npm('1.0.0', [])).toBe('unaffected');
  expect(npm('main', [])).toBe('unaffected');
});

describe('what can not be read', () => {
  it.each([
    ['13.0', '13.0.0', 'affected'],
    ['13.0', '12.9.9', 'unaffected'],
    ['13', '13.0.0', 'affected'],
    ['1.2-rc.1', '1.2.0-rc.2', 'affected'],
    ['1.2-rc.1', '1.2.0-rc.0', 'unaffected'],
  ])('a partial bound %s is completed (%s)', (introduced, version, state) => {
    expect(npm(version, [{ introduced }])).toBe(state);
  });

  it.each([['abc'], ['1.x'], ['2.6.0-NA'], ['']])('a bound %j is never "not affected"', (fixed) => {
    const ranges = [[event({ introduced: '0' }), event({ fixed })]];
    expect(matchVersion('2.9.0', { ranges, versions: [] }, versionSchemes.pypi)).toEqual({
      state: 'uncertain',
      reason: `the bound "${fixed}" (fixed) of the advisory is no version that can be read`,
    });
  });

  it('yields to another range that is certain', () => {
    const ranges = [[event({ introduced: 'abc' })], [event({ introduced: '0' })]];
    expect(matchVersion('1.0.0', { ranges, versions: [] }, versionSchemes.npm).state).toBe('affected');
  });

  it('is remembered beside a range that does not hold the version', () => {
    const ranges = [[event({ introduced: 'abc' })], [event({ introduced: '2.0.0' })]];
    expect(matchVersion('1.0.0', { ranges, versions: [] }, versionSchemes.npm).state).toBe('uncertain');
  });

  it('a locked git ref is uncertain, unless every version is affected', () => {
    expect(npm('git+ssh://x#abc', [{ introduced: '0' }, { fixed: '1.0.0' }])).toBe('uncertain');
    expect(npm('git+ssh://x#abc', [{ introduced: '0' }])).toBe('affected');
    expect(npm('', [{ introduced: '1.0.0' }])).toBe('uncertain');
  });
});

describe('for any events', () => {
  const bound = fc.integer({ min: 0, max: 9 }).map((minor) => `1.${minor}.0`);
  const anyEvent: fc.Arbitrary<RangeEvent> = fc.record({ kind: fc.constantFrom(...EVENT_KINDS), version: bound });
  const version = fc.integer({ min: 0, max: 9 }).map((minor) => `1.${minor}.0`);

  /** The schema's pseudocode, word for word, over the minor number. */
  function reference(locked: string, range: VersionRange): boolean {
    const at = (text: string) => Number(text.split('.')[1]);
    const limits = range.filter(({ kind }) => kind === 'limit');
    if (limits.length > 0 && !limits.some((limit) => at(locked) < at(limit.version))) return false;
    let vulnerable = false;
    for (const { kind, version: text } of range.toSorted((a, b) => at(a.version) - at(b.version))) {
      if (kind === 'introduced' && at(locked) >= at(text)) vulnerable = true;
      else if (kind === 'fixed' && at(locked) >= at(text)) vulnerable = false;
      else if (kind === 'last_affected' && at(locked) > at(text)) vulnerable = false;
    }
    return vulnerable;
  }

  it('agrees with the schema wherever no two events share a bound', () => {
    const distinct = fc.uniqueArray(anyEvent, { selector: (one) => one.version, maxLength: 8 });
    fc.assert(
      fc.property(version, distinct, (locked, range) => {
        const { state } = matchVersion(locked, { ranges: [range], versions: [] }, versionSchemes.npm);
        expect(state === 'affected').toBe(reference(locked, range));
      }),
    );
  });

  it('does not depend on their order', () => {
    const shuffled = fc
      .array(anyEvent, { maxLength: 8 })
      .chain((range) =>
        fc.tuple(fc.constant(range), fc.shuffledSubarray(range, { minLength: range.length, maxLength: range.length })),
      );
    fc.assert(
      fc.property(version, shuffled, (locked, [range, other]) => {
        const stateOf = (one: VersionRange) =>
          matchVersion(locked, { ranges: [one], versions: [] }, versionSchemes.npm).state;
        expect(stateOf(range)).toBe(stateOf(other));
      }),
    );
  });

  it('never reads an unreadable bound as "not affected"', () => {
    fc.assert(
      fc.property(
        version,
        fc.array(anyEvent, { maxLength: 5 }),
        fc.constantFrom(...EVENT_KINDS),
        (locked, range, kind) => {
          const broken = [...range, { kind, version: 'not a version' }];
          expect(matchVersion(locked, { ranges: [broken], versions: [] }, versionSchemes.npm).state).toBe('uncertain');
        },
      ),
    );
  });
});

describe('a version that stands for several', () => {
  const action = (ref: string, events: Record<string, string>[], versions: string[] = []) =>
    matchVersion(ref, { ranges: [events.map(event)], versions }, versionSchemes['github-actions']).state;
  it.each([
    ['all of 44.x lies inside', 'v44', [{ introduced: '0' }, { last_affected: '45.0.7' }], 'affected'],
    ['the range ends within 45.x', 'v45', [{ introduced: '0' }, { last_affected: '45.0.7' }], 'uncertain'],
    ['the fix lies within 4.x', 'v4', [{ introduced: '4' }, { fixed: '4.1.7' }], 'uncertain'],
    ['the fix begins 41.x', 'v41', [{ introduced: '0' }, { fixed: '41' }], 'unaffected'],
    ['the fix begins after 40.x', 'v40', [{ introduced: '0' }, { fixed: '41' }], 'affected'],
    ['the range begins later', 'v3', [{ introduced: '4' }, { fixed: '4.1.7' }], 'unaffected'],
    ['the fix lies before 4.2.x', 'v4.2', [{ introduced: '4' }, { fixed: '4.1.7' }], 'unaffected'],
    ['all of 4.0.x lies inside', '4.0', [{ introduced: '4' }, { fixed: '4.1.7' }], 'affected'],
    ['the range begins within 4.x', 'v4', [{ introduced: '4.1.0' }], 'uncertain'],
    [
      'it ends with the last of 4.x that is known',
      'v4',
      [{ introduced: '0' }, { last_affected: '4.9.9' }],
      'uncertain',
    ],
    ['a whole tag stands for itself', 'v4.1.7', [{ introduced: '4' }, { fixed: '4.1.7' }], 'unaffected'],
  ])('%s', (_, ref, events, state) => {
    expect(action(ref, events)).toBe(state);
  });

  it('is affected where it is listed itself, and doubtful where one of the several is', () => {
    const elsewhere = [{ introduced: '9' }];
    expect(action('v1', elsewhere, ['1'])).toBe('affected');
    expect(action('v1', elsewhere, ['1.3.0'])).toBe('uncertain');
    expect(action('v1', elsewhere, ['2.3.0'])).toBe('unaffected');
  });

  it('is affected where one range holds all of it, whatever the others say', () => {
    const ranges = [[{ introduced: '4.1.0' }, { fixed: '4.2.0' }].map(event), [{ introduced: '0' }].map(event)];
    expect(matchVersion('v4', { ranges, versions: [] }, versionSchemes['github-actions']).state).toBe('affected');
  });
});
