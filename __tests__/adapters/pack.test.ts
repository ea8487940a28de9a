import { createHash } from 'node:crypto';
import { access, chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Header } from 'tar';
import { describeTarball } from '../../src/adapters/pack/describe.ts';
import { npmPacker } from '../../src/adapters/pack/npm-pack.ts';
import { readTarball } from '../../src/adapters/pack/tarball.ts';

interface Member {
  readonly path: string;
  readonly content?: string;
  readonly type?: 'File' | 'Link' | 'SymbolicLink' | 'Directory' | 'CharacterDevice' | 'FIFO';
  readonly linkpath?: string;
}

/** A tarball of exactly these members, well-formed or not. */
function tarball(members: readonly Member[]): Buffer {
  const blocks = members.flatMap(({ path, content = '', type = 'File', linkpath }) => {
    const body = Buffer.from(content);
    const header = Buffer.alloc(512);
    const fields = {
      path,
      size: body.length,
      mode: 0o644,
      mtime: new Date(0),
      type,
      ...(linkpath === undefined ? {} : { linkpath }),
    };
    new Header(fields).encode(header, 0);
    return [header, body, Buffer.alloc((512 - (body.length % 512)) % 512)];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

const manifest = { path: 'package/package.json', content: '{"name":"widget","version":"1.0.0","main":"./index.js"}' };

describe('reading a tarball', () => {
  it('gives files, sizes, digests and git ids', async () => {
    const bytes = tarball([
      manifest,
      { path: 'package/index.js', content: 'hello\n' },
      { path: 'package/README.md', content: '# Hi' },
    ]);
    const packed = await describeTarball('widget-1.0.0.tgz', bytes);
    expect(packed.artifact).toMatchObject({
      name: 'widget',
      version: '1.0.0',
      filename: 'widget-1.0.0.tgz',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      sha512: createHash('sha512').update(bytes).digest('hex'),
      entryPoints: [{ field: 'main', path: './index.js' }],
    });
    expect(packed.artifact.files).toEqual([
      { path: 'README.md', size: 4, mode: 0o644, secrets: [] },
      { path: 'index.js', size: 6, mode: 0o644, secrets: [] },
      { path: 'package.json', size: manifest.content.length, mode: 0o644, secrets: [] },
    ]);
    // `printf 'hello\n' | git hash-object --stdin`
    expect(packed.blobs.get('index.js')).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
    expect(packed.readme).toEqual({ filename: 'README.md', text: '# Hi' });
  });

  it('tells the kinds of secret in text, and looks into no binary', async () => {
    const secret = `npm_${'a'.repeat(36)}`;
    const packed = await describeTarball(
      'x.tgz',
      tarball([manifest, { path: 'package/a.js', content: secret }, { path: 'package/b.bin', content: `\0${secret}` }]),
    );
    expect(packed.artifact.files.map(({ path, secrets }) => [path, secrets])).toEqual([
      ['a.js', ['npm-token']],
      ['b.bin', []],
      ['package.json', []],
    ]);
  });

  it.each<[string, readonly Member[]]>([
    ['one path in two cases', [{ path: 'package/index.js' }, { path: 'package/Index.js' }]],
    ['one path in two Unicode forms', [{ path: 'package/\u00e9.js' }, { path: 'package/e\u0301.js' }]],
    ['a symbolic link', [{ path: 'package/a', type: 'SymbolicLink', linkpath: '/etc/passwd' }]],
    ['a hard link', [{ path: 'package/a', type: 'Link', linkpath: 'package/package.json' }]],
    ['a device', [{ path: 'package/a', type: 'CharacterDevice' }]],
    ['a pipe', [{ path: 'package/a', type: 'FIFO' }]],
    ['a path that climbs', [{ path: 'package/../../etc/passwd', content: 'x' }]],
    ['an absolute path', [{ path: '/etc/passwd', content: 'x' }]],
    ['a backslash', [{ path: 'package/..\\evil', content: 'x' }]],
    ['a path outside of package/', [{ path: 'other/a', content: 'x' }]],
    ['an empty part', [{ path: 'package//a', content: 'x' }]],
    [
      'the same path twice',
      [
        { path: 'package/a', content: 'x' },
        { path: 'package/a', content: 'y' },
      ],
    ],
  ])('refuses %s', async (_name, members) => {
    await expect(readTarball(tarball([manifest, ...members]))).rejects.toMatchObject({ code: 'PACK' });
  });

  it('refuses a bomb, too many files, and too many bytes', async () => {
    const limits = { packed: 10_000, unpacked: 100_000, files: 2 };
    await expect(readTarball(tarball([{ path: 'package/a', content: '0'.repeat(1_000_000) }]), limits)).rejects.toThrow(
      /can't be used/,
    );
    await expect(
      readTarball(tarball(['a', 'b', 'c'].map((name) => ({ path: `package/${name}` }))), limits),
    ).rejects.toThrow(/more than 2 files/);
    await expect(readTarball(Buffer.alloc(10_001), limits)).rejects.toThrow(/10001 bytes/);
  });

  it.each([
    ['no gzip', Buffer.from('not a tarball')],
    ['a cut-off tarball', tarball([manifest]).subarray(0, 60)],
    ['a cut-off entry', gzipSync(Buffer.concat([headerOf('package/a', 2000), Buffer.alloc(512)]))],
    ['a broken header', gzipSync(Buffer.alloc(2048, 7))],
  ])('refuses %s', async (_name, bytes) => {
    await expect(readTarball(bytes)).rejects.toMatchObject({ code: 'PACK' });
  });

  it.each(['', '{', '[]', 'null', '{"name":"x"}', '{"name":1,"version":"1.0.0"}'])(
    'refuses a package.json of %j',
    async (content) => {
      await expect(
        describeTarball('x.tgz', tarball([{ path: 'package/package.json', content }])),
      ).rejects.toMatchObject({ code: 'PACK' });
    },
  );

  it('keeps a __proto__ in package.json harmless', async () => {
    const content = '{"__proto__":{"private":true},"name":"x","version":"1.0.0","exports":{"__proto__":"./a.js"}}';
    const packed = await describeTarball('x.tgz', tarball([{ path: 'package/package.json', content }]));
    expect(Object.hasOwn(packed.manifest, 'private')).toBe(false);
    expect(packed.artifact.entryPoints).toEqual([{ field: 'exports["__proto__"]', path: './a.js' }]);
  });
});

function headerOf(path: string, size: number): Buffer {
  const header = Buffer.alloc(512);
  new Header({ path, size, mode: 0o644, type: 'File' }).encode(header, 0);
  return header;
}

describe('packing with npm', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'pack-test-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const files = async (content: Readonly<Record<string, string>>): Promise<void> => {
    for (const [path, text] of Object.entries(content)) {
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(join(directory, path), text);
    }
  };
  const packer = npmPacker({ searchPath: process.env['PATH'] ?? '' });

  it('takes what npm takes, and gives the same bytes twice', async () => {
    await files({
      'package.json': JSON.stringify({ name: '@acme/widget', version: '1.0.0', files: ['lib'] }),
      'lib/index.js': 'export {};\n',
      'secret.txt': 'not meant',
    });
    const [one, two] = [await packer.pack(directory), await packer.pack(directory)];
    expect(one.artifact.files.map(({ path }) => path)).toEqual(['lib/index.js', 'package.json']);
    expect(one.artifact.filename).toBe('acme-widget-1.0.0.tgz');
    expect(Buffer.from(one.bytes).equals(two.bytes)).toBe(true);
  });

  it('runs nothing of the project: no script, no setting, no program', async () => {
    const script = `node -e "require('fs').writeFileSync('${join(directory, 'ran')}', '')"`;
    const names = ['prepack', 'prepare', 'postpack', 'prepublish', 'prepublishOnly', 'preinstall', 'install'];
    await files({
      'package.json': JSON.stringify({
        name: 'widget',
        version: '1.0.0',
        scripts: Object.fromEntries(names.map((name) => [name, script])),
      }),
      '.npmrc': `ignore-scripts=false\nscript-shell=${join(directory, 'sh')}\nnode-options=--require ${join(directory, 'evil.cjs')}\ngit=${join(directory, 'sh')}\ndry-run=true\n`,
      'evil.cjs': `require('fs').writeFileSync('${join(directory, 'ran')}', '')`,
      sh: `#!/bin/sh\ntouch ${join(directory, 'ran')}\n`,
      'node_modules/.bin/npm': `#!/bin/sh\ntouch ${join(directory, 'ran')}\n`,
    });
    await chmod(join(directory, 'sh'), 0o755);
    await chmod(join(directory, 'node_modules/.bin/npm'), 0o755);
    const packed = await packer.pack(directory);
    expect(packed.artifact.name).toBe('widget');
    await expect(access(join(directory, 'ran'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('takes no setting from around the folder for temporary files', async () => {
    await files({
      'package.json': '{"name":"widget","version":"1.0.0"}',
      '.npmrc': 'dry-run=true\n',
      'node_modules/x/package.json': '{}',
      'tmp/x': '',
    });
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = join(directory, 'tmp');
    try {
      await expect(packer.pack(directory)).resolves.toMatchObject({ artifact: { name: 'widget' } });
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
  });

  it('says what is wrong with a package that cannot be packed', async () => {
    await files({ 'package.json': '{"name":"widget"' });
    await expect(packer.pack(directory)).rejects.toMatchObject({ code: 'PACK' });
    await files({ 'package.json': '{"name":"widget"}' });
    await expect(packer.pack(directory)).rejects.toMatchObject({ code: 'PACK' });
  });
});
