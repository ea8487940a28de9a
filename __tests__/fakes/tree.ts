import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { byCodeUnit } from '../../src/domain/canonical.ts';
import type { Tree } from '../../src/domain/ports/tree.ts';

/** A file of a tree in memory: text, bytes, a value written as JSON, a link, or an error that reading it ends in. */
export type Content = string | Uint8Array | Error | { readonly link: string } | { readonly json: unknown };

/** A tree in memory. */
export function memoryTree(files: Readonly<Record<string, Content>>): Tree & { readonly reads: string[] } {
  const contents = new Map(Object.entries(files));
  const reads: string[] = [];
  const modeOf = (content: Content): string => (typeof content === 'object' && 'link' in content ? '120000' : '100644');
  return {
    reads,
    list: () =>
      Promise.resolve(
        [...contents]
          .sort(([a], [b]) => byCodeUnit(a, b))
          .map(([file, content]) => ({ path: file, mode: modeOf(content), id: null })),
      ),
    read: (file) => {
      reads.push(file);
      const content = contents.get(file);
      if (content === undefined) return Promise.reject(new Error(`no such file: ${file}`));
      if (content instanceof Error) return Promise.reject(content);
      if (content instanceof Uint8Array) return Promise.resolve(content);
      if (typeof content === 'string') return Promise.resolve(Buffer.from(content));
      return 'json' in content
        ? Promise.resolve(Buffer.from(JSON.stringify(content.json, null, 2)))
        : Promise.reject(new Error(`a link: ${file}`));
    },
  };
}

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/package-lock');

/** The files of a lockfile fixture, under the names that they stand for. */
export function fixtureFiles(name: string): Record<string, string> {
  const root = path.join(FIXTURES, name);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.fixture.json'),
  );
  return Object.fromEntries(
    files.map((file) => [
      file.split(path.sep).join('/').replace('.fixture.json', '.json'),
      readFileSync(path.join(root, file), 'utf8'),
    ]),
  );
}
