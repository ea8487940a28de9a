import { quote } from '../../domain/errors.ts';
import type { Problem } from '../../domain/graph.ts';
import { kindOfYaml, YamlMap, type YamlValue } from './value.ts';

/** Where the problems of a file go, and what each says to do. */
export interface Faults {
  readonly file: string;
  readonly remedy: string;
  readonly problems: Problem[];
}

/**
 * Reads the fields of one mapping, each as the type it must have. A field of another type is a problem at its
 * line, never a missing one; a key with nothing behind it counts as missing.
 */
export class YamlFields {
  readonly map: YamlMap;
  readonly line: number;
  readonly #subject: string;
  readonly #faults: Faults;

  /** `subject` names the mapping in messages, `line` is where it begins. */
  constructor(map: YamlMap, subject: string, line: number, faults: Faults) {
    this.map = map;
    this.line = line;
    this.#subject = subject;
    this.#faults = faults;
  }

  has(name: string): boolean {
    return this.map.get(name) !== undefined;
  }

  string(name: string): string | null {
    const value = this.map.get(name) ?? null;
    if (value === null || typeof value === 'string') return value;
    this.#refuse(name, value, 'a text');
    return null;
  }

  flag(name: string): boolean {
    const value = this.map.get(name) ?? null;
    if (value === null || value === 'false') return false;
    if (value !== 'true') this.#refuse(name, value, 'true or false');
    return value === 'true';
  }

  /** The fields of a mapping inside; null where there is none. */
  fields(name: string): YamlFields | null {
    const value = this.map.get(name) ?? null;
    if (value instanceof YamlMap) {
      return new YamlFields(value, `${this.#subject} ${name}`, this.map.lineOf(name) ?? this.line, this.#faults);
    }
    if (value !== null) this.#refuse(name, value, 'a mapping');
    return null;
  }

  list(name: string): readonly YamlValue[] {
    const value = this.map.get(name) ?? null;
    if (value === null) return [];
    if (typeof value !== 'string' && !(value instanceof YamlMap)) return value;
    this.#refuse(name, value, 'a list');
    return [];
  }

  /** Visits the mappings of this one, each with its key. */
  eachFields(visit: (key: string, fields: YamlFields) => void): void {
    this.map.forEach((key, value, line) => {
      if (value instanceof YamlMap) visit(key, new YamlFields(value, key, line, this.#faults));
      else this.#refuse(key, value, 'a mapping');
    });
  }

  /** Visits the pairs of a mapping of texts. */
  eachString(name: string, visit: (key: string, value: string, line: number) => void): void {
    const value = this.map.get(name) ?? null;
    if (value instanceof YamlMap) {
      value.forEach((key, one, line) => {
        if (typeof one === 'string') visit(key, one, line);
        else this.problem(`${quote(`${name}.${key}`)} is ${kindOfYaml(one)}, not a text.`, line);
      });
    } else if (value !== null) this.#refuse(name, value, 'a mapping');
  }

  /** Records a problem of this mapping; `message` goes on after its name. */
  problem(message: string, line: number = this.line): void {
    const { file, remedy, problems } = this.#faults;
    problems.push({ location: { file, line }, message: `${quote(this.#subject)}: ${message}`, remedy });
  }

  #refuse(name: string, value: YamlValue, wanted: string): void {
    const shown = typeof value === 'string' ? quote(value) : kindOfYaml(value);
    this.problem(`${quote(name)} is ${shown}, not ${wanted}.`, this.map.lineOf(name) ?? this.line);
  }
}
