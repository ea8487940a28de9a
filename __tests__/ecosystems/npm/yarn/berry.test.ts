import { berry, CHECKSUM, messages, mismatches, named, npm, parse, purls, unexplained, workspace } from './lock.ts';

const root = (fields: object) => ({ 'package.json': { name: 'app', version: '1.0.0', ...fields } });

describe('the version', () => {
  it.each([4, 5, 6, 7, 8, 9, 10])('%i is known', (version) => {
    expect(messages(parse(berry(npm('a', '1.0.0', ['^1.0.0']), version)))).toEqual([]);
  });

  it.each([3, 11, 1000])('%i is a problem, and the rest is read', (version) => {
    const part = parse(berry(npm('a', '1.0.0', ['^1.0.0']), version));
    expect(messages(part)).toEqual([`The lockfile is of version "${version}"; known are 4 to 10.`]);
    expect(purls(part)).toEqual(['pkg:npm/a@1.0.0']);
  });
});

describe('an entry', () => {
  it('keeps its keys and its checksum as they are written', () => {
    const part = parse(berry(npm('a', '1.0.0', ['^1.0.0', '~1.0.0'])));
    expect(named(part, 'a').entry).toMatchObject({
      key: 'a@npm:^1.0.0, a@npm:~1.0.0',
      location: { file: 'yarn.lock', line: 7 },
      integrity: [CHECKSUM],
      source: { type: 'registry', url: null },
    });
  });

  it('of an alias is the package behind it', () => {
    const entry = npm('string-width', '4.2.3', ['^4.1.0']).replace(
      'string-width@npm:^4.1.0',
      'string-width-cjs@npm:string-width@^4.2.0',
    );
    expect(named(parse(berry(entry)), 'string-width').entry.alias).toBe('string-width-cjs');
  });

  it('for another platform has no checksum, and is there all the same', () => {
    const entry = npm('fsevents', '2.3.3', ['~2.3.3']).replace(
      `checksum: ${CHECKSUM}`,
      'conditions: os=darwin & cpu=arm64',
    );
    const part = parse(berry(entry));
    expect(messages(part)).toEqual([]);
    expect(named(part, 'fsevents').entry.integrity).toEqual([]);
  });

  it.each([
    [
      'npm:1.0.0::__archiveUrl=https%3A%2F%2Fnpm.acme.example%2Fa%2F-%2Fa-1.0.0.tgz',
      'registry',
      'https://npm.acme.example/a/-/a-1.0.0.tgz',
    ],
    ['https://github.com/acme/a.git#commit=0123', 'git', 'https://github.com/acme/a.git#commit=0123'],
    ['https://git.acme.example/a.git', 'git', 'https://git.acme.example/a.git'],
    ['git@github.com:acme/a.git#commit=0123', 'git', 'git@github.com:acme/a.git#commit=0123'],
    ['https://x.example/a.tgz', 'url', 'https://x.example/a.tgz'],
    ['file:./vendor/a.tgz::hash=0123&locator=app%40workspace%3A.', 'file', 'file:./vendor/a.tgz'],
    ['file:../a#../a::hash=0123&locator=x%40workspace%3Apackages%2Fx', 'file', 'file:./packages/a'],
    ['link:./a::locator=app%40workspace%3A.', 'file', 'link:./a'],
    ['portal:../../a::locator=x%40workspace%3Apackages%2Fx', 'file', 'portal:./a'],
    ['portal:../../../a::locator=x%40workspace%3Apackages%2Fx', 'file', 'portal:./../a'],
    ['patch:a@npm%3A1.0.0#~/.yarn/patches/a.patch::version=1.0.0&hash=0123', 'registry', null],
  ])('%s is of type %s', (reference, type, url) => {
    const text = `"a@${reference}":\n  version: 1.0.0\n  resolution: "a@${reference}"\n  languageName: node\n  linkType: hard\n`;
    const part = parse(berry(text));
    expect(messages(part)).toEqual([]);
    expect(named(part, 'a')).toMatchObject({ version: '1.0.0', entry: { source: { type, url } } });
  });

  it.each([
    ['of another version than its resolution', ['  version: 1.0.0\n', '  version: 4.17.21\n'], 'yarn fetches "1.0.0"'],
    [
      'under the key of another package',
      ['"a@npm:1":', '"lodash@npm:^4.0.0, a@npm:1":'],
      'asks for "lodash", but yarn fetches "a"',
    ],
    ['cut off', ['  linkType: hard\n', ''], 'may be cut off'],
    ['without a resolution', ['  resolution: "a@npm:1.0.0"\n', ''], 'the resolution is missing'],
    ['whose resolution is no package', ['"a@npm:1.0.0"', 'nothing'], '"nothing" names no package'],
    ['with a field that yarn does not write', ['  linkType', '  evil: 1\n  linkType'], '"evil" is no field'],
    [
      'with the file of another package',
      ['"a@npm:1.0.0"', '"a@npm:1.0.0::__archiveUrl=https%3A%2F%2Fx.example%2Fb%2F-%2Fb-1.0.0.tgz"'],
      'its URL is that of "b@1.0.0"',
    ],
  ] as const)('%s is a problem', (_name, [from, to], message) => {
    expect(messages(parse(berry(npm('a', '1.0.0', ['1']).replace(from, to))))).toEqual([
      expect.stringContaining(message),
    ]);
  });

  it('with a key longer than YAML allows on one line is read', () => {
    const ranges = Array.from({ length: 100 }, (_, index) => `^1.0.${index}`);
    const text = npm('a', '1.0.0', ranges).replace(/^(".*"):$/m, '? $1\n:');
    const part = parse(berry(text));
    expect(messages(part)).toEqual([]);
    expect(named(part, 'a').entry.key.split(', ')).toHaveLength(100);
  });
});

