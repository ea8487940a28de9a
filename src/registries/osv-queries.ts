import parse from 'semver/functions/parse.js';
import { assertNever } from '../domain/errors.ts';
import type { AdvisoryQuery } from '../domain/advisory.ts';
import type { Ecosystem } from '../domain/package.ts';
import { advisoryNames, nameKey } from '../advisories/names.ts';
import type { VersionSchemes } from '../advisories/lookup.ts';
import { osvQuery } from './osv.ts';
import type { OsvQuery } from './osv.ts';

/** A query, and what it is about in our own terms. */
export interface Asked {
  readonly query: OsvQuery;
  readonly ecosystem: Ecosystem;
  /** As {@link nameKey} gives it. */
  readonly name: string;
}

// A local version (`2.1.0+cu118`) comes after the public one to the API, whose last affected one would not count.
const PLAIN = /^\d+(?:\.\d+)*(?:[-.a-z][^+]*)?$/i;

/**
 * One query for each name and version. The API refuses versions that it can't read and compares some
 * others differently, so only plain ones are sent; of the rest everything known of the name is asked.
 */
export function osvQueries(queries: readonly AdvisoryQuery[], versions: VersionSchemes): Asked[] {
  const distinct = new Map<string, Asked>();
  for (const { ecosystem, name, version } of queries) {
    const plain = versions[ecosystem].valid(version) && isPlain(ecosystem, version);
    for (const one of advisoryNames(ecosystem, name).flatMap((spoken) => spellings(ecosystem, spoken))) {
      const query = osvQuery(ecosystem, one, plain ? version : null);
      distinct.set(JSON.stringify(query), { query, ecosystem, name: nameKey(ecosystem, one) });
    }
  }
  return [...distinct.values()];
}

/**
 * Whether the API reads a version as we do. npm takes `04.17.20` for 4.17.20, which a stricter reader
 * knows nothing of; whoever writes a lockfile chooses the spelling.
 */
function isPlain(ecosystem: Ecosystem, version: string): boolean {
  switch (ecosystem) {
    case 'npm':
      return parse(version)?.version === version;
    case 'pypi':
      return PLAIN.test(version);
    case 'github-actions':
      return false;
    default:
      return assertNever(ecosystem);
  }
}

/** The API compares names exactly, and a database may write an action's name as its owner does or in lower case. */
function spellings(ecosystem: Ecosystem, name: string): string[] {
  const key = nameKey(ecosystem, name);
  return ecosystem === 'github-actions' && key !== name ? [key, name] : [key];
}
