import { defineFormat, type Beside } from '../../../domain/format.ts';
import type { GraphPart, Problem } from '../../../domain/graph.ts';
import { quote } from '../../../domain/errors.ts';
import { manifestsBeside } from '../manifest/manifest.ts';
import { yarnSettings } from '../settings/beside.ts';
import { served } from '../settings/registry.ts';
import { readBerry } from '../yarn/berry.ts';
import { readClassic } from '../yarn/classic.ts';
import type { Dialect } from '../yarn/cursor.ts';
import { partOf } from '../yarn/part.ts';
import { REMEDY } from '../yarn/remedy.ts';
import { NO_SETTINGS, readSettings, SETTINGS } from '../yarn/settings.ts';
import { readBlocks, type Block, type Refuse } from '../yarn/syntax.ts';

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
  manifests: ['package.json', SETTINGS, '*/package.json'],
  parse,
});

function parse(written: string, file: string, beside: Beside, below: readonly string[] = []): GraphPart {
  const problems: Problem[] = [];
  const refuse: Refuse = (line, message) => {
    if (problems.length < MAX_PROBLEMS) problems.push({ location: { file, line }, message, remedy: REMEDY });
  };
  const text = written.startsWith('\uFEFF') ? written.slice(1) : written;
  const isBerry = text.includes(`\n${METADATA}:`) || text.startsWith(`${METADATA}:`);
  const dialect: Dialect = isBerry ? 'berry' : 'classic';
  checkText(text, dialect, refuse);
  const blocks = readBlocks(text, dialect, refuse);
  const read = isBerry ? readBerry : readClassic;
  const isMetadata = ({ keys }: Block): boolean => isBerry && keys[0] === METADATA;
  checkMetadata(blocks.filter(isMetadata), refuse);
  const entries = blocks.flatMap((block) => (isMetadata(block) ? [] : (read(block, file, refuse) ?? [])));
  if (entries.length === 0 && problems.length > 0) return { file, projects: [], packages: [], problems };
  const manifests = manifestsBeside(file, beside, problems);
  const part = partOf({
    file,
    dialect,
    entries,
    manifests,
    below,
    settings: isBerry ? readSettings(beside) : NO_SETTINGS,
    problems,
    refuse,
  });
  return served(part, yarnSettings(dialect, file, beside, problems));
}

/** What would make another reader see other lines, or another language, than we do. */
function checkText(text: string, dialect: Dialect, refuse: Refuse): void {
  const refuseAt = (index: number, message: string): void => refuse(text.slice(0, index).split('\n').length, message);
  const lone = /\r(?!\n)/.exec(text);
  if (lone !== null) {
    refuseAt(lone.index, 'A carriage return without a line feed: readers differ in whether a line ends there.');
  }
  const header = text.indexOf(CLASSIC);
  if (header === -1) return;
  const [version = ''] = /^\d*/.exec(text.slice(header + CLASSIC.length, header + CLASSIC.length + 10)) ?? [];
  if (dialect === 'berry')
    refuseAt(header, 'The file says that it is of yarn 1, and has the metadata of a later yarn.');
  else if (version !== '1') refuseAt(header, `The lockfile is of version ${quote(version)}; known is 1.`);
}

function checkMetadata(blocks: readonly Block[], refuse: Refuse): void {
  for (const { line, below } of blocks) {
    const version = below.get('version') ?? '';
    const text = typeof version === 'string' ? version : 'a list';
    const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (number < OLDEST || number > NEWEST) {
      refuse(line, `The lockfile is of version ${quote(text)}; known are ${OLDEST} to ${NEWEST}.`);
    }
  }
  const [, second] = blocks;
  if (second !== undefined) refuse(second.line, `The key "${METADATA}" stands twice.`);
}
