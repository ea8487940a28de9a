import { messageOf, quote } from '../../domain/errors.ts';
import type { Problem } from '../../domain/graph.ts';
import { Fields } from '../json/fields.ts';

/** Lists and inline tables inside each other; no tool writes more than a handful. */
const MAX_DEPTH = 100;
/** A hundred times the largest lockfile we know; a parsed text takes several times its size. */
const MAX_LENGTH = 64 * 1024 * 1024;

/**
 * Reads a TOML text (1.0, and what 1.1 adds); null where it is none, which is then a problem at the line of
 * its fault. A key that stands twice is such a fault. Integers beyond 2^53 are bigints.
 */
export async function readToml(
  text: string,
  file: string,
  remedy: string,
  problems: Problem[],
): Promise<Fields | null> {
  const refuse = (line: number, message: string): null => {
    problems.push({ location: { file, line }, message, remedy });
    return null;
  };
  if (text.length > MAX_LENGTH) return refuse(1, 'The file has more than 64 million characters.');
  const { parse, TomlError } = await import('smol-toml');
  try {
    const table = parse(text, { maxDepth: MAX_DEPTH, integersAsBigInt: 'asNeeded' });
    return new Fields(table, file, { file, line: 1 }, problems, remedy);
  } catch (error) {
    const line = error instanceof TomlError ? error.line : 1;
    return refuse(line, `The file is not valid TOML: ${fault(text, messageOf(error))}.`);
  }
}

/** The library's own message goes on with a part of the file, which our place makes needless. */
function fault(text: string, message: string): string {
  if (/^(?:<{7}|>{7}) /m.test(text)) return 'it holds the markers of a merge conflict';
  const [first = ''] = message.split('\n');
  return quote(first.replace(/^Invalid TOML document: /, ''));
}
