import { cpuTime } from '../../../cpu-time.ts';
import * as fc from '../../../property.ts';
import type { GraphPart } from '../../../../src/domain/graph.ts';
import { at, cases, fixture, HASH, messages, parse, v9 } from './lock.ts';

// Threat 32: whatever the file holds, it is read without throwing, and what is wrong is told.

const entry = `resolution: {integrity: ${HASH}}`;
const told = (text: string) => parse(text).problems.map(({ location, message }) => [location.line, message]);

describe('what can’t be right is a problem at its line, and the rest is read', () => {
  it.each([
    ['an entry that is no mapping', 'x', '"a@1.0.0" is "x", not a mapping'],
    ['no resolution', 'engines: {}', 'the entry has no "resolution"'],
    ['a resolution that is a text', 'resolution: x', '"resolution" is "x", not a mapping'],
    ['an unknown kind of resolution', 'resolution: {type: odd}', '"type" is "odd", which is none of the known'],
    ['a repository without a commit', 'resolution: {type: git, repo: x}', 'without "repo" or "commit"'],
    ['a directory without a path', 'resolution: {type: directory}', 'without "directory"'],
    ['no variants', 'resolution: {type: variations, variants: []}', '"variants" is empty'],
    [
      'a variant that is none',
      'resolution: {type: variations, variants: [x, {resolution: {type: binary, url: y}}]}',
      'has no "resolution" of its own',
    ],
    [
      'variants within variants',
      'resolution: {type: variations, variants: [{resolution: {type: variations}}, {resolution: {type: binary}}]}',
      'has no "resolution" of its own',
    ],
    ['a hash that is a list', 'resolution: {integrity: [x]}', '"integrity" is a list, not a text'],
    [
      'the tarball of another package',
      'resolution: {integrity: x, tarball: https://registry.npmjs.org/evil/-/evil-1.0.0.tgz}',
      'its URL is that of "evil@1.0.0"',
    ],
    [
      'the path of another package',
      'resolution: {integrity: x, tarball: evil/-/evil-1.0.0.tgz}',
      'its URL is that of "evil@1.0.0"',
    ],
    ['another name than its key', `{${entry}, name: evil}`, 'its name is "evil", but its key is that of "a"'],
    [
      'another version than its key',
      `{${entry}, version: 2.0.0}`,
      'its version is "2.0.0", but its key is that of "1.0.0"',
    ],
  ])('%s', (_name, about, message) => {
    const text = v9(
      [
        ['a', '1.0.0', '1.0.0'],
        ['ok', '1.0.0', '1.0.0'],
      ],
      [['a@1.0.0', about], ['ok@1.0.0']],
    );
    expect(messages(parse(text))[0]).toContain(message);
    expect(parse(text).packages.map(({ name }) => name)).toContain('ok');
    for (const [line] of told(text)) expect(line).toBeGreaterThan(5);
  });

  it('entries that only one of the two sections has', () => {
    const text = v9([['a', '1.0.0', '1.0.0']], [['a@1.0.0']]);
    const part = parse(text.replace('snapshots:', `  b@1.0.0: {${entry}}\nsnapshots:`) + '\n  c@1.0.0: {}');
    expect(messages(part)).toEqual(['"c@1.0.0": it stands in "snapshots", but "packages" does not have it.']);
    expect(part.packages.map(({ entry: { key } }) => key)).toEqual(['a@1.0.0', 'b@1.0.0']);
  });

  it('requirements that nothing answers', () => {
    const text = v9(
      [
        ['a', '1', '1.0.0'],
        ['b', '1', '1.0.0'],
      ],
      [['a@1.0.0', undefined, '{dependencies: {c: 1.0.0, d: [x]}}']],
    );
    expect(messages(parse(text))).toEqual([
      '".": it asks for "b: 1.0.0", which the lockfile does not have.',
      '"a@1.0.0": it requires "c: 1.0.0", which the lockfile does not have.',
      '"a@1.0.0": "dependencies.d" is a list, not a text.',
    ]);
  });

  it('a flag that is neither true nor false counts as false', () => {
    const part = parse(`lockfileVersion: 5.4\ndependencies: {a: 1.0.0}\npackages:\n  /a/1.0.0: {${entry}, dev: yes}\n`);
    expect(messages(part)).toEqual(['"/a/1.0.0": "dev" is "yes", not true or false.']);
    expect(at(part, '/a/1.0.0').entry.scope).toBe('runtime');
  });

  it('lists, and asks, of other shapes than we know', () => {
    const part = parse(
      "lockfileVersion: '9.0'\nimporters:\n  .:\n    newDependencies: {a: 1}\n    dependencies: {a: {specifier: x}, b: [c]}\n  x: 1\n",
    );
    expect(messages(part)).toEqual([
      expect.stringContaining('"a" is a mapping that says no version'),
      expect.stringContaining('"b" is a list that says no version'),
      expect.stringContaining('"newDependencies" is none of the known lists'),
      expect.stringContaining('"x" is "1", not a mapping'),
    ]);
  });

  it('sections that we do not know, and those of a single project beside importers', () => {
    const part = parse(
      "lockfileVersion: '9.0'\nnewChecksum: x\nnewPackages: {a: b}\nimporters: {}\ndependencies: {a: 1.0.0}\n",
    );
    expect(messages(part)).toEqual([
      '"app/pnpm-lock.yaml": "newPackages" is none of the known sections: what it locks is not read.',
      '"app/pnpm-lock.yaml": "dependencies" is none of the known sections: what it locks is not read.',
    ]);
  });

  it('an entry that says nowhere what it is', () => {
    const part = parse(`lockfileVersion: 5.4\npackages:\n  github.com/o/r/0123: {${entry}}\n  file:x: {${entry}}`);
    expect(messages(part)).toEqual([0, 1].map(() => expect.stringContaining('says which package it is')));
    expect(part.packages).toHaveLength(2);
  });

  it('names that mean something in JavaScript are names', () => {
    const names = ['__proto__', 'constructor', 'hasOwnProperty'];
    const part = parse(
      v9(
        names.map((name) => [name, '1.0.0', '1.0.0']),
        names.map((name) => [`${name}@1.0.0`]),
      ),
    );
    expect([messages(part), part.packages.map(({ name, direct }) => [name, direct])]).toEqual([
      [],
      names.map((name) => [name, true]),
    ]);
  });
});

