// What stands for nothing but itself, in brackets too: no indicator, no number, and no word that any reader of YAML takes for more.
const PLAIN = /^[A-Za-z][A-Za-z0-9_./()-]*(?: [A-Za-z0-9_./()'-]+)*$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const WORDS = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

// Characters that YAML does not let stand for themselves, and some that nobody would see.
const ESCAPED = /[\u007f-\u00a0\u2028\u2029\ufeff\ufffd-\uffff]|\p{Cf}/gu;

/** A string as YAML, quoted where it must be. */
export function flowScalar(text: string): string {
  return DATE.test(text) || (PLAIN.test(text) && !WORDS.test(text)) ? text : quoted(text);
}

/** JSON is YAML; what JSON leaves as it is and YAML does not is escaped. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(ESCAPED, (character) =>
    Array.from(
      { length: character.length },
      (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}

/** Strings, lists and maps of them in brackets; `null` and absent entries are left out. As JSON where the file is JSON. */
export function flowValue(value: unknown, json: boolean): string {
  if (typeof value === 'string') return json ? quoted(value) : flowScalar(value);
  if (Array.isArray(value)) return `[${value.map((one) => flowValue(one, json)).join(', ')}]`;
  const entries = Object.entries((value ?? {}) as Record<string, unknown>).filter(([, inner]) => !isEmpty(inner));
  return `{${entries.map(([key, inner]) => `${json ? JSON.stringify(key) : key}: ${flowValue(inner, json)}`).join(', ')}}`;
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
