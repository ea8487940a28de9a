import { quote } from '../../domain/errors.ts';
import type { Fields } from '../json/fields.ts';
import { isRecord } from '../json/record.ts';
import { hashOf } from '../pypi/hashes.ts';

/** Those that both formats name and an installer checks by; what else there is pins nothing for it. */
const KNOWN = /^(?:md5|sha(?:1|224|256|384|512))$/;

/** The hashes in a list of objects that have an algorithm (`SHA-512`, `SHA512`) and a digest in hex. */
export function hashesIn(list: unknown, algorithm: string, content: string, fields: Fields): readonly string[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    fields.problem('its hashes are no list.');
    return [];
  }
  return list.flatMap((one: unknown) => {
    const [name, hex] = isRecord(one) ? [one[algorithm], one[content]] : [];
    if (typeof name !== 'string' || typeof hex !== 'string') {
      fields.problem('one of its hashes has no algorithm or no digest.');
      return [];
    }
    const known = name.toLowerCase().replace('sha-', 'sha');
    if (!KNOWN.test(known)) return [];
    const hash = hashOf(`${known}:${hex}`);
    if (hash !== null) return [hash];
    fields.problem(`${quote(hex)} is no digest of ${quote(name)}.`);
    return [];
  });
}
