import { quote } from '../../../domain/errors.ts';
import type { Beside } from '../../../domain/format.ts';
import type { Location } from '../../../domain/package.ts';
import { isUrl } from '../direct.ts';
import { folderOf, pathFrom, pathTo } from '../../paths.ts';
import { foreignEncoding, hiddenLineEnd, logicalLines, type LogicalLine } from './lines.ts';
import { Origins } from './origins.ts';
import { WRITE, type Problems } from './problems.ts';
import { parseStatement, type Option, type Statement } from './statement.ts';

/** One thing that is asked for, as written. */
export interface Asked {
  readonly text: string;
  readonly location: Location;
  readonly editable: boolean;
  /** It only says which version is meant if something else asks for the package. */
  readonly constraint: boolean;
  /** As written: `sha256:<hex>`. */
  readonly hashes: readonly string[];
}

/** A requirements file with all that it includes. */
export interface Reading {
  readonly asked: readonly Asked[];
  readonly origins: Origins;
}

interface Part {
  readonly file: string;
  readonly text: string;
  readonly constraint: boolean;
}

/**
 * Reads a requirements file and what `-r` and `-c` include, each file once, so that a cycle ends. What lies outside
 * the tree is not followed, and is a problem like all that can't be read.
 */
export function readRequirements(own: Part, beside: Beside, problems: Problems): Reading {
  const home = folderOf(own.file);
  const asked = new Map<string, Asked>();
  const origins = new Origins();
  const parts = [own];
  const seen = new Set([keyOf(own)]);
  const include = (location: Location, option: Option): void => {
    const part = included(option, location, (path) => beside(pathTo(home, path)));
    if (typeof part === 'string') problems.add(location.file, location.line, part, COMMIT);
    else if (!seen.has(keyOf(part))) {
      seen.add(keyOf(part));
      parts.push(part);
    }
  };
  // The list grows while it is walked.
  for (const { file, text, constraint } of parts) {
    for (const { text: written, line } of linesOf(file, text, problems)) {
      const statement = parseStatement(written);
      if ('fault' in statement) {
        problems.add(file, line, `${quote(written)} can't be read: ${statement.fault}.`, WRITE);
        continue;
      }
      for (const option of statement.options) {
        if (option.name === 'requirement' || option.name === 'constraint') include({ file, line }, option);
        else if (!origins.add(option)) problems.add(file, line, 'It names more indexes than are judged.', FEWER);
      }
      if (statement.asks !== '') note(asked, statement, { file, line }, constraint);
    }
  }
  return { asked: [...asked.values()], origins };
}

const COMMIT = 'Commit that file to the project and include it by its relative path.';
const FEWER = 'Name fewer indexes: packages that may come from anywhere are vouched for by nobody.';

const keyOf = ({ file, constraint }: Part): string => `${constraint ? 'c' : 'r'} ${file}`;

function linesOf(file: string, text: string, problems: Problems): LogicalLine[] {
  const hidden = hiddenLineEnd(text);
  if (hidden !== null) {
    const message = `The line has the character ${quote(hidden.character)}, which starts a new line for pip and for no editor.`;
    problems.add(file, hidden.line, message, 'Remove the character; if nobody meant it, find out who wrote the line.');
  }
  const foreign = foreignEncoding(text);
  if (foreign !== null) {
    const message = `The line has pip decode the file as ${quote(foreign.encoding)}: it can ask for other packages than it shows.`;
    problems.add(file, foreign.line, message, 'Remove the line, and save the file as UTF-8.');
  }
  return logicalLines(text);
}

/** The file that an option includes; a text says why it can't be had. */
function included(
  { name, value }: Option,
  { file }: Location,
  read: (path: string) => string | undefined,
): Part | string {
  // A variable of the environment can stand for any path, and a URL for any text.
  const path = isUrl(value) || value.includes('${') ? null : pathFrom(folderOf(file), value);
  if (path === null)
    return `It includes ${quote(value)}, which lies outside the project: what that asks for is not judged.`;
  const text = read(path);
  if (text === undefined) return `It includes ${quote(value)}, which is not there: what that asks for is not judged.`;
  return { file: path, text, constraint: name === 'constraint' };
}

/** A file that is included both ways is asked for: as a mere constraint it would say less. */
function note(all: Map<string, Asked>, statement: Statement, location: Location, constraint: boolean): void {
  const key = `${location.line} ${location.file}`;
  if (constraint && all.has(key)) return;
  const hashes = statement.options.filter(({ name }) => name === 'hash').map(({ value }) => value);
  all.set(key, { text: statement.asks, location, editable: statement.editable, constraint, hashes });
}