describe('patched packages', () => {
  const builtin = (range: string): string =>
    npm('typescript', '4.5.2', [range])
      .replace(/^"typescript@npm:.*":$/m, `"typescript@patch:typescript@${range}#~builtin<compat/typescript>":`)
      .replace('@npm:4.5.2', '@patch:typescript@npm%3A4.5.2#~builtin<compat/typescript>::version=4.5.2&hash=ddd1e8');

  it('have two entries, of one package that whoever asks for it asks for', () => {
    const text = berry(
      npm('typescript', '4.5.2', ['^4.1.2']) + builtin('^4.1.2') + workspace('app', '.', { typescript: '^4.1.2' }),
    );
    const part = parse(text, root({ devDependencies: { typescript: '^4.1.2' } }));
    expect(messages(part)).toEqual([]);
    expect(part.packages.map(({ purl, entry, dependencies }) => [purl, entry.scope, dependencies])).toEqual([
      ['pkg:npm/typescript@4.5.2', 'development', []],
      ['pkg:npm/typescript@4.5.2', 'development', []],
    ]);
  });

  it('of the project are found by the resolution that patches them, in either spelling', () => {
    const patch = (inner: string) => `patch:msw@${inner}#.yarn/patches/msw.patch`;
    const entry = npm('msw', '0.40.2', ['0.40.2'])
      .replace(/^".*":$/m, `"msw@${patch('npm:0.40.2')}::locator=app%40workspace%3A.":`)
      .replace(
        '"msw@npm:0.40.2"',
        `"msw@${patch('npm%3A0.40.2')}::version=0.40.2&hash=83&locator=app%40workspace%3A."`,
      );
    for (const inner of ['npm:0.40.2', 'npm%3A0.40.2']) {
      const part = parse(
        berry(entry + npm('msw', '0.40.2', ['0.40.2']) + workspace('app', '.', { msw: '^0.40.0' })),
        root({ dependencies: { msw: '^0.40.0' }, resolutions: { msw: patch(inner) } }),
      );
      expect([messages(part), mismatches(part), unexplained(part)]).toEqual([[], [], []]);
    }
  });
});

