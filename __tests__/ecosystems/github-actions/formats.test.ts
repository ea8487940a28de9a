import { fixture, parse, problems, steps, uses } from './parse.ts';

const commit = 'c'.repeat(40);

describe('real files', () => {
  it('a workflow whose comments stand close to the sign', async () => {
    const text = fixture('workflow/scorecard/docker.fixture.yml');
    const part = await parse(text, '.github/workflows/docker.yml');
    expect(problems(part)).toEqual([]);
    expect(part.packages).toHaveLength(30);
    const lines = text.split('\n');
    for (const { name, version, entry } of part.packages) {
      expect(lines[entry.location.line - 1]).toContain(`uses: ${name}@${version}`);
    }
    expect(uses(part)).toContain('tj-actions/changed-files@cf4fe8759a45edd76ed6215da3529d2dbd2a3c68 45 v36.0.9');
    expect(part.packages[1]?.entry.key).toBe('jobs.docs_only_check.steps[1]');
  });

  it('a composite action', async () => {
    const part = await parse(fixture('action/slsa-gradle/action.fixture.yml'), 'internal/builders/gradle/action.yml');
    expect(problems(part)).toEqual([]);
    expect(uses(part)).toContain('slsa-framework/slsa-github-generator/.github/actions/rng@main 104');
    expect(part.packages[0]).toMatchObject({
      purl: 'pkg:githubactions/actions/checkout@b4ffde65f46336ab88eb53be808477a3936bae11',
      ecosystem: 'github-actions',
      direct: true,
      entry: { scope: 'development', source: { type: 'git', url: null }, claimed: 'v4.1.1' },
    });
  });
});

describe('a workflow', () => {
  it('is a project that asks for everything it uses', async () => {
    const { projects } = await parse(steps('uses: o/b@v2', 'uses: o/a@v1', 'uses: o/b@v2'));
    expect(projects).toMatchObject([
      {
        purl: 'pkg:githubactions/.github/workflows/ci.yml',
        name: '.github/workflows/ci.yml',
        version: null,
        dependencies: ['pkg:githubactions/o/a@v1', 'pkg:githubactions/o/b@v2'],
        declarations: [
          { name: 'o/b', range: 'v2', mismatch: null, location: { line: 5 } },
          { name: 'o/a' },
          { name: 'o/b' },
        ],
      },
    ]);
  });

  it('uses other workflows as jobs', async () => {
    const part = await parse('jobs:\n  call:\n    uses: o/r/.github/workflows/x.yml@v1\n');
    expect(part.packages[0]).toMatchObject({
      purl: 'pkg:githubactions/o/r@v1#.github/workflows/x.yml',
      entry: { key: 'jobs.call', location: { line: 3 } },
    });
  });

  it.each([
    ['quoted', `uses: "o/a@${commit}" # v1.2.3`],
    ['in single quotes, the key too', `'uses': 'o/a@${commit}' # v1.2.3`],
    ['in braces', `{uses: o/a@${commit}} # v1.2.3`],
    ['with another key before', `name: x\n        uses: o/a@${commit} # v1.2.3`],
    ['escaped', `"\\u0075ses": "o\\x2fa@${commit}" # v1.2.3`],
  ])('is read however it is written: %s', async (_, step) => {
    const part = await parse(steps(step));
    expect(uses(part).map((one) => one.replace(/ [56] /, ' '))).toEqual([`o/a@${commit} v1.2.3`]);
  });

  it('gives the line of the key where the value stands below it', async () => {
    expect(uses(await parse(steps('uses:\n          o/a@v1', 'uses: >-\n          o/b@v1')))).toEqual([
      'o/a@v1 5',
      'o/b@v1 7',
    ]);
  });

  it('takes no text of a script or an input for a use', async () => {
    expect(
      uses(await parse(steps('run: |\n          uses: o/a@v1', 'with: {uses: o/b@v1}\n        uses: o/c@v1'))),
    ).toEqual(['o/c@v1 8']);
  });

  it('judges steps inside a step, which GitHub may come to know', async () => {
    const inside =
      'parallel:\n          - uses: o/a@v1\n          - parallel: [{uses: o/b@v1}]\n        needs: [x, {uses: o/c@v1}]';
    expect(uses(await parse(steps(inside)))).toEqual(['o/a@v1 6', 'o/b@v1 7']);
    expect(problems(await parse(steps(inside)))).toEqual([]);
  });

  it('counts lines with carriage returns and a byte order mark', async () => {
    expect(uses(await parse(`\uFEFF${steps('run: x', 'uses: o/a@v1').replaceAll('\n', '\r\n')}`))).toEqual([
      'o/a@v1 6',
    ]);
  });

  it('tells images, which nobody audits, and is not in doubt for them', async () => {
    const part = await parse(
      [
        'jobs:',
        '  a:',
        '    container: debian:13',
        '    services:',
        '      db: {image: postgres:17}',
        '      none: {image: ""}',
        '    steps: [{uses: "docker://alpine:3.20"}]',
        '  b:',
        '    container:',
        '      image: ${{ matrix.image }}',
      ].join('\n'),
    );
    expect(part).toMatchObject({ packages: [], problems: [] });
    expect(part.unaudited?.map(({ kind, name, location }) => `${kind} ${name} ${location.line}`)).toEqual([
      'container image docker://alpine:3.20 7',
      'container image debian:13 3',
      'container image postgres:17 5',
      'container image ${{ matrix.image }} 10',
    ]);
  });

  it('that runs nothing is clean', async () => {
    for (const text of ['', '# nothing\n', 'on: push\n', 'jobs:\n', 'jobs: {a: , b: {steps: }}\n']) {
      expect(await parse(text)).toMatchObject({ packages: [], problems: [] });
    }
  });
});

