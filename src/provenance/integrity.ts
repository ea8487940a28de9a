const ALGORITHMS: ReadonlyMap<string, number> = new Map([
  ['sha1', 20],
  ['sha256', 32],
  ['sha384', 48],
  ['sha512', 64],
]);
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** One hash of a subresource-integrity string, in hex. */
interface Digest {
  readonly algorithm: string;
  readonly hex: string;
}

/**
 * Decodes `sha512-…` (W3C Subresource Integrity). Null for an unknown algorithm, a wrong length or bad
 * base64: half a digest in a statement would name other bytes.
 */
export function digestOf(integrity: string): Digest | null {
  const dash = integrity.indexOf('-');
  const algorithm = integrity.slice(0, Math.max(dash, 0));
  const encoded = integrity.slice(dash + 1).split('?', 1)[0] ?? '';
  const length = ALGORITHMS.get(algorithm);
  if (length === undefined || !BASE64.test(encoded)) return null;
  const bytes = Buffer.from(encoded, 'base64');
  return bytes.length === length ? { algorithm, hex: bytes.toString('hex') } : null;
}