describe('real lockfiles, changed', () => {
  /** Which packages there are, and what the asks of the projects lead to. */
  const factsOf = ({ packages, projects }: GraphPart): string[] => [
    ...packages.map(({ name }) => name),
    ...projects.flatMap(({ declarations }) => declarations.map(({ name, resolved }) => `${name} ${resolved ?? ''}`)),
  ];

  it('cut off anywhere: what is left is whole, or a problem is told', () => {
    const whole = new Map(cases.map((name) => [name, factsOf(parse(fixture(name)))]));
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.double({ min: 0, max: 1, noNaN: true }), (name, share) => {
        const text = fixture(name);
        const part = parse(text.slice(0, Math.floor(text.length * share)));
        const others = factsOf(part).filter((fact) => whole.get(name)?.includes(fact) !== true);
        expect(part.problems.length > 0 ? [] : others).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('changed anywhere: never throws, and every problem has a line of the file', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('\n', '  ', ': ', '{', '}', "'", '"', '(', ')', '@', '/', '---\n', '_'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), piece), { minLength: 1, maxLength: 4 }),
        (name, edits) => {
          let text = fixture(name);
          for (const [from, cut, add] of edits) {
            const index = from % (text.length + 1);
            text = text.slice(0, index) + add + text.slice(index + cut);
          }
          const lines = text.split('\n').length;
          const part = parse(text);
          for (const { location } of part.problems) expect(location.line).toBeLessThanOrEqual(lines);
          expect(part.problems.length + part.projects.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('large and tangled', () => {
  it.each<[string, () => string]>([
    [
      'entries in a circle',
      () =>
        v9(
          [['a0', '1', '1.0.0']],
          Array.from(
            { length: 20_000 },
            (_, index) => [`a${index}@1.0.0`, undefined, `{dependencies: {a${(index + 1) % 20_000}: 1.0.0}}`] as const,
          ),
        ),
    ],
    [
      'importers that link to each other',
      () =>
        `lockfileVersion: '9.0'\nimporters:\n${Array.from({ length: 20_000 }, (_, index) => `  p${index}:\n    dependencies: {q: {specifier: '*', version: 'link:../p${(index + 1) % 20_000}'}}`).join('\n')}`,
    ],
    [
      'an importer that asks for much',
      () =>
        v9(
          Array.from({ length: 20_000 }, (_, index) => [`a${index}`, '1', 'link:x'] as const),
          [],
        ),
    ],
    ['a key of parentheses', () => v9([], [[`a@1.0.0${'('.repeat(50_000)}${')'.repeat(50_000)}`]])],
    ['a selector of arrows', () => v9([], [], `overrides:\n  '${'a>'.repeat(50_000)}': x`)],
  ])('%s', (_name, text) => {
    const start = cpuTime();
    expect(parse(text(), { 'package.json': { dependencies: {} } }).projects.length).toBeGreaterThan(0);
    expect(cpuTime() - start).toBeLessThan(5000);
  });
});
