/** The bytes of a digest. What is weak is told all the same: rule `integrity` says so. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['md5', 16],
  ['sha1', 20],
  ['sha224', 28],
  ['sha256', 32],
  ['sha384', 48],
  ['sha512', 64],
]);
const HEX = /^[0-9A-Fa-f]+$/;

/**
 * A hash as Python's tools write it, `sha256:<hex>`, as a subresource-integrity string, `sha256-<base64>`.
 * Null for an unknown algorithm, a wrong length, or what is no hex: it would pin nothing.
 */
export function hashOf(text: string): string | null {
  const colon = text.indexOf(':');
  const algorithm = text.slice(0, Math.max(colon, 0));
  const hex = text.slice(colon + 1);
  const length = LENGTHS.get(algorithm);
  if (length === undefined || hex.length !== 2 * length || !HEX.test(hex)) return null;
  return `${algorithm}-${Buffer.from(hex, 'hex').toString('base64')}`;
}
