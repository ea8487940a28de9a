import type { Fields } from '../json/fields.ts';

/** The list in a field; empty where there is none, and anything else is a problem. */
export function listOf(fields: Fields, name: string): readonly unknown[] {
  const value = fields.raw(name);
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  fields.refuse(name, value, 'a list');
  return [];
}
