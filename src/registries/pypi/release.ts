import { nameKey } from '../../advisories/names.ts';
import { asObject, asString, MalformedError } from '../../advisories/shape.ts';
import { quote } from '../../domain/errors.ts';
import { field, type JsonRecord } from '../../domain/json.ts';
import type { HttpRequest, HttpResponse } from '../../domain/ports/http.ts';
import type { VersionScheme } from '../../domain/version.ts';
import { jsonOf, urlAt } from '../answer.ts';

/** A release by its project's name and its version. */
export interface Release {
  readonly name: string;
  readonly version: string;
}

/** The description of a release is as long as its author likes; what we ask for stands behind it. */
const MAX_BYTES = 16 * 1024 * 1024;

/** `GET /pypi/<name>/<version>/json` (docs.pypi.org/api/json), of a release: that of a project names the newest one's alone. */
export const releaseRequest = (origin: string, { name, version }: Release): HttpRequest => ({
  method: 'GET',
  url: urlAt(origin, `pypi/${encodeURIComponent(nameKey('pypi', name))}/${encodeURIComponent(version)}/json`),
  headers: { accept: 'application/json' },
  maxBytes: MAX_BYTES,
});

/**
 * The answer about the release that was asked for; null where PyPI says that there is none: a 404 in JSON, as its API
 * gives it, while an index without that API answers in its own words. Throws {@link MalformedError} for any other answer.
 */
export function releaseOf(response: HttpResponse, asked: Release, scheme: VersionScheme): JsonRecord | null {
  if (response.status === 404) {
    asObject(jsonOf({ ...response, status: 200 }, 'The index'), 'what the index answered with status 404');
    return null;
  }
  const answer = asObject(jsonOf(response, 'PyPI'), "PyPI's answer");
  const info = asObject(field(answer, 'info'), 'info');
  const name = asString(field(info, 'name'), 'info.name');
  const version = asString(field(info, 'version'), 'info.version');
  if (nameKey('pypi', name) !== nameKey('pypi', asked.name) || !isSame(version, asked.version, scheme)) {
    throw new MalformedError(`PyPI gave ${quote(`${name} ${version}`)} for ${quote(`${asked.name} ${asked.version}`)}`);
  }
  return answer;
}

const isSame = (a: string, b: string, scheme: VersionScheme): boolean => scheme.valid(a) && scheme.compare(a, b) === 0;
