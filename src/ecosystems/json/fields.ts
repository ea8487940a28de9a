import type { Problem } from '../../domain/graph.ts';
import type { Location } from '../../domain/package.ts';
import { quote } from '../../domain/errors.ts';
import { isRecord, kindOf, type JsonRecord } from './record.ts';

/**
 * Reads the fields of one object, each as the type it must have. A field of another type is a
 * problem, never a missing one. A null counts as any other wrong type.
 */
export class Fields {
  readonly #record: JsonRecord;
  readonly #subject: string;
  readonly #place: Location;
  readonly #problems: Problem[];
  readonly #remedy: string;

  /** `subject` names the object in messages; `problems` receives what is wrong. */
  constructor(record: JsonRecord, subject: string, place: Location, problems: Problem[], remedy: string) {
    this.#record = record;
    this.#subject = subject;
    this.#place = place;
    this.#problems = problems;
    this.#remedy = remedy;
  }

  /** The value as it stands, undefined where there is none. Only for names that we choose, and no object inherits. */
  raw(name: string): unknown {
    return this.#record[name];
  }

  string(name: string): string | null {
    const value = this.raw(name);
    if (typeof value === 'string') return value;
    if (value !== undefined) this.refuse(name, value, 'a string');
    return null;
  }

  /** Null where it is not said. */
  flag(name: string): boolean | null {
    const value = this.raw(name);
    if (typeof value === 'boolean') return value;
    if (value !== undefined) this.refuse(name, value, 'true or false');
    return null;
  }

  record(name: string): JsonRecord | null {
    const value = this.raw(name);
    if (isRecord(value)) return value;
    if (value !== undefined) this.refuse(name, value, 'an object');
    return null;
  }

  /** The object of a field, to be read in its turn. */
  fields(name: string): Fields | null {
    const record = this.record(name);
    return record === null ? null : this.of(record, name);
  }

  /** Another object at the same place, told by its name. */
  of(record: JsonRecord, subject: string, place: Location = this.#place): Fields {
    return new Fields(record, subject, place, this.#problems, this.#remedy);
  }

  /** The names of all fields. They are untrusted. */
  names(): string[] {
    return Object.keys(this.#record);
  }

  /** Visits the pairs of an object of strings; one object of them for every entry of a lockfile, so no list is made. */
  eachString(name: string, visit: (key: string, value: string) => void): void {
    const record = this.record(name);
    if (record === null) return;
    for (const key of Object.keys(record)) {
      const value = record[key];
      if (typeof value === 'string') visit(key, value);
      else this.refuse(`${name}.${key}`, value, 'a string');
    }
  }

  /** Whether the field is one of the versions that are read, all of one type; if not, that is a problem. */
  isVersion(name: string, known: ReadonlySet<unknown>, listed: string): boolean {
    const value = this.raw(name);
    if (known.has(value)) return true;
    const [first] = known;
    const written = typeof value === 'string' ? quote(value) : String(value);
    this.problem(`"${name}" is ${typeof value === typeof first ? written : kindOf(value)}; known are ${listed}.`);
    return false;
  }

  refuse(name: string, value: unknown, wanted: string): void {
    this.problem(`${quote(name)} is ${kindOf(value)}, not ${wanted}.`);
  }

  /** Records a problem of this object; `message` goes on after the object's name. */
  problem(message: string, location: Location = this.#place): void {
    this.#problems.push({
      location,
      message: `${quote(this.#subject)}: ${message}`,
      remedy: this.#remedy,
    });
  }
}
