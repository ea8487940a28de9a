/** Licences that all apply, as one expression; null where there are none. */
export function allOf(licenses: readonly string[]): string | null {
  const [first, ...others] = [...new Set(licenses)];
  if (first === undefined) return null;
  return others.length === 0 ? first : [first, ...others].map(grouped).join(' AND ');
}

const grouped = (license: string): string => (license.includes(' ') ? `(${license})` : license);
