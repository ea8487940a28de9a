import { getScalarValue, parseEvents, SCALAR_STYLE, YAMLException, type Event } from 'js-yaml';
import { quote } from '../../../domain/errors.ts';
import type { Location } from '../../../domain/package.ts';
import type { Problem } from '../../../domain/graph.ts';
import type { YamlNode, YamlScalar } from './node.ts';
import { TreeBuilder, type Report } from './tree.ts';

/** Deeper than any workflow, and no strain on the stack. */
const MAX_DEPTH = 64;
/** GitHub runs no workflow of a fraction of this; what is larger is no workflow, but an attempt to hold a reader up. */
const MAX_SIZE = 4 * 1024 * 1024;
/** Nobody reads more. */
const MAX_PROBLEMS = 100;

/** A YAML document with its places. */
export interface YamlFile {
  readonly text: string;
  /** Null: there is no document, or none that can be read. */
  readonly root: YamlNode | null;
  readonly placeOf: (offset: number) => Location;
  /** Tells what is wrong with the file; `message` is the fact without a capital and a full stop. */
  readonly report: Report;
  readonly problems: Problem[];
}

/** Reads one YAML document as GitHub does: anchors and aliases are read, merge keys are keys like any other. Never throws. */
export function readYamlFile(written: string, file: string): YamlFile {
  const text = written.startsWith('\uFEFF') ? written.slice(1) : written;
  const problems: Problem[] = [];
  const lineAt = linesOf(text);
  const placeOf = (offset: number): Location => ({ file, line: lineAt(offset) });
  const report: Report = (at, message, remedy) => {
    if (problems.length === MAX_PROBLEMS) return;
    problems.push({ location: placeOf(at), message: `The file can't be read as GitHub reads it: ${message}.`, remedy });
  };
  const builder = new TreeBuilder(text, report);
  const whole = { text, root: null, placeOf, report, problems };
  if (text.length > MAX_SIZE) {
    report(0, 'it is longer than 4 MiB', 'Split it: GitHub runs none so large.');
    return whole;
  }
  const events = eventsOf(text, report);
  if (events === null) return whole;
  builder.build(events);
  return { ...whole, root: builder.root };
}

/** The text of a scalar; null where it is empty or null. */
export function textOf(source: string, { event }: YamlScalar): string | null {
  if (event.valueStart === -1) return null;
  const text = getScalarValue(source, event);
  return event.style === SCALAR_STYLE.PLAIN && /^(?:~|null|Null|NULL)?$/.test(text) ? null : text;
}

function eventsOf(text: string, report: Report): Event[] | null {
  try {
    return parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    report(error.mark?.position ?? 0, `it is not YAML (${quote(error.reason)})`, 'Mend the syntax here or above.');
    return null;
  }
}

/** Turns offsets into 1-based lines; CR, LF and CRLF each end a line. */
function linesOf(text: string): (offset: number) => number {
  let starts: number[] | null = null;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)];
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
