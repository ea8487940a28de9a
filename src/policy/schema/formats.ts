/** A JSON Schema, draft-07. */
export type Schema = Readonly<Record<string, unknown>>;

// What is written here as a pattern is what a reader of the loader takes, or a little more: an editor must never
// underline what the loader accepts. Days that do not exist, ranges and globs in full are for "policy lint".
const LOOPBACK = 'http://(localhost|127\\.|\\[::1\\])';
const URL = `(https://[^/\\\\\\s?#]|${LOOPBACK})`;

const SPDX = '(?!\\s)[A-Za-z0-9.:+()\\s-]*[A-Za-z0-9.:+()-]';

const DAY = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';

/** Strings of a form, by the name that options of rules have for it. */
export const FORMATS = {
  duration: { pattern: '^(0|[1-9][0-9]{0,4})[hdw]$', examples: ['7d', '36h', '2w'] },
  'package-pattern': {
    pattern: '^(npm|pypi|actions):[\\s\\S][^@]*(@[\\s\\S]+)?$',
    examples: ['npm:lodash', 'npm:@acme/*', 'npm:lodash@<4.17.21', 'pypi:requests', 'actions:actions/*'],
  },
  'package-name': {
    pattern: '^(npm|pypi|actions):[\\s\\S][^@]*$',
    examples: ['npm:left-pad', 'pypi:requests', 'actions:actions/checkout'],
  },
  glob: { pattern: '^(?!\\s*$)(?![/!])[^\\\\]+$', maxLength: 256, examples: ['apps/**', '**/package-lock.json'] },
  'spdx-license': {
    pattern: `^(?!.* (AND|OR) )${SPDX}$`,
    examples: ['MIT', 'Apache-2.0', 'ISC', 'BSD-3-Clause'],
  },
  'spdx-expression': { pattern: `^${SPDX}$`, examples: ['MIT', 'MIT OR Apache-2.0'] },
  registry: { pattern: `^(npm|pypi|${URL}[^\\s?#]*)$`, examples: ['npm', 'pypi', 'https://npm.acme.example'] },
  url: { pattern: `^${URL}[^\\s?#]*$`, examples: ['https://upload.pypi.org/legacy/'] },
  origin: { pattern: `^${URL}[^/\\s?#]*/?$`, examples: ['https://registry.npmjs.org'] },
  date: { pattern: `^${DAY}$`, examples: ['2027-01-31'] },
  moment: {
    pattern: `^${DAY}T([01]\\d|2[0-4]):[0-5]\\d:[0-5]\\d(\\.\\d+)?Z$`,
    examples: ['2026-12-01T00:00:00Z'],
  },
  advisory: {
    pattern: '^(GHSA(-[0-9a-z]{4}){3}|CVE-\\d{4}-\\d{4,}|(?![Gg][Hh][Ss][Aa]-|[Cc][Vv][Ee]-)\\S+)$',
    examples: ['GHSA-35jh-r3h4-6jhm', 'CVE-2021-23337'],
  },
  'dist-tag': { pattern: '^(?![vV]\\d)(?![xX]$)[A-Za-z][A-Za-z0-9._-]*$', examples: ['latest', 'next'] },
} as const satisfies Readonly<Record<string, Schema>>;

export type FormatName = keyof typeof FORMATS;

/**
 * An option's schema as an editor can check it. Our formats are no formats of JSON Schema, where `duration`
 * even means another thing, so each becomes its pattern; text says something or is refused, as everywhere.
 */
export function plainSchema(schema: Schema): Schema {
  const { format, items, additionalProperties, propertyNames, properties, ...rest } = schema;
  const known = typeof format === 'string' && Object.hasOwn(FORMATS, format) ? FORMATS[format as FormatName] : {};
  return {
    ...rest,
    ...(rest['type'] === 'string' && rest['pattern'] === undefined && { pattern: '\\S' }),
    ...known,
    ...nested({ items, additionalProperties, propertyNames }, plainOf),
    ...(isSchema(properties) && { properties: nested(properties, plainOf) }),
    ...(rest['type'] === 'object' && additionalProperties === undefined && { additionalProperties: false }),
  };
}

const plainOf = (value: unknown): unknown => (isSchema(value) ? plainSchema(value) : value);

const nested = (record: Schema, change: (value: unknown) => unknown): Schema =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, change(value)]])),
  );

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;