describe('edges', () => {
  it('take berry’s default protocol, in either spelling, and keep the range', () => {
    const part = parse(
      berry(
        npm('a', '1.0.0', ['^1.0.0'], { b: 'npm:^2.0.0', c: 'latest' }) +
          npm('b', '2.0.0', ['^2.0.0']) +
          npm('c', '3.0.0', ['latest']),
      ),
    );
    expect(messages(part)).toEqual([]);
    expect(named(part, 'a')).toMatchObject({
      dependencies: ['pkg:npm/b@2.0.0', 'pkg:npm/c@3.0.0'],
      ranges: ['^2.0.0', 'latest'],
    });
  });

  it('to what a package can do without are optional', () => {
    const entry = npm('chokidar', '3.5.3', ['^3.5.0'], { fsevents: 'npm:~2.3.2' }).replace(
      '  checksum',
      '  dependenciesMeta:\n    fsevents:\n      optional: true\n  checksum',
    );
    const part = parse(berry(entry + npm('fsevents', '2.3.2', ['~2.3.2'])));
    expect(messages(part)).toEqual([]);
    expect(named(part, 'fsevents').entry.scope).toBe('optional');
  });

  const trim = npm('remark', '8.0.3', ['8.0.3'], { trim: 'npm:0.0.1' }) + npm('trim', '1.0.1', ['1.0.1']);

  it.each([
    ['a name', { trim: '1.0.1' }, []],
    ['a name and its range', { 'trim@npm:0.0.1': '1.0.1' }, []],
    ['a name below another', { 'remark/trim': 'npm:1.0.1' }, []],
    ['a name below a version of another', { 'remark@8.0.3/trim': '1.0.1' }, []],
    ['nothing', {}, ['"remark@npm:8.0.3": it asks for "trim@npm:0.0.1", which the lockfile does not have.']],
    ['another name', { 'remark-math/trim': '1.0.1' }, [expect.stringContaining('"trim@npm:0.0.1"')]],
  ])('are replaced by the resolutions of the root: %s', (_name, resolutions, problems) => {
    const part = parse(
      berry(trim + workspace('app', '.', { remark: '8.0.3' })),
      root({ dependencies: { remark: '8.0.3' }, resolutions }),
    );
    expect(messages(part)).toEqual(problems);
    const edges =
      problems.length === 0 ? { dependencies: ['pkg:npm/trim@1.0.1'], ranges: [null] } : { dependencies: [] };
    expect(named(part, 'remark')).toMatchObject(edges);
  });

  it('without the root’s manifest lead to whatever is locked under the name', () => {
    const part = parse(berry(trim));
    expect([messages(part), unexplained(part)]).toEqual([[], []]);
  });
});

