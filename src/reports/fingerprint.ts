import type { Finding } from '../domain/decision.ts';

const PRIME = 0x100000001b3n;
const OFFSET = 0xcbf29ce484222325n;
const MASK = 0xffffffffffffffffn;

/** FNV-1a, 64 bits, over the UTF-8 bytes: identity of an alert, no defence against anybody. */
function fnv1a(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  return hash.toString(16).padStart(16, '0');
}

/**
 * For each finding `<hash>:<n>`, the form that code scanning keeps alerts by. The hash speaks of rule,
 * advisory, package name and file, so an alert survives moved lines and other versions; `n` counts
 * findings that are alike.
 */
export function fingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, advisory, package: subject, subject: name, location }) => {
    const about = subject === null ? name : `${subject.ecosystem}:${subject.name}`;
    const hash = fnv1a(JSON.stringify([rule, advisory?.id ?? null, about, location?.file ?? null]));
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}
