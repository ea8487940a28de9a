import { quote } from '../../domain/errors.ts';
import type { Problem } from '../../domain/graph.ts';
import { BlockReader } from './block.ts';
import { Lines } from './lines.ts';
import { YamlFault, type YamlMap, type YamlValue } from './value.ts';

/** Nobody reads more than this many doubled keys. */
const MAX_REPORTED = 100;

/** What a YAML text holds, with all that is wrong with it. */
export interface YamlText {
  /** The documents up to the first fault. */
  readonly documents: readonly YamlValue[];
  readonly problems: readonly Problem[];
}

// Everything that YAML lets no text hold unescaped, the return without a newline, at which some
// readers begin a line, and a mark of byte order, which some pass over where a document begins.
const FORBIDDEN = /[^\P{Cc}\t\n\r\x85]|[\p{Cs}\ufeff\ufffe\uffff]|\r(?!\n)/u;

/**
 * Reads the YAML that machines write into lockfiles: mappings and lists by indentation or in brackets,
 * plain and quoted scalars, block texts, any number of documents. What no lockfile is written with (anchors,
 * aliases, tags, merge keys, directives, tabs, quoted texts over several lines) is a problem at its line, not
 * a thing to be clever about; so are keys that stand twice in one mapping, of which the first is kept. Never
 * throws; takes one pass, and no more depth than {@link MAX_DEPTH}. After the YAML 1.2 specification.
 */
export function readYaml(text: string, file: string, remedy: string): YamlText {
  const problems: Problem[] = [];
  const documents: YamlValue[] = [];
  const add = (map: YamlMap, key: string, value: YamlValue, line: number): void => {
    if (map.add(key, value, line) || problems.length >= MAX_REPORTED) return;
    const message = `The key ${quote(key)} stands twice in one mapping: which of the two counts depends on the reader.`;
    problems.push({ location: { file, line }, message, remedy });
  };
  try {
    const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const forbidden = FORBIDDEN.exec(body);
    if (forbidden !== null) {
      const line = body.slice(0, forbidden.index).split('\n').length;
      throw new YamlFault(`it holds the control character ${quote(forbidden[0])}`, line);
    }
    readDocuments(new Lines(body), add, documents);
  } catch (fault) {
    if (!(fault instanceof YamlFault)) throw fault;
    const cause = /^(?:<{7}|>{7}) /m.test(text) ? 'it holds the markers of a merge conflict' : fault.message;
    const message = `The file can't be read as a lockfile's YAML: ${cause}.`;
    problems.push({ location: { file, line: fault.line }, message, remedy });
  }
  return { documents, problems };
}

function readDocuments(lines: Lines, add: ConstructorParameters<typeof BlockReader>[1], documents: YamlValue[]): void {
  const blocks = new BlockReader(lines, add);
  lines.advance();
  while (lines.indent !== -1 || lines.content !== '') {
    if (lines.indent === -1) {
      const ends = lines.content.startsWith('...');
      if (!/^(?:---|\.\.\.)(?: +#.*)?$/.test(lines.content)) {
        throw new YamlFault('something stands behind the marker of a document', lines.number);
      }
      lines.advance();
      // A marker with nothing behind it begins an empty document.
      if (ends || lines.indent === -1) {
        if (!ends) documents.push(null);
        continue;
      }
    }
    documents.push(blocks.node(-1));
    if (lines.indent !== -1) throw new YamlFault('something stands behind the end of a document', lines.number);
  }
}
