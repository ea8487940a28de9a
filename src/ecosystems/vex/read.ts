import { byProblem } from '../../domain/assemble.ts';
import type { Tree } from '../../domain/ports/tree.ts';
import { NO_VEX, type VexDocuments } from '../../domain/vex.ts';
import { Texts } from '../texts.ts';

const DOCUMENT = /(?:\.openvex\.json|(?:^|\/)\.vex\/[^/]+\.json)$/;
const IGNORED = /(?:^|\/)(?:node_modules|\.git)\//;

/** The VEX documents of a tree: `*.openvex.json`, and `.vex/*.json`, at any depth outside node_modules and .git. */
export async function readVex(tree: Tree): Promise<VexDocuments> {
  const entries = (await tree.list()).filter(({ path }) => DOCUMENT.test(path) && !IGNORED.test(path));
  if (entries.length === 0) return NO_VEX;
  const { parseVex } = await import('./document.ts');
  const texts = new Texts(tree, entries);
  const paths = entries.map(({ path }) => path);
  await texts.load(paths);
  const documents = paths.flatMap((path) => {
    const text = texts.get(path);
    return text === undefined ? [] : [parseVex(text, path)];
  });
  return {
    statements: documents.flatMap(({ statements }) => statements),
    problems: [...texts.problems, ...documents.flatMap(({ problems }) => problems)].sort(byProblem),
  };
}
