import { quote } from '../../domain/errors.ts';
import type { Problem } from '../../domain/graph.ts';
import type { Location } from '../../domain/package.ts';
import { VEX_STATUSES, type VexDocuments, type VexStatement, type VexStatus } from '../../domain/vex.ts';
import { readJson } from '../json/document.ts';
import { isRecord, type JsonRecord } from '../json/record.ts';
import { graphPurl } from './purl.ts';

const REMEDY =
  'Write it as OpenVEX 0.2.0 (https://github.com/openvex/spec), or remove it; what it excuses counts until then.';
const CONTEXT = /^https:\/\/openvex\.dev\/ns(?:\/v0\.\d+\.\d+)?$/;
const JUSTIFICATIONS: ReadonlySet<string> = new Set([
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist',
]);
const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;

/** What is wrong with a document or a statement, as a sentence's end. */
class Malformed extends Error {}

/**
 * Reads an OpenVEX document. A document, or a statement, that is not as the specification says is a
 * problem and excuses nothing; the other statements count.
 */
export function parseVex(text: string, file: string): VexDocuments {
  const lines: number[] = [];
  const list = {};
  const { value, problems } = readJson<object>(
    text,
    file,
    REMEDY,
    {},
    (state, key) => (state !== list && key === 'statements' ? list : null),
    (state, line) => {
      if (state === list) lines.push(line);
      return null;
    },
  );
  if (problems.length > 0) return { statements: [], problems };
  const found: Problem[] = [];
  const refuse = (location: Location, what: string, error: unknown): void => {
    if (!(error instanceof Malformed)) throw error;
    found.push({ location, message: `${what} can't be used: ${error.message}.`, remedy: REMEDY });
  };
  let document: Document;
  try {
    document = documentOf(value);
  } catch (error) {
    refuse({ file, line: 1 }, 'The VEX document', error);
    return { statements: [], problems: found };
  }
  const statements: VexStatement[] = [];
  document.statements.forEach((one, index) => {
    const location = { file, line: lines[index] ?? 1 };
    try {
      const statement = statementOf(one, document, location);
      if (statement !== null) statements.push(statement);
    } catch (error) {
      refuse(location, 'The VEX statement', error);
    }
  });
  return { statements, problems: found };
}

interface Document {
  readonly author: string;
  readonly time: string;
  readonly statements: readonly unknown[];
}

function documentOf(value: unknown): Document {
  if (!isRecord(value)) throw new Malformed('it is no object');
  const context = textOf(value, '@context');
  if (!CONTEXT.test(context)) throw new Malformed(`its @context is ${quote(context)}, which is not OpenVEX`);
  const { statements } = value;
  if (!Array.isArray(statements)) throw new Malformed('"statements" is no list');
  // Lines are counted by object, so everything in the list has to be one.
  if (!statements.every(isRecord)) throw new Malformed('a statement is no object');
  return { author: textOf(value, 'author'), time: time(value, null), statements };
}

/** Null where it is about nothing that we know. */
function statementOf(value: unknown, document: Document, location: Location): VexStatement | null {
  const one = value as JsonRecord;
  const vulnerability = vulnerabilityOf(one['vulnerability']);
  const status = statusOf(textOf(one, 'status'));
  const { products } = one;
  if (!Array.isArray(products) || products.length === 0) throw new Malformed('it names no products');
  const purls = products.flatMap(packagesOf);
  const reason = status === 'not_affected' ? reasonOf(one) : '';
  if (purls.length === 0) return null;
  return { vulnerability, purls, status, author: document.author, reason, time: time(one, document.time), location };
}

/** An object with a name; in the first drafts of OpenVEX a bare text. */
function vulnerabilityOf(value: unknown): string {
  const id = isRecord(value) ? textOf(value, 'name') : value;
  if (typeof id !== 'string' || !ID.test(id)) throw new Malformed('"vulnerability" names no advisory id');
  return id;
}

function statusOf(status: string): VexStatus {
  const known = VEX_STATUSES.find((one) => one === status);
  if (known === undefined) throw new Malformed(`"status" is ${quote(status)}, none of ${VEX_STATUSES.join(', ')}`);
  return known;
}

/** Why nothing is affected. The specification wants one of its justifications; a free text alone can't be compared. */
function reasonOf(one: JsonRecord): string {
  const { justification, impact_statement: impact } = one;
  if (typeof justification !== 'string' || !JUSTIFICATIONS.has(justification)) {
    throw new Malformed(`"not_affected" lacks a justification: one of ${[...JUSTIFICATIONS].join(', ')}`);
  }
  return typeof impact === 'string' && impact.trim() !== '' ? `${justification}: ${impact.trim()}` : justification;
}

/** The packages of a product: its subcomponents where it names some, else itself. */
function packagesOf(product: unknown): string[] {
  const parts = isRecord(product) ? (product['subcomponents'] ?? []) : [];
  if (!Array.isArray(parts)) throw new Malformed('"subcomponents" is no list');
  return (parts.length > 0 ? parts : [product]).flatMap((part: unknown) => {
    const purl = graphPurl(nameOf(part));
    if (purl === null) throw new Malformed(`${quote(nameOf(part))} is no package URL`);
    return purl === undefined ? [] : [purl];
  });
}

function nameOf(part: unknown): string {
  if (typeof part === 'string') return part;
  if (!isRecord(part)) throw new Malformed('a product is neither an object nor a text');
  const { identifiers } = part;
  return isRecord(identifiers) && typeof identifiers['purl'] === 'string' ? identifiers['purl'] : textOf(part, '@id');
}

/** When something was said: what was last updated counts from then. */
function time(one: JsonRecord, inherited: string | null): string {
  const said = one['last_updated'] ?? one['timestamp'] ?? inherited;
  if (typeof said !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(said) || Number.isNaN(Date.parse(said))) {
    throw new Malformed('"timestamp" is no time');
  }
  return said;
}

function textOf(one: JsonRecord, name: string): string {
  const value = Object.hasOwn(one, name) ? one[name] : undefined;
  if (typeof value !== 'string' || value.trim() === '') throw new Malformed(`${quote(name)} is missing or no text`);
  return value;
}
