import { FORMATS, type FormatName, type Schema } from './formats.ts';

export type { Schema } from './formats.ts';

export const words = (list: readonly string[], description: string): Schema => ({ enum: list, description });
/** Text that says something; a blank one never does. */
export const text = (description: string, more: Schema = {}): Schema => ({
  type: 'string',
  pattern: '\\S',
  description,
  ...more,
});
/** Text of a form. */
export const form = (name: FormatName, description: string): Schema => text(description, FORMATS[name]);
export const list = (items: Schema, description: string): Schema => ({
  type: 'array',
  items,
  minItems: 1,
  description,
});
export const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
export const object = (properties: Schema, description: string, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  description,
  ...(required.length > 0 && { required }),
});
