const NUMBER = '(0|[1-9]\\d{0,8})';
const VERSION = new RegExp(`^${NUMBER}\\.${NUMBER}\\.${NUMBER}$`);

/** Whether a range is a whole release version, alone or behind `^` or `~`: what npm writes into nearly every package.json. */
export const isPlainRange = (range: string): boolean => VERSION.test(range.slice(signOf(range).length));

const signOf = (range: string): string => (range.startsWith('^') || range.startsWith('~') ? range.charAt(0) : '');

/**
 * Whether a release is in a plain range; null where either is written in any other way, and semver must say.
 * Semver compiles an expression for each range, which is most of what reading a manifest would cost.
 */
export function satisfiesPlain(version: string, range: string): boolean | null {
  const sign = signOf(range);
  const [has, wants] = [VERSION.exec(version), VERSION.exec(range.slice(sign.length))];
  if (has === null || wants === null) return null;
  const fixed = sign === '' ? 3 : sign === '~' ? 2 : fixedByCaret(wants);
  for (let part = 1; part <= 3; part += 1) {
    const difference = Number(has[part]) - Number(wants[part]);
    if (difference !== 0) return difference > 0 && part > fixed;
  }
  return true;
}

/** How many parts a caret holds fast: all up to the first that is not 0. */
function fixedByCaret([, major, minor]: readonly string[]): number {
  if (major !== '0') return 1;
  return minor === '0' ? 3 : 2;
}
