import { advisoriesNamed, lockgateFindings, npmFindings } from '../../bench/findings.ts';
import { packumentsOf } from '../../bench/registry/packuments.ts';
import { npmRange } from '../../bench/registry/ranges.ts';
import { versionSchemes } from '../../src/ecosystems/versions.ts';
import type { RangeEvent } from '../../src/domain/affected.ts';

const event = (kind: RangeEvent['kind'], version: string): RangeEvent => ({ kind, version });
const rangeOf = (...events: RangeEvent[]) => npmRange({ ranges: [events], versions: [] }, versionSchemes.npm);

describe('npmRange', () => {
  it('writes intervals, listed versions and open ends as npm reads them', () => {
    expect(rangeOf(event('introduced', '0'), event('fixed', '1.2.3'))).toBe('>=0.0.0-0 <1.2.3');
    expect(rangeOf(event('introduced', '2.0.0'))).toBe('>=2.0.0');
    expect(npmRange({ ranges: [], versions: ['1.0.0', '1.0.1'] }, versionSchemes.npm)).toBe('=1.0.0 || =1.0.1');
  });

  it('separates several intervals, whatever the order of their events', () => {
    const events = [event('fixed', '3.1.0'), event('introduced', '1.0.0'), event('introduced', '3.0.0')];
    expect(rangeOf(...events, event('last_affected', '1.5.0'))).toBe('>=1.0.0 <=1.5.0 || >=3.0.0 <3.1.0');
  });

  it('makes every version of a bound that is none', () => {
    expect(rangeOf(event('introduced', '0'), event('fixed', 'soon'))).toBe('*');
  });
});

describe('packumentsOf', () => {
  it('gathers the versions of a name from every place and lockfile, under its real name', () => {
    const lock = (packages: unknown) => JSON.stringify({ packages });
    const found = packumentsOf([
      lock({ '': {}, 'packages/own': { version: '1.0.0' }, 'node_modules/a': { version: '1.0.0' } }),
      lock({
        'node_modules/b/node_modules/a': { version: '2.0.0' },
        'node_modules/c': { name: 'b', version: '3.0.0' },
      }),
    ]);
    expect([...found.keys()].sort()).toEqual(['a', 'b']);
    expect(Object.keys(found.get('a')?.versions ?? {})).toEqual(['1.0.0', '2.0.0']);
  });

  it('reads the nested packages of a lockfile of version 1', () => {
    const nested = { version: '2.0.0', requires: { c: '^1.0.0' } };
    const lock = { lockfileVersion: 1, dependencies: { a: { version: '1.0.0', dependencies: { b: nested } } } };
    const found = packumentsOf([JSON.stringify(lock)]);
    expect([...found.keys()]).toEqual(['a', 'b']);
    expect(found.get('b')?.versions['2.0.0']).toMatchObject({ dependencies: { c: '^1.0.0' } });
  });
});

describe('findings', () => {
  it('are the same lines from both reports', () => {
    const npm = {
      vulnerabilities: {
        elliptic: { via: [{ name: 'elliptic', url: 'https://github.com/advisories/GHSA-848j-6mx2-7j84' }] },
        'create-ecdh': { via: ['elliptic'] },
      },
    };
    const lockgate = {
      findings: [
        { package: { name: 'elliptic' }, advisory: { id: 'GHSA-848j-6mx2-7j84' } },
        { package: { name: 'elliptic' }, advisory: null },
        { package: null, advisory: null },
      ],
    };
    expect(npmFindings(JSON.stringify(npm))).toEqual(['elliptic GHSA-848j-6mx2-7j84']);
    expect(lockgateFindings(JSON.stringify(lockgate))).toEqual(npmFindings(JSON.stringify(npm)));
  });

  it('are named in any report, once each', () => {
    const report = 'https://github.com/advisories/GHSA-848j-6mx2-7j84 | GHSA-848j-6mx2-7j84, GHSA-29mw-wpgm-hmr9';
    expect(advisoriesNamed(report)).toEqual(['GHSA-29mw-wpgm-hmr9', 'GHSA-848j-6mx2-7j84']);
  });
});
