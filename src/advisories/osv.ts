import { EVENT_KINDS } from '../domain/affected.ts';
import type { RangeEvent, VersionRange } from '../domain/affected.ts';
import { quote } from '../domain/errors.ts';
import { field } from '../domain/json.ts';
import type { JsonRecord } from '../domain/json.ts';
import type { Severity } from '../domain/advisory.ts';
import type { Ecosystem } from '../domain/package.ts';
import { severityOfVectors } from './cvss.ts';
import { nameKey } from './names.ts';
import type { AdvisoryRecord, AffectedPackage } from './record.ts';
import { severityOfLabel } from './severity.ts';
import { asList, asObject, asString, MalformedError } from './shape.ts';

/** How OSV spells the ecosystems that we know. Case matters to its API. */
export const OSV_ECOSYSTEMS: Readonly<Record<Ecosystem, string>> = {
  npm: 'npm',
  pypi: 'PyPI',
  'github-actions': 'GitHub Actions',
};
const ECOSYSTEM_OF = new Map(
  Object.entries(OSV_ECOSYSTEMS).map(([ours, theirs]) => [theirs.toLowerCase(), ours as Ecosystem]),
);

/** Null for one that we don't know. Another case, or a suffix (`npm:…`), makes no other ecosystem: its record would read as clean. */
const ecosystemOf = (text: string): Ecosystem | null =>
  ECOSYSTEM_OF.get((text.split(':', 1)[0] ?? '').trim().toLowerCase()) ?? null;

const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const RANGE_TYPES = new Set(['SEMVER', 'ECOSYSTEM', 'GIT']);

/**
 * Reads one OSV record (schema 1.x, https://ossf.github.io/osv-schema/). Fields that no verdict needs
 * are not looked at, as the schema asks of readers.
 * Throws {@link MalformedError}, naming the record, where one that is needed is not as the schema says.
 */
export function parseRecord(value: unknown): AdvisoryRecord {
  const record = asObject(value, 'the OSV record');
  const id = advisoryId(field(record, 'id'), 'id of the OSV record');
  try {
    return readRecord(record, id);
  } catch (error) {
    if (error instanceof MalformedError) throw new MalformedError(`OSV record ${quote(id)}: ${error.message}`);
    throw error;
  }
}

/** An advisory id, safe to stand in a URL's path and in a message. */
export function advisoryId(value: unknown, where: string): string {
  const id = asString(value, where);
  if (!ID.test(id)) throw new MalformedError(`${where} is not an advisory id: ${quote(id)}`);
  return id;
}

function readRecord(record: JsonRecord, id: string): AdvisoryRecord {
  const version = field(record, 'schema_version') ?? '1.0.0';
  if (typeof version !== 'string' || !version.startsWith('1.')) {
    throw new MalformedError('schema_version is not 1.x, the one that is understood here');
  }
  const severity = severityOf(record);
  const aliases = asList(field(record, 'aliases'), 'aliases', advisoryId);
  const withdrawn = field(record, 'withdrawn') ?? null;
  return {
    id,
    aliases: [...new Set(aliases)].filter((alias) => alias !== id).sort(),
    modified: time(field(record, 'modified'), 'modified'),
    withdrawn: withdrawn !== null && time(withdrawn, 'withdrawn') !== '',
    affected: asList(field(record, 'affected'), 'affected', (item, where) =>
      affectedPackage(asObject(item, where), where, severity),
    ).filter((entry) => entry !== null),
  };
}

function time(value: unknown, where: string): string {
  const text = asString(value, where);
  if (!TIME.test(text) || Number.isNaN(Date.parse(text))) throw new MalformedError(`${where} is not a UTC time`);
  return text;
}

function affectedPackage(entry: JsonRecord, where: string, severity: Severity): AffectedPackage | null {
  const named = field(entry, 'package') ?? null;
  // Records about no package at all (a git repository only) are allowed by the schema.
  if (named === null) return null;
  const at = asObject(named, `${where}.package`);
  const ecosystem = ecosystemOf(asString(field(at, 'ecosystem'), `${where}.package.ecosystem`));
  if (ecosystem === null) return null;
  const own = severityOf(entry);
  return {
    ecosystem,
    name: nameKey(ecosystem, asString(field(at, 'name'), `${where}.package.name`)),
    severity: own === 'unknown' ? severity : own,
    ranges: asList(field(entry, 'ranges'), `${where}.ranges`, versionRange).filter((range) => range !== null),
    versions: asList(field(entry, 'versions'), `${where}.versions`, asString),
  };
}

/** The database's label, else the CVSS vectors. */
function severityOf(owner: JsonRecord): Severity {
  const label = severityOfLabel(field(field(owner, 'database_specific'), 'severity'));
  const vectors = asList(field(owner, 'severity'), 'severity', (item, where) =>
    asString(field(asObject(item, where), 'score'), `${where}.score`),
  );
  return label ?? severityOfVectors(vectors);
}

/** Null for a GIT range: commits are nothing that a lockfile's version could be compared with. */
function versionRange(value: unknown, where: string): VersionRange | null {
  const range = asObject(value, where);
  const type = asString(field(range, 'type'), `${where}.type`);
  if (!RANGE_TYPES.has(type)) throw new MalformedError(`${where}.type is not known: ${quote(type)}`);
  const events = asList(field(range, 'events'), `${where}.events`, rangeEvent);
  if (type === 'GIT') return null;
  if (!events.some((event) => event.kind === 'introduced')) {
    throw new MalformedError(`${where}.events has no "introduced"`);
  }
  return events;
}

function rangeEvent(value: unknown, where: string): RangeEvent {
  const event = asObject(value, where);
  const kind = EVENT_KINDS.find((name) => Object.hasOwn(event, name));
  if (kind === undefined || Object.keys(event).length !== 1) {
    throw new MalformedError(`${where} is not exactly one of ${EVENT_KINDS.join(', ')}`);
  }
  return { kind, version: asString(event[kind], `${where}.${kind}`) };
}
