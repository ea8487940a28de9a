import { nameKey } from '../../advisories/names.ts';
import { advisoryId } from '../../advisories/osv.ts';
import { severityOfLabel } from '../../advisories/severity.ts';
import { asList, asObject, asString, MalformedError } from '../../advisories/shape.ts';
import type { Severity } from '../../domain/advisory.ts';
import { field } from '../../domain/json.ts';
import type { Ecosystem } from '../../domain/package.ts';
import type { HttpRequest, HttpResponse } from '../../domain/ports/http.ts';
import { jsonOf, urlAt } from '../answer.ts';
import { nextPage } from './link.ts';

/** How GitHub spells the ecosystems that we know. */
const ECOSYSTEM: Readonly<Record<Ecosystem, string>> = { npm: 'npm', pypi: 'pip', 'github-actions': 'actions' };

/** What is published of a flaw, and of a malicious package: one is not told with the other. */
export const ADVISORY_TYPES = ['reviewed', 'malware'] as const;

/** Packages named in one request at most (GitHub's limit), and the characters that their names may take in its URL. */
const MAX_PACKAGES = 1000;
const MAX_LENGTH = 6000;

/** An advisory, as far as it speaks of packages of one ecosystem. */
export interface GlobalAdvisory {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly severity: Severity;
  readonly malware: boolean;
  readonly affected: readonly {
    /** As {@link nameKey} gives it. */
    readonly name: string;
    /** Comparators with commas between them: `>= 1.0.0, < 1.2.3`. */
    readonly range: string;
    readonly fix: string | null;
  }[];
}

/** Puts packages (`name`, or `name@version`) together, as many as one URL takes. */
export function packagesByRequest(packages: Iterable<string>): string[][] {
  const requests: string[][] = [];
  let room = 0;
  for (const one of packages) {
    const length = encodeURIComponent(one).length + 3;
    const last = requests.at(-1);
    if (last === undefined || last.length >= MAX_PACKAGES || length > room) {
      requests.push([one]);
      room = MAX_LENGTH - length;
    } else {
      last.push(one);
      room -= length;
    }
  }
  return requests;
}

/** `GET /advisories` (docs.github.com/rest/security-advisories/global-advisories), its first page. The token is for the rate limit alone. */
export function advisoriesRequest(
  apiUrl: string,
  token: string | null,
  asked: { readonly ecosystem: Ecosystem; readonly type: string; readonly packages: readonly string[] },
): HttpRequest {
  const query = new URLSearchParams({
    type: asked.type,
    ecosystem: ECOSYSTEM[asked.ecosystem],
    affects: asked.packages.join(','),
    per_page: '100',
  });
  return pageRequest(urlAt(apiUrl, `advisories?${query.toString()}`), token);
}

/** A further page, by the address that the one before named. */
export const pageRequest = (url: string, token: string | null): HttpRequest => ({
  method: 'GET',
  url,
  headers: {
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  },
});

/** One page, and the address of the next; null: it was the last. Withdrawn advisories are left out. */
export function advisoriesPage(
  response: HttpResponse,
  apiUrl: string,
  ecosystem: Ecosystem,
): { readonly advisories: readonly GlobalAdvisory[]; readonly next: string | null } {
  const answer = jsonOf(response, 'GitHub');
  if (!Array.isArray(answer)) throw new MalformedError('GitHub gave no list of advisories');
  const advisories = asList(answer, "GitHub's answer", (item, where) => globalAdvisory(item, where, ecosystem));
  return {
    advisories: advisories.filter((one) => one !== null),
    next: nextPage(response.headers['link'], apiUrl),
  };
}

function globalAdvisory(value: unknown, where: string, ecosystem: Ecosystem): GlobalAdvisory | null {
  const one = asObject(value, where);
  if ((field(one, 'withdrawn_at') ?? null) !== null) return null;
  const id = advisoryId(field(one, 'ghsa_id'), `${where}.ghsa_id`);
  const identifiers = asList(field(one, 'identifiers'), `${where}.identifiers`, (item, at) =>
    advisoryId(field(asObject(item, at), 'value'), `${at}.value`),
  );
  return {
    id,
    aliases: [...new Set(identifiers)].filter((alias) => alias !== id).sort(),
    severity: severityOfLabel(field(one, 'severity')) ?? 'unknown',
    malware: field(one, 'type') === 'malware',
    affected: asList(field(one, 'vulnerabilities'), `${where}.vulnerabilities`, (item, at) =>
      affectedPackage(item, at, ecosystem),
    ).filter((entry) => entry !== null),
  };
}

function affectedPackage(
  value: unknown,
  where: string,
  ecosystem: Ecosystem,
): GlobalAdvisory['affected'][number] | null {
  const one = asObject(value, where);
  const named = field(one, 'package') ?? null;
  if (named === null) return null;
  const at = asObject(named, `${where}.package`);
  if (asString(field(at, 'ecosystem'), `${where}.package.ecosystem`) !== ECOSYSTEM[ecosystem]) return null;
  const fix = field(one, 'first_patched_version') ?? null;
  return {
    name: nameKey(ecosystem, asString(field(at, 'name'), `${where}.package.name`)),
    range: asString(field(one, 'vulnerable_version_range'), `${where}.vulnerable_version_range`),
    fix: fix === null ? null : asString(fix, `${where}.first_patched_version`),
  };
}
