/** A JSON Schema, draft-07. */
export type Schema = Readonly<Record<string, unknown>>;

export const words = (list: readonly string[], description: string): Schema => ({ enum: list, description });
export const text = (description: string, more: Schema = {}): Schema => ({
  type: 'string',
  minLength: 1,
  description,
  ...more,
});
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

export const duration = (description: string): Schema => text(description, { pattern: '^(0|[1-9][0-9]{0,4})[hdw]$' });