describe('workspaces', () => {
  const text = berry(
    npm('a', '1.0.0', ['^1.0.0']) +
      npm('b', '2.0.0', ['^2.0.0'], { x: 'npm:^1.0.0' }) +
      workspace('app', '.', { a: '^1.0.0' }) +
      workspace('x', 'packages/x', { b: '^2.0.0', y: 'workspace:^' }, 'x@^1.0.0, x@').replace('"x@x@', '"x@') +
      workspace('y', 'packages/y', { a: '^1.0.0' }, 'workspace:^, y@'),
  );
  const manifests = {
    ...root({ private: true, workspaces: ['packages/*'], devDependencies: { a: '^1.0.0' } }),
    'packages/x/package.json': { name: 'x', version: '1.0.0', dependencies: { b: '^2.0.0', y: 'workspace:^' } },
    'packages/y/package.json': {
      name: 'y',
      version: '1.0.0',
      peerDependencies: { a: '*' },
      devDependencies: { a: '^1.0.0' },
    },
  };

  it('are projects, not packages, and ask for what their manifests have', () => {
    const part = parse(text, manifests);
    expect([messages(part), mismatches(part), unexplained(part)]).toEqual([[], [], []]);
    expect(purls(part)).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/b@2.0.0']);
    expect(part.projects.map(({ name, dependencies }) => [name, dependencies])).toEqual([
      ['app', ['pkg:npm/a@1.0.0']],
      ['x', ['pkg:npm/b@2.0.0']],
      ['y', ['pkg:npm/a@1.0.0']],
    ]);
    expect(named(part, 'a').entry.scope).toBe('development');
  });

  it('without manifests ask for what the lockfile says', () => {
    const part = parse(text);
    expect([messages(part), unexplained(part)]).toEqual([[], []]);
    expect(named(part, 'a')).toMatchObject({ direct: true, entry: { scope: 'runtime' } });
  });

  it('whose manifest and entry differ are told', () => {
    const part = parse(text, {
      ...manifests,
      'package.json': { name: 'app', dependencies: { a: '^1.1.0', c: '1' }, peerDependencies: { p: '*' } },
      'packages/x/package.json': { name: 'x', dependencies: { b: '^2.0.0' } },
    });
    expect(mismatches(part)).toEqual([
      '"package.json" asks for "a@^1.1.0" in dependencies, but "yarn.lock" was made for "a@^1.0.0".',
      '"package.json" asks for "c@1" in dependencies, but "yarn.lock" was made for a package.json without it.',
      '"yarn.lock" says that the project asks for "y@workspace:^", but "packages/x/package.json" does not.',
    ]);
    expect(part.projects[0]?.dependencies).toEqual(['pkg:npm/a@1.0.0']);
  });
});

it('a version that the key over it does not allow is told, unless a resolution brought it', () => {
  const text = berry(npm('a', '3.0.0', ['^1.0.0']) + workspace('app', '.', { a: '^1.0.0' }));
  const asks = { dependencies: { a: '^1.0.0' } };
  expect(mismatches(parse(text, root(asks)))).toEqual(['"package.json" asks for "a@^1.0.0", but "3.0.0" is locked.']);
  expect(mismatches(parse(text, root({ ...asks, resolutions: { 'x/a': '3.0.0' } })))).toEqual([]);
});

describe('the settings', () => {
  it('have catalogs', () => {
    const text = berry(
      npm('a', '1.0.0', ['^1.0.0']) +
        npm('b', '2.0.0', ['^2.0.0']) +
        workspace('app', '.', { a: 'catalog:', b: 'catalog:old' }),
    );
    const beside = root({ dependencies: { a: 'catalog:', b: 'catalog:old' } });
    const known = parse(text, {
      ...beside,
      '.yarnrc.yml': 'catalog:\n  a: ^1.0.0\ncatalogs:\n  old:\n    b: ^2.0.0\n',
    });
    expect([messages(known), mismatches(known), unexplained(known)]).toEqual([[], [], []]);
    const unknown = parse(text, beside);
    expect([messages(unknown), mismatches(unknown), unexplained(unknown)]).toEqual([[], [], []]);
  });

  it('and yarn itself add to what packages ask for', () => {
    const text = berry(
      npm('got', '9.0.0', ['^9.0.0']) +
        npm('@types/keyv', '3.1.4', ['^3.1.1']) +
        npm('extra', '1.0.0', ['^1.0.0']) +
        workspace('app', '.', { got: '^9.0.0' }),
    );
    const beside = root({ dependencies: { got: '^9.0.0' } });
    expect(unexplained(parse(text, beside))).toEqual(['pkg:npm/extra@1.0.0']);
    const settings = 'packageExtensions:\n  "got@*":\n    dependencies:\n      extra: ^1.0.0\n';
    expect(unexplained(parse(text, { ...beside, '.yarnrc.yml': settings }))).toEqual([]);
  });
});
