const WILDCARD = '.*';

/** The one version that a specifier lets through; null: it leaves a choice, so that nothing is locked. */
export function pinOf(specifier: string): string | null {
  let pin: string | null = null;
  for (const clause of specifier.split(',')) {
    const version = exactly(clause);
    if (version === null) continue;
    if (pin !== null && pin !== version) return null;
    pin = version;
  }
  return pin;
}

function exactly(clause: string): string | null {
  if (clause.startsWith('===')) return clause.slice(3);
  return clause.startsWith('==') && !clause.endsWith(WILDCARD) ? clause.slice(2) : null;
}
