import type { Artifact } from '../../domain/release.ts';

type EntryPoint = Artifact['entryPoints'][number];

// What Node (for `main`) and TypeScript (for `types`) try where the path names no file; `exports` and `bin` are exact.
const TRIED: readonly { readonly fields: RegExp; readonly suffixes: readonly string[] }[] = [
  {
    fields: /^(?:main|module|browser)$/,
    suffixes: ['.js', '.json', '.node', '/index.js', '/index.json', '/index.node'],
  },
  { fields: /^(?:types|typings)$/, suffixes: ['.d.ts', '.ts', '/index.d.ts'] },
];

/** The entry points of a packed package that lead to no file of it. */
export function missingEntryPoints({ entryPoints, files }: Pick<Artifact, 'entryPoints' | 'files'>): EntryPoint[] {
  const paths = new Set(files.map((file) => file.path));
  return entryPoints.filter((entry) => !leadsSomewhere(entry, paths));
}

function leadsSomewhere({ field, path }: EntryPoint, files: ReadonlySet<string>): boolean {
  const target = path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
  const star = target.indexOf('*');
  if (star !== -1) {
    const [before, after] = [target.slice(0, star), target.slice(star + 1)];
    return [...files].some(
      (file) => file.length >= before.length + after.length && file.startsWith(before) && file.endsWith(after),
    );
  }
  const directory = target === '' || target === '.';
  const suffixes = TRIED.find(({ fields }) => fields.test(field))?.suffixes ?? [];
  if (directory) return suffixes.some((suffix) => suffix.startsWith('/') && files.has(suffix.slice(1)));
  return files.has(target) || suffixes.some((suffix) => files.has(target + suffix));
}
