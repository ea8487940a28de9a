import { parseEvents, YAMLException, type Event } from 'js-yaml';
import { quote } from '../../domain/errors.ts';
import type { Problems } from '../problem.ts';
import { originsIn } from './lines.ts';
import type { YamlNode } from './node.ts';
import { buildTree } from './tree.ts';

/** A policy file is at most this long, in UTF-8. */
export const MAX_BYTES = 1024 * 1024;

const MAX_DEPTH = 32;

// An editor breaks the line at the first ones and YAML does not; the others turn the order of letters round.
const DECEPTIVE = /[\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/**
 * Reads one YAML document with the place of every value. What YAML can do beyond plain data is
 * reported, not understood: an anchor or a merge makes a reader look elsewhere for what a policy
 * says, and a bomb out of few lines. Null: there is no document to go on with.
 */
export function parseYaml(uri: string, text: string, problems: Problems): YamlNode | null {
  const start = { uri, line: 1, column: 1 };
  if (new TextEncoder().encode(text).length > MAX_BYTES) {
    problems.add(start, 'the file is larger than 1 MiB', 'Split it, and let "extends" put the parts together.');
    return null;
  }
  const source = text.replace(/^\u{feff}/u, '');
  const originAt = originsIn(uri, source);
  const broken = source.indexOf('\u{fffd}');
  if (broken !== -1) {
    problems.add(originAt(broken), 'the file is not valid UTF-8', 'Save it as UTF-8.');
    return null;
  }
  const deceptive = source.search(DECEPTIVE);
  if (deceptive !== -1) {
    const code = (source.codePointAt(deceptive) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const message = `U+${code} stands here, with which the file looks other than it reads`;
    problems.add(originAt(deceptive), message, `Leave it out, or write "\\u${code.toLowerCase()}" within quotes.`);
    return null;
  }
  let events: Event[];
  try {
    events = parseEvents(source, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const at = error.mark === undefined ? start : originAt(error.mark.position);
    problems.add(at, `not YAML: ${quote(error.reason)}`, 'Mend the syntax here or in the line above.');
    return null;
  }
  const root = buildTree(source, events, originAt, problems);
  if (root === null) problems.add(start, 'the file is empty', 'Begin it with:', 'version: 1');
  return root;
}
