import { parseDuration } from '../../domain/duration.ts';
import { assertNever } from '../../domain/errors.ts';
import type { OptionSchema } from '../../domain/rule.ts';
import type { YamlNode } from '../yaml/node.ts';
import { readExpression, readLicense } from './licenses.ts';
import { corrected } from '../yaml/correct.ts';
import { expected, inFlow, readAnyMap, readBoolean, readMap, readText, readWord } from './read.ts';
import { readRegistry } from './urls.ts';
import { readDuration, readGlob, readPackagePattern, type ValueReading } from './values.ts';

/** The draft-07 keywords that options may use. */
interface Schema {
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly propertyNames?: Schema;
}

type Format = (node: YamlNode, to: ValueReading) => string | number | null;

/** Formats of strings, each with its reader; what a reader gives is what the rule gets. */
const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['duration', readDuration],
  ['package-pattern', readPackagePattern],
  ['glob', readGlob],
  ['spdx-license', readLicense],
  ['spdx-expression', readExpression],
  ['registry', readRegistry],
]);

/** Reads an option by its schema. Undefined after it reported a problem. */
export function readOption(node: YamlNode, option: OptionSchema, to: ValueReading): unknown {
  const before = to.problems.count;
  const value = readValue(node, option.schema, to);
  return to.problems.count === before ? value : undefined;
}

/** The default of an option, as `check` receives it. */
export function defaultOf(option: OptionSchema): unknown {
  const schema = option.schema as Schema;
  return schema.format === 'duration' ? parseDuration(String(option.default)) : option.default;
}

function readValue(node: YamlNode, schema: Schema, to: ValueReading): unknown {
  if (schema.enum !== undefined) return readWord(node, 'value', schema.enum, to);
  switch (schema.type) {
    case 'array':
      return readArray(node, schema, to);
    case 'object':
      return readObject(node, schema, to);
    case 'boolean':
      return readBoolean(node, to);
    case 'integer':
    case 'number':
      return readNumber(node, schema, to);
    case 'string':
    case undefined:
      return readString(node, schema, to);
    default:
      return assertNever(schema.type);
  }
}

function readString(node: YamlNode, schema: Schema, to: ValueReading): unknown {
  const format = FORMATS.get(schema.format ?? '');
  if (format !== undefined) return format(node, to);
  const text = readText(node, 'text', to);
  if (text === null || schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(text)) return text;
  return expected(node, `text that matches ${schema.pattern}`, to, 'Write it in that form.');
}

function readNumber(node: YamlNode, schema: Schema, to: ValueReading): number | null {
  const value = node.kind === 'scalar' ? node.value : null;
  const what = schema.type === 'integer' ? 'a whole number' : 'a number';
  if (typeof value !== 'number' || !Number.isFinite(value) || (schema.type === 'integer' && !Number.isInteger(value))) {
    const meant = node.kind === 'scalar' && /^\d{1,15}$/.test(node.text) ? corrected(node, node.text) : null;
    return expected(node, what, to, 'Write it without quotes or units.', meant);
  }
  const { minimum, maximum } = schema;
  if (minimum !== undefined && value < minimum) return expected(node, `at least ${minimum}`, to, 'Write a larger one.');
  if (maximum !== undefined && value > maximum) return expected(node, `at most ${maximum}`, to, 'Write a smaller one.');
  return value;
}

function readArray(node: YamlNode, schema: Schema, to: ValueReading): readonly unknown[] | null {
  if (node.kind !== 'list') {
    const yaml = node.kind === 'scalar' && node.value !== null ? corrected(node, `[${inFlow(node)}]`) : null;
    return expected(node, 'a list', to, 'Lists are written as lists.', yaml);
  }
  if (node.items.length < (schema.minItems ?? 0)) {
    return expected(node, `a list of at least ${schema.minItems}`, to, 'Add what is missing.');
  }
  return node.items.map((item) => readValue(item, schema.items ?? {}, to));
}

/** The result has no prototype: its keys are the policy's. */
function readObject(node: YamlNode, schema: Schema, to: ValueReading): Readonly<Record<string, unknown>> | null {
  const properties = schema.properties ?? {};
  const extra = schema.additionalProperties;
  const open = extra !== undefined && extra !== false;
  const entries = open ? readAnyMap(node, to) : readMap(node, Object.keys(properties), to);
  if (entries === null) return null;
  const object = Object.create(null) as Record<string, unknown>;
  for (const [name, { key, value }] of entries) {
    const own = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (own === undefined && schema.propertyNames !== undefined) readValue(key, schema.propertyNames, to);
    const one = own ?? (open ? extra : undefined);
    if (one !== undefined) object[name] = readValue(value, one, to);
  }
  for (const name of schema.required ?? []) {
    if (!entries.has(name)) expected(node, `a map with the key ${name}`, to, `Add ${name}.`);
  }
  return object;
}
