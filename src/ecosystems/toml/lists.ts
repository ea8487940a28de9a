import type { Fields } from '../json/fields.ts';
import { isRecord, type JsonRecord } from '../json/record.ts';

/** The items of a list of strings; what is no list, or no string in it, is a problem. `value`: in place of the field's. */
export function stringsOf(fields: Fields, name: string, value: unknown = fields.raw(name)): string[] {
  return itemsOf(fields, name, value).flatMap((item, index) => {
    if (typeof item === 'string') return [item];
    fields.refuse(`${name}[${index}]`, item, 'a string');
    return [];
  });
}

/** The tables of a list; what is no list, or no table in it, is a problem. */
export function tablesOf(fields: Fields, name: string): JsonRecord[] {
  return itemsOf(fields, name, fields.raw(name)).flatMap((item, index) => {
    if (isRecord(item)) return [item];
    fields.refuse(`${name}[${index}]`, item, 'a table');
    return [];
  });
}

function itemsOf(fields: Fields, name: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value !== undefined) fields.refuse(name, value, 'a list');
  return [];
}
