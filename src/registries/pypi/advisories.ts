import { advisoryId } from '../../advisories/osv.ts';
import { nameKey } from '../../advisories/names.ts';
import { asList, asObject, asString, MalformedError } from '../../advisories/shape.ts';
import { quote } from '../../domain/errors.ts';
import { field } from '../../domain/json.ts';
import type { HttpRequest, HttpResponse } from '../../domain/ports/http.ts';
import type { VersionScheme } from '../../domain/version.ts';
import { jsonOf, urlAt } from '../answer.ts';

/** One advisory that PyPI says affects a release. It tells no severity. */
export interface PypiAdvisory {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly fixedIn: readonly string[];
}

/** The description of a release is as long as its author likes; the advisories stand behind it. */
const MAX_BYTES = 16 * 1024 * 1024;

/** `GET /pypi/<name>/<version>/json` (docs.pypi.org/api/json), of a release: that of a project names the newest one's alone. */
export const releaseRequest = (origin: string, name: string, version: string): HttpRequest => ({
  method: 'GET',
  url: urlAt(origin, `pypi/${encodeURIComponent(nameKey('pypi', name))}/${encodeURIComponent(version)}/json`),
  headers: { accept: 'application/json' },
  maxBytes: MAX_BYTES,
});

/** The advisories of the release that was asked for, without withdrawn ones. Throws {@link MalformedError} for any other answer. */
export function releaseAdvisories(
  response: HttpResponse,
  asked: { readonly name: string; readonly version: string },
  scheme: VersionScheme,
): PypiAdvisory[] {
  const which = quote(`${asked.name} ${asked.version}`);
  if (response.status === 404) throw new MalformedError(`PyPI knows no release ${which}, so it can tell nothing of it`);
  const answer = asObject(jsonOf(response, 'PyPI'), "PyPI's answer");
  const info = asObject(field(answer, 'info'), 'info');
  const name = asString(field(info, 'name'), 'info.name');
  const version = asString(field(info, 'version'), 'info.version');
  if (nameKey('pypi', name) !== nameKey('pypi', asked.name) || !isSame(version, asked.version, scheme)) {
    throw new MalformedError(`PyPI gave ${quote(`${name} ${version}`)} for ${which}`);
  }
  const listed = field(answer, 'vulnerabilities');
  // An absent list is empty to `asList`, yet a release without advisories has an empty one.
  if (!Array.isArray(listed)) throw new MalformedError(`PyPI gave no list of vulnerabilities of ${which}`);
  return asList(listed, 'vulnerabilities', advisory).filter((one) => one !== null);
}

const isSame = (a: string, b: string, scheme: VersionScheme): boolean => scheme.valid(a) && scheme.compare(a, b) === 0;

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
