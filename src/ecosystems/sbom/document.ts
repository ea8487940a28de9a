import type { GraphPart, Problem } from '../../domain/graph.ts';
import { readJson } from '../json/document.ts';
import type { Fields } from '../json/fields.ts';
import { objectOf } from '../json/object.ts';
import { REMEDY, type Bill } from './bill.ts';
import { partOfBill } from './part.ts';
import { FILE, spotsIn, type Spot } from './spots.ts';

/** How one format's documents are read. */
interface Reader {
  /** The lists whose objects need their places. */
  readonly lists: ReadonlySet<string>;
  /** Whether the file only has the name of such a document: parts of a machine are listed in a bom.json as well. */
  isAnother(value: unknown, file: string): boolean;
  /** Whether the document is one that can be read; if not, that is a problem of it. */
  reads(document: Fields): boolean;
  read(document: Fields, file: string, lists: ReadonlyMap<string, readonly Spot[]>, problems: Problem[]): Bill;
}

/** Reads a bill of materials in JSON. */
export function readDocument(text: string, file: string, reader: Reader): GraphPart {
  const spots = spotsIn(file, reader.lists);
  const document = readJson(text, file, REMEDY, FILE, spots.step, spots.element);
  const problems: Problem[] = [...document.problems];
  const unread = { file, projects: [], packages: [], problems };
  if (document.value === undefined) return unread;
  if (reader.isAnother(document.value, file)) {
    const location = { file, line: 1 };
    return { ...unread, unaudited: [{ kind: 'bill of materials of an unknown format', name: file, location }] };
  }
  const fields = objectOf(document.value, file, REMEDY, problems);
  if (fields === null || !reader.reads(fields)) return unread;
  return partOfBill(file, reader.read(fields, file, spots.lists, problems));
}