describe('local references', () => {
  const files = ['a/action.yml', 'b/action.yaml', 'c/Dockerfile', 'action.yml', '.github/workflows/x.yml'];
  it('are followed from the top of the repository', async () => {
    const text = `${steps(...['./a', './b/', '$/c', './', '.\\a'].map((path) => `uses: ${path}`))}  call:\n    uses: ./.github/workflows/x.yml\n`;
    expect(await parse(text, '.github/workflows/ci.yml', files)).toMatchObject({ packages: [], problems: [] });
    expect(await parse('runs: {steps: [{uses: ./a}]}', 'deep/down/action.yml', files)).toMatchObject({ problems: [] });
  });

  it('are followed from where another repository lies in this one', async () => {
    const text = steps('uses: ./.github/actions/x');
    const path = 'templates/ts/.github/workflows/ci.yml';
    expect(problems(await parse(text, path, ['templates/ts/.github/actions/x/action.yml']))).toEqual([]);
    expect(problems(await parse(text, path, ['.github/actions/x/action.yml']))).toHaveLength(1);
  });

  it.each(['./missing', './a/deeper', '$/x', './../outside', './.github/workflows/x.yml'])(
    'a problem: %s',
    async (path) => {
      expect(problems(await parse(steps(`uses: ${path}`), '.github/workflows/ci.yml', files))).toEqual([
        `5 "${path}" names no action among the files, so what it runs is not judged.`,
      ]);
    },
  );

  it.each(['.github/workflows/sub/x.yml', 'ci/x.yml', '.github/workflows/x.txt'])(
    'to a workflow that is read as none are a problem: %s',
    async (path) => {
      const text = `jobs:\n  call:\n    uses: ./${path}\n`;
      expect(problems(await parse(text, '.github/workflows/ci.yml', [path]))).toEqual([
        `3 "./${path}" names no workflow among the files, so what it runs is not judged.`,
      ]);
    },
  );

  it('are found in a folder into which this repository was checked out, not another', async () => {
    const checkout = (more: string) => `uses: actions/checkout@v4\n        with: {path: ./copy${more}}`;
    const judge = async (more: string) =>
      problems(await parse(steps(checkout(more), 'uses: ./copy/a'), '.github/workflows/ci.yml', files));
    expect(await judge('')).toEqual([]);
    expect(await judge(', repository: o/r')).toHaveLength(1);
  });
});

describe('an action', () => {
  it('of Docker tells its image', async () => {
    const part = await parse('runs:\n  using: docker\n  image: docker://ghcr.io/o/i:v1\n', 'action.yml');
    expect(part).toMatchObject({ unaudited: [{ name: 'docker://ghcr.io/o/i:v1', location: { line: 3 } }] });
  });

  it('is no file of that name that says other things', async () => {
    for (const text of ['save: Save\ncancel: Cancel\n', '- a\n- b\n', 'text']) {
      expect(await parse(text, 'locales/action.yml')).toEqual({
        file: 'locales/action.yml',
        projects: [],
        packages: [],
        problems: [],
      });
    }
  });
});

