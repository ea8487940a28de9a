import { asList, asObject, asString, MalformedError } from '../../advisories/shape.ts';
import { quote } from '../../domain/errors.ts';
import { field } from '../../domain/json.ts';
import type { HttpRequest, HttpResponse } from '../../domain/ports/http.ts';
import { jsonOf, urlAt } from '../answer.ts';

/** One advisory as the bulk endpoint tells it. */
export interface BulkAdvisory {
  /** The GHSA id of its page; where there is none, `NPM-` and the registry's number. */
  readonly id: string;
  /** The registry's own word: `info`, `low`, `moderate`, `high` or `critical`. */
  readonly severity: unknown;
  /** A range in npm's syntax. */
  readonly vulnerableVersions: string;
}

const GHSA = /\/(GHSA(?:-[0-9a-z]{4}){3})$/;

/** `POST /-/npm/v1/security/advisories/bulk`: every name with its locked versions. A read, so it may be sent again. */
export const bulkRequest = (registry: string, versionsOf: ReadonlyMap<string, readonly string[]>): HttpRequest => ({
  method: 'POST',
  url: urlAt(registry, '-/npm/v1/security/advisories/bulk'),
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify(Object.fromEntries(versionsOf)),
  idempotent: true,
});

/** The advisories by name; a name that was asked and is absent has none. Throws for whatever is not such an answer. */
export function bulkAdvisories(
  response: HttpResponse,
  asked: ReadonlyMap<string, readonly string[]>,
): Map<string, readonly BulkAdvisory[]> {
  if (response.status === 404 || response.status === 405) {
    throw new MalformedError(`the registry has no bulk advisory endpoint (it answered ${response.status})`);
  }
  const answer = asObject(jsonOf(response, 'the npm registry'), "the registry's answer");
  return new Map(
    Object.entries(answer).map(([name, advisories]) => {
      const where = `advisories of ${quote(name)}`;
      if (!asked.has(name)) throw new MalformedError(`the registry gave ${where}, which it was not asked for`);
      // An absent list is empty to `asList`, yet a name that is there has to have one.
      if (!Array.isArray(advisories)) throw new MalformedError(`the registry gave no list of ${where}`);
      return [name, asList(advisories, where, bulkAdvisory)];
    }),
  );
}

function bulkAdvisory(value: unknown, where: string): BulkAdvisory {
  const advisory = asObject(value, where);
  const number = field(advisory, 'id');
  const [, ghsa] = GHSA.exec(asString(field(advisory, 'url'), `${where}.url`)) ?? [];
  if (ghsa === undefined && !Number.isSafeInteger(number)) throw new MalformedError(`${where} has no id`);
  return {
    id: ghsa ?? `NPM-${String(number)}`,
    severity: field(advisory, 'severity'),
    vulnerableVersions: asString(field(advisory, 'vulnerable_versions'), `${where}.vulnerable_versions`),
  };
}
