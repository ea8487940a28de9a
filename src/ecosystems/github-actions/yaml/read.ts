import { getScalarValue, SCALAR_STYLE, YAMLException } from 'js-yaml';
import { quote } from '../../../domain/errors.ts';
import type { Location } from '../../../domain/package.ts';
import type { Problem } from '../../../domain/graph.ts';
import { positionsIn } from '../../../domain/positions.ts';
import { eventsOf, type Events } from './events.ts';
import type { YamlNode, YamlScalar } from './node.ts';
import { TreeBuilder, type Report } from './tree.ts';

/** GitHub runs no workflow of a fraction of this; what is larger is no workflow, but an attempt to hold a reader up. */
const MAX_SIZE = 4 * 1024 * 1024;
/** Nobody reads more. */
const MAX_PROBLEMS = 100;

/** Line breaks of YAML 1.1, of which js-yaml and most editors know nothing. */
const OLD_BREAK = /[\x85\u2028\u2029]/g;

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
  const problems: Problem[] = [];
  const { text, events, fault } = parse(written.startsWith('\uFEFF') ? written.slice(1) : written);
  const positionOf = positionsIn(text);
  const placeOf = (offset: number): Location => ({ file, line: positionOf(offset).line });
  const report: Report = (at, message, remedy) => {
    if (problems.length === MAX_PROBLEMS) return;
    problems.push({ location: placeOf(at), message: `The file can't be read as GitHub reads it: ${message}.`, remedy });
  };
  // GitHub's reader ends a line there: what looks like a comment can go on as a step.
  for (const { 0: character, index } of text.matchAll(OLD_BREAK)) {
    report(index, `${quote(character)} begins a new line to it, and to no editor`, 'Remove the character.');
  }
  if (fault !== null) report(fault.at, fault.message, 'Mend the syntax here or above.');
  const builder = new TreeBuilder(text, report);
  builder.build(events);
  return { text, root: builder.root, placeOf, report, problems };
}

interface Parsed extends Events {
  readonly fault: { readonly at: number; readonly message: string } | null;
}

function parse(text: string): Parsed {
  if (text.length > MAX_SIZE) {
    return { text, events: [], fault: { at: 0, message: 'it is longer than 4 MiB, and GitHub runs none so large' } };
  }
  try {
    return { ...eventsOf(text), fault: null };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const fault = { at: error.mark?.position ?? 0, message: `it is not YAML (${quote(error.reason)})` };
    return { text, events: [], fault };
  }
}

/** The text of a scalar; null where it is empty or null. */
export function textOf(source: string, { event }: YamlScalar): string | null {
  if (event.valueStart === -1) return null;
  const text = getScalarValue(source, event);
  return event.style === SCALAR_STYLE.PLAIN && /^(?:~|null|Null|NULL)?$/.test(text) ? null : text;
}