describe('YAML', () => {
  it('reads what an alias stands for, once', async () => {
    const text = [
      'x: &steps',
      '  - uses: o/a@v1',
      'jobs:',
      '  a: &job',
      '    steps: *steps',
      '  b: *job',
      '  c:',
      '    steps: [&one {uses: &name o/b@v1}, *one, {uses: *name}]',
    ].join('\n');
    expect(uses(await parse(text))).toEqual(['o/a@v1 2', 'o/b@v1 8', 'o/b@v1 8']);
  });

  it('reads brackets and quoted texts that end as far out as their key, as many people write them', async () => {
    const text = [
      'jobs:',
      '  a:',
      '    strategy:',
      '      matrix:',
      '        name: [',
      '          "x",',
      '        ]',
      '    name: "a',
      '  b"',
      '    steps: [',
      '      {uses: o/a@v1},',
      `    {uses: o/b@${commit}} # v2`,
      '    ]',
      '  c: { steps: [',
      '  {uses: o/c@v1}',
      '  ] }',
    ].join('\n');
    const part = await parse(text);
    expect(problems(part)).toEqual([]);
    expect(uses(part)).toEqual(['o/a@v1 11', `o/b@${commit} 12 v2`, 'o/c@v1 15']);
  });

  it.each([
    [
      'a key twice',
      'jobs:\n  a: {}\n  a: {}\n',
      '3 The file can\'t be read as GitHub reads it: the key "a" stands twice in one map.',
    ],
    [
      'a merge key',
      'jobs:\n  a: &a {}\n  b:\n    <<: *a\n',
      "4 The file can't be read as GitHub reads it: GitHub knows no merge keys.",
    ],
    [
      'an alias of nothing',
      'jobs: *x\n',
      '1 The file can\'t be read as GitHub reads it: the alias "x" names no anchor above it.',
    ],
    [
      'a second document',
      'jobs: {}\n---\njobs: {}\n',
      "1 The file can't be read as GitHub reads it: a second document follows, and GitHub reads one.",
    ],
    [
      'a list as a key',
      'jobs:\n  ? [a]\n  : {}\n',
      "2 The file can't be read as GitHub reads it: a list, a map or an alias stands where a key belongs.",
    ],
    ['jobs as a list', 'jobs: []\n', '1 The file can\'t be read as GitHub reads it: "jobs" is no map.'],
    ['a job as a text', 'jobs:\n  a: x\n', '2 The file can\'t be read as GitHub reads it: "jobs.a" is no map.'],
    [
      'steps as a map',
      'jobs: {a: {steps: {uses: o/a@v1}}}\n',
      '1 The file can\'t be read as GitHub reads it: "jobs.a.steps" is no list.',
    ],
    [
      'a list to use',
      'jobs: {a: {steps: [uses: [o/a@v1]]}}\n',
      '1 The file can\'t be read as GitHub reads it: "jobs.a.steps[0].uses" is no text.',
    ],
    [
      'an expression to use',
      'jobs: {a: {steps: [uses: "${{ x }}"]}}\n',
      '1 "${{ x }}" names nothing that can be judged: an expression stands in it, whose value is only known at run time.',
    ],
    ['a workflow that is a list', '- a\n', '1 The file can\'t be read as GitHub reads it: "workflow" is no map.'],
  ])('%s is a problem', async (_, text, message) => {
    expect(problems(await parse(text))).toContain(message);
  });

  it('reads the rest beside a problem', async () => {
    const part = await parse(steps('uses: nonsense', 'uses: o/a@v1', 'uses: o/a@v1\n        uses: o/b@v1'));
    expect(uses(part)).toEqual(['o/a@v1 6', 'o/a@v1 7']);
    expect(part.problems).toHaveLength(2);
  });

  it('says where a broken file breaks', async () => {
    const [problem] = problems(await parse('jobs:\n  a: {\n'));
    expect(problem).toMatch(/^3 The file can't be read as GitHub reads it: it is not YAML \(".*"\)\.$/);
  });
});
