import { advisoryId, OSV_ECOSYSTEMS, parseRecord } from '../advisories/osv.ts';
import type { AdvisoryRecord } from '../advisories/record.ts';
import { MalformedError } from '../advisories/shape.ts';
import { LockgateError, quote } from '../domain/errors.ts';
import type { Ecosystem } from '../domain/package.ts';
import type { HttpRequest, HttpResponse } from '../domain/ports/http.ts';
import { jsonOf, urlAt } from './answer.ts';

const MAX_ARCHIVE = 512 * 1024 * 1024;
const MAX_LIST = 64 * 1024 * 1024;

const exportUrl = (origin: string, ecosystem: Ecosystem, file: string): string =>
  urlAt(origin, `${encodeURIComponent(OSV_ECOSYSTEMS[ecosystem])}/${file}`);

/** Every record of an ecosystem (google.github.io/osv.dev/data): a zip with one `<id>.json` a record. */
export const archiveRequest = (origin: string, ecosystem: Ecosystem): HttpRequest => ({
  method: 'GET',
  url: exportUrl(origin, ecosystem, 'all.zip'),
  maxBytes: MAX_ARCHIVE,
});

/** When each record of an ecosystem was last modified: lines `<time>,<id>`. */
export const changesRequest = (origin: string, ecosystem: Ecosystem): HttpRequest => ({
  method: 'GET',
  url: exportUrl(origin, ecosystem, 'modified_id.csv'),
  maxBytes: MAX_LIST,
});

/** One record of an ecosystem. */
export const exportedRequest = (origin: string, ecosystem: Ecosystem, id: string): HttpRequest => ({
  method: 'GET',
  url: exportUrl(origin, ecosystem, `${encodeURIComponent(id)}.json`),
});

/** The bytes of a 200 answer. */
export function bytesOf(response: HttpResponse): Uint8Array {
  if (response.status === 200) return response.body;
  throw new LockgateError('ANSWER', `the OSV export answered with status ${response.status}`);
}

/** When each record was last modified, in milliseconds since 1970, by id. Throws {@link MalformedError} for a line that says anything else. */
export function changesOf(response: HttpResponse): Map<string, number> {
  const changes = new Map<string, number>();
  const lines = new TextDecoder().decode(bytesOf(response)).split('\n');
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const [time = '', name = '', ...rest] = line.trim().split(',');
    const at = Date.parse(time);
    if (Number.isNaN(at) || rest.length > 0) {
      throw new MalformedError(`line ${index + 1} of modified_id.csv is not "<time>,<id>": ${quote(line)}`);
    }
    changes.set(advisoryId(name, `line ${index + 1} of modified_id.csv`), at);
  });
  if (changes.size === 0) throw new MalformedError('modified_id.csv names no record');
  return changes;
}

/** The record that was asked for. Throws {@link MalformedError} for any other. */
export function exportedRecord(response: HttpResponse, id: string, ecosystem: Ecosystem): AdvisoryRecord {
  const record = parseRecord(jsonOf(response, 'the OSV export'));
  if (record.id !== id) throw new MalformedError(`the OSV export gave the record ${record.id} for ${id}`);
  return belonging(record, ecosystem);
}

/** The record, if it speaks of the ecosystem whose export it stands in: no other one may change what is known of it. */
export function belonging(record: AdvisoryRecord, ecosystem: Ecosystem): AdvisoryRecord {
  const affected = record.affected.filter((one) => one.ecosystem === ecosystem);
  if (affected.length > 0 || record.withdrawn) return { ...record, affected };
  throw new MalformedError(
    `OSV record ${quote(record.id)} stands in the export of ${OSV_ECOSYSTEMS[ecosystem]} and names no package of it`,
  );
}
