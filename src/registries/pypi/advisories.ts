import { advisoryId } from '../../advisories/osv.ts';
import { asList, asObject, asString, MalformedError } from '../../advisories/shape.ts';
import { quote } from '../../domain/errors.ts';
import { field } from '../../domain/json.ts';
import type { HttpResponse } from '../../domain/ports/http.ts';
import type { VersionScheme } from '../../domain/version.ts';
import { releaseOf, type Release } from './release.ts';

/** One advisory that PyPI says affects a release. It tells no severity. */
export interface PypiAdvisory {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly fixedIn: readonly string[];
}

/** The advisories of the release that was asked for, without withdrawn ones. Throws {@link MalformedError} for any other answer. */
export function releaseAdvisories(response: HttpResponse, asked: Release, scheme: VersionScheme): PypiAdvisory[] {
  const which = quote(`${asked.name} ${asked.version}`);
  const answer = releaseOf(response, asked, scheme);
  if (answer === null) throw new MalformedError(`PyPI knows no release ${which}, so it can tell nothing of it`);
  const listed = field(answer, 'vulnerabilities');
  // An absent list is empty to `asList`, yet a release without advisories has an empty one.
  if (!Array.isArray(listed)) throw new MalformedError(`PyPI gave no list of vulnerabilities of ${which}`);
  return asList(listed, 'vulnerabilities', advisory).filter((one) => one !== null);
}

function advisory(value: unknown, where: string): PypiAdvisory | null {
  const one = asObject(value, where);
  const withdrawn = field(one, 'withdrawn') ?? null;
  if (withdrawn !== null && asString(withdrawn, `${where}.withdrawn`) !== '') return null;
  return {
    id: advisoryId(field(one, 'id'), `${where}.id`),
    aliases: asList(field(one, 'aliases'), `${where}.aliases`, advisoryId),
    fixedIn: asList(field(one, 'fixed_in'), `${where}.fixed_in`, asString),
  };
}
