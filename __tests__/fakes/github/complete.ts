/** The part of JSON Schema that GitHub's description uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** A value that is in nobody's way, yet fails loudly when somebody relies on it. */
const UNSET: Readonly<Record<string, string>> = {
  uri: 'https://unset.invalid/',
  'date-time': '1970-01-01T00:00:00Z',
  date: '1970-01-01',
};

interface Completer {
  /** `value` with every required property that it lacks, at any depth. */
  readonly complete: (schema: Schema, value: unknown) => unknown;
  /** Dotted paths of properties that the schema does not know. */
  readonly unknownKeys: (schema: Schema, value: unknown) => string[];
}

/** Completes values after a set of named schemas. */
export function completer(schemas: Readonly<Record<string, Schema>>): Completer {
  /** Follows references and joins `allOf`; of alternatives, takes the one whose properties the value has. */
  function settle(schema: Schema, value: unknown): Schema {
    if (schema.$ref !== undefined) {
      const target = schemas[schema.$ref.replace('#/components/schemas/', '')];
      if (target === undefined) throw new Error(`no schema ${schema.$ref}`);
      return settle(target, value);
    }
    if (schema.allOf !== undefined) {
      const { allOf, ...own } = schema;
      return [own, ...allOf.map((part) => settle(part, value))].reduce<Schema>(join, {});
    }
    const alternatives = schema.anyOf ?? schema.oneOf;
    if (alternatives === undefined) return schema;
    const { anyOf: _any, oneOf: _one, ...own } = schema;
    const settled = alternatives.map((alternative) => join(own, settle(alternative, value)));
    return settled.find((candidate) => fits(candidate, value)) ?? settled[0] ?? own;
  }

  function join(one: Schema, other: Schema): Schema {
    const properties = { ...one.properties, ...other.properties };
    const required = [...(one.required ?? []), ...(other.required ?? [])];
    const joined = { ...one, ...other, required };
    return Object.keys(properties).length === 0 ? joined : { ...joined, properties };
  }

  /** Whether a partial value can become one of the schema: its type, its constants and its keys. */
  function fits(schema: Schema, value: unknown): boolean {
    const types = [schema.type ?? []].flat();
    if (value === undefined) return true;
    if (value === null) return types.includes('null');
    if (schema.enum !== undefined && !schema.enum.includes(value)) return false;
    if (Array.isArray(value)) return types.includes('array');
    if (!isObject(value))
      return types.length === 0 || types.some((type) => type === typeof value || type === 'integer');
    if (types.length > 0 && !types.includes('object')) return false;
    return Object.entries(value).every(([key, child]) => {
      const property = schema.properties?.[key];
      if (property === undefined) return schema.properties === undefined || schema.additionalProperties === true;
      const settled = settle(property, child);
      return settled.enum === undefined || child === undefined || settled.enum.includes(child);
    });
  }

  function sample(schema: Schema): unknown {
    const settled = settle(schema, undefined);
    const types = new Set([settled.type ?? []].flat());
    if (types.has('null')) return null;
    if (settled.enum !== undefined) return settled.enum[0];
    if (types.has('object') || settled.properties !== undefined) return complete(settled, {});
    if (types.has('array')) return [];
    if (types.has('boolean')) return false;
    if (types.has('integer') || types.has('number')) return 0;
    return UNSET[settled.format ?? ''] ?? '';
  }

  function complete(schema: Schema, value: unknown): unknown {
    if (value === undefined) return sample(schema);
    const settled = settle(schema, value);
    if (Array.isArray(value)) return value.map((item) => (settled.items ? complete(settled.items, item) : item));
    if (!isObject(value)) return value;
    const whole: Record<string, unknown> = {};
    for (const [key, child] of Object.entries(value)) {
      const property = settled.properties?.[key];
      if (child !== undefined) whole[key] = property === undefined ? child : complete(property, child);
    }
    for (const key of settled.required ?? []) {
      const property = settled.properties?.[key];
      if (whole[key] === undefined && property !== undefined) whole[key] = sample(property);
    }
    return whole;
  }

  function unknownKeys(schema: Schema, value: unknown, path = ''): string[] {
    const settled = settle(schema, value);
    if (Array.isArray(value)) {
      return value.flatMap((item, index) =>
        settled.items ? unknownKeys(settled.items, item, `${path}[${index}]`) : [],
      );
    }
    if (!isObject(value) || settled.properties === undefined) return [];
    const open = settled.additionalProperties === true || isObject(settled.additionalProperties);
    return Object.entries(value).flatMap(([key, child]) => {
      const property = settled.properties?.[key];
      if (property !== undefined) return unknownKeys(property, child, `${path}.${key}`);
      return open || child === undefined ? [] : [`${path}.${key}`];
    });
  }

  return { complete, unknownKeys };
}
