import { defineFormat, type Beside } from '../../../domain/format.ts';
import type { GraphPart, Problem } from '../../../domain/graph.ts';
import { quote } from '../../../domain/errors.ts';
import { manifestsBeside } from '../manifest/manifest.ts';
import { readBerry } from '../yarn/berry.ts';
import { readClassic } from '../yarn/classic.ts';
import type { Dialect } from '../yarn/cursor.ts';
import { partOf } from '../yarn/part.ts';
import { REMEDY } from '../yarn/remedy.ts';
import { readBlocks, type Refuse } from '../yarn/syntax.ts';

const METADATA = '__metadata';
const CLASSIC = '# yarn lockfile v';
const [OLDEST, NEWEST] = [4, 10];
/** Nobody reads more than this many. */
const MAX_PROBLEMS = 100;

/** The lockfiles of yarn 1 and of yarn 2 and later, which share their name: only the latter have `__metadata`. */
export default defineFormat({
  id: 'yarn-lock',
  ecosystem: 'npm',
  files: ['**/yarn.lock'],
  manifests: ['package.json', '*/package.json'],
  parse,
});

function parse(text: string, file: string, beside: Beside, below: readonly string[] = []): GraphPart {
  const problems: Problem[] = [];
  const refuse: Refuse = (line, message) => {
    if (problems.length < MAX_PROBLEMS) problems.push({ location: { file, line }, message, remedy: REMEDY });
  };
  const isBerry = text.includes(`\n${METADATA}:`) || text.startsWith(`${METADATA}:`);
  const dialect: Dialect = isBerry ? 'berry' : 'classic';
  checkText(text, dialect, refuse);
  const blocks = readBlocks(text, dialect, refuse);
  const read = isBerry ? readBerry : readClassic;
  const entries = blocks.flatMap((block) => {
    const [key] = block.keys;
    if (isBerry && key === METADATA) {
      checkVersion(block.below?.get('version')?.value ?? '', block.line, refuse);
      return [];
    }
    return read(block, file, refuse) ?? [];
  });
  if (entries.length === 0 && problems.length > 0) return { file, projects: [], packages: [], problems };
  const manifests = manifestsBeside(file, beside, problems);
  return partOf({ file, dialect, entries, manifests, below, added: () => [], problems, refuse });
}

/** What would make another reader see other lines, or another language, than we do. */
function checkText(text: string, dialect: Dialect, refuse: Refuse): void {
  const lone = /\r(?!\n)/.exec(text);
  const lineAt = (index: number): number => text.slice(0, index).split('\n').length;
  if (lone !== null)
    refuse(lineAt(lone.index), 'A carriage return without a line feed: readers differ in whether a line ends there.');
  const header = text.indexOf(CLASSIC);
  if (header === -1) return;
  const [version = ''] = /^\d*/.exec(text.slice(header + CLASSIC.length, header + CLASSIC.length + 10)) ?? [];
  if (dialect === 'berry')
    refuse(lineAt(header), 'The file says that it is of yarn 1, and has the metadata of a later yarn.');
  else if (version !== '1') refuse(lineAt(header), `The lockfile is of version ${quote(version)}; known is 1.`);
}

function checkVersion(version: string, line: number, refuse: Refuse): void {
  const number = /^\d{1,3}$/.test(version) ? Number(version) : 0;
  if (number < OLDEST || number > NEWEST) {
    refuse(line, `The lockfile is of version ${quote(version)}; known are ${OLDEST} to ${NEWEST}.`);
  }
}
