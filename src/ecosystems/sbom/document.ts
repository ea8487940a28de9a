import type { GraphPart, Problem } from '../../domain/graph.ts';
import { readJson } from '../json/document.ts';
import { Fields } from '../json/fields.ts';
import { isRecord, kindOf } from '../json/record.ts';
import { REMEDY, type Bill } from './bill.ts';
import { partOfBill } from './part.ts';
import { FILE, spotsIn, type Spot } from './spots.ts';

/** How one format's documents are read. */
interface Reader {
  /** The lists whose objects need their places. */
  readonly lists: ReadonlySet<string>;
  /** Whether the file only has the name of such a document: parts of a machine are listed in a bom.json as well. */
  isAnother(value: unknown, file: string): boolean;
  /** Why the document is not one that can be read, going on after its name; null: it is. */
  fault(document: Fields): string | null;
  read(document: Fields, file: string, lists: ReadonlyMap<string, readonly Spot[]>, problems: Problem[]): Bill;
}

/** Reads a bill of materials in JSON. */
export function readDocument(text: string, file: string, reader: Reader): GraphPart {
  const spots = spotsIn(file, reader.lists);
  const document = readJson(text, file, REMEDY, FILE, spots.step, spots.element);
  const problems: Problem[] = [...document.problems];
  const unread = { file, projects: [], packages: [], problems };
  if (document.value === undefined) return unread;
  const place = { file, line: 1 };
  if (reader.isAnother(document.value, file)) {
    return { ...unread, unaudited: [{ kind: 'bill of materials of an unknown format', name: file, location: place }] };
  }
  if (!isRecord(document.value)) {
    const message = `The file holds ${kindOf(document.value)}, not an object.`;
    problems.push({ location: place, message, remedy: REMEDY });
    return unread;
  }
  const fields = new Fields(document.value, file, place, problems, REMEDY);
  const fault = reader.fault(fields);
  if (fault !== null) {
    fields.problem(fault);
    return unread;
  }
  return partOfBill(file, reader.read(fields, file, spots.lists, problems));
}
