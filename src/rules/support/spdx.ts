import parse from 'spdx-expression-parse';

/** A parsed licence expression: one licence, or two sides joined by AND or OR. */
export type Expression = ReturnType<typeof parse>;
export type License = Extract<Expression, { readonly license: string }>;

// The parser's time grows with the square of the text and its stack with the brackets; no real expression is longer.
const MAX_LENGTH = 1_000;

/** Parses an SPDX licence expression; null where the text is none (`MIT/X11`, `SEE LICENSE IN LICENSE`, `UNLICENSED`). */
export function parseExpression(text: string): Expression | null {
  if (text.length > MAX_LENGTH || !/^[A-Za-z0-9.+:() -]+$/.test(text)) return null;
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** Whether the allowed licences cover an expression: every side of an AND, at least one of an OR. */
export function covered(expression: Expression, allowed: readonly License[]): boolean {
  if ('license' in expression) return allowed.some((one) => covers(one, expression));
  const { left, right, conjunction } = expression;
  if (conjunction === 'and') return covered(left, allowed) && covered(right, allowed);
  return covered(left, allowed) || covered(right, allowed);
}

/** The single licences of a list; a compound expression allows nothing. */
export function parseAllowed(texts: readonly string[]): License[] {
  return texts.map(parseExpression).filter((one): one is License => one !== null && 'license' in one);
}

// An exception only grants more, so the bare licence covers it; an allowed exception covers itself alone.
function covers(allowed: License, license: License): boolean {
  if (allowed.exception !== undefined && allowed.exception !== license.exception) return false;
  const [ours, theirs] = [rangeOf(allowed), rangeOf(license)];
  if (ours.family !== theirs.family) return false;
  const order = compareVersions(theirs.version, ours.version);
  if (order === 0) return true;
  // "Or later" lets the user choose a later version, and an allowed "or later" takes a later one.
  return order > 0 ? ours.orLater : theirs.orLater;
}

/** A licence as one version of a family: `GPL-2.0-or-later` is GPL, 2.0 and all later ones. */
interface Range {
  readonly family: string;
  readonly version: readonly number[];
  readonly orLater: boolean;
}

// `GPL-2.0` and `GPL-2.0+` are the old names of `GPL-2.0-only` and `GPL-2.0-or-later`.
function rangeOf({ license, plus }: License): Range {
  const parts = /^(.+)-(\d+(?:\.\d+)*)(-only|-or-later)?$/.exec(license);
  if (parts === null) return { family: license, version: [], orLater: false };
  const [, family = '', version = '', suffix] = parts;
  // The dash keeps MIT-0 apart from MIT.
  return {
    family: `${family}-`,
    version: version.split('.').map(Number),
    orLater: plus === true || suffix === '-or-later',
  };
}

function compareVersions(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
