import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { packageRoot } from '../../../src/adapters/package-root.ts';
import { completer, type Schema } from './complete.ts';

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: Schema;
  }[];
  readonly body: { readonly required: boolean; readonly schema: Schema } | null;
  readonly responses: Readonly<Record<string, Schema | null>>;
}

interface Description {
  readonly operations: readonly Operation[];
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** The fake, or the client under test, says something that GitHub's own description does not allow. */
export class ContractViolation extends Error {
  override readonly name = 'ContractViolation';
}

/** Answers that any operation may give, described or not; all but 304 are a `basic-error`. */
const COMMON = new Set([302, 304, 401, 403, 404, 422, 429, 500, 502, 503]);

const description = JSON.parse(
  readFileSync(join(packageRoot(), '__tests__/fakes/github/openapi.json'), 'utf8'),
) as Description;
const ajv = new Ajv.default({
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
  logger: false,
  // Each test file compiles anew, and validates little: a quick compilation counts for more.
  inlineRefs: false,
  validateSchema: false,
  code: { optimize: false },
});
addFormats.default(ajv);
ajv.addFormat('repo.nwo', true);
ajv.addFormat('binary', true);
ajv.addSchema(rebase({ components: description.components }) as object, 'github');

export const operations = description.operations;

/** Schemas of the description refer to each other from the root; here the root has a name. */
function rebase(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rebase);
  if (node === null || typeof node !== 'object') return node;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    copy[key] = key === '$ref' && typeof value === 'string' ? `github${value}` : rebase(value);
  }
  return copy;
}

const compiled = new Map<Schema, ValidateFunction>();
function problems(schema: Schema, value: unknown): string[] {
  let validate = compiled.get(schema);
  if (validate === undefined) compiled.set(schema, (validate = ajv.compile(rebase(schema) as object)));
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath || '(body)'} ${error.message ?? ''}`);
}

function fail(operation: Operation, what: string, found: readonly string[]): void {
  if (found.length === 0) return;
  throw new ContractViolation(`${operation.id}: ${what}: ${[...new Set(found)].slice(0, 8).join('; ')}`);
}

const { complete, unknownKeys } = completer(description.components.schemas);

/** Throws when a request's query or JSON body is not as GitHub describes it, unknown names included. */
export function checkRequest(operation: Operation, query: URLSearchParams, body: unknown): void {
  const parameters = new Map(operation.parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]));
  const found: string[] = [];
  for (const [name, text] of query) {
    const parameter = parameters.get(`query ${name}`);
    if (parameter === undefined) {
      found.push(`unknown query parameter ${name}`);
      continue;
    }
    const type = parameter.schema.type;
    const value = type === 'integer' ? Number(text) : type === 'boolean' ? text === 'true' : text;
    found.push(...problems(parameter.schema, value).map((problem) => `query ${name} ${problem}`));
  }
  for (const parameter of operation.parameters) {
    if (parameter.in === 'query' && parameter.required && !query.has(parameter.name)) {
      found.push(`query parameter ${parameter.name} is missing`);
    }
  }
  if (body === undefined) {
    if (operation.body?.required === true) found.push('the body is missing');
  } else if (operation.body === null) {
    if (operation.id !== 'repos/upload-release-asset') found.push('a body where none belongs');
  } else {
    found.push(...problems(operation.body.schema, body));
    found.push(...unknownKeys(operation.body.schema, body).map((key) => `unknown body property ${key}`));
  }
  fail(operation, 'the request breaks the contract', found);
}

/**
 * An answer's whole body: what the handler leaves out of the required properties is filled in with empty
 * values of the described type. Throws when the handler's part is not what GitHub describes.
 */
export function wholeAnswer(operation: Operation, status: number, body: unknown): unknown {
  const schema = operation.responses[status];
  if (schema === undefined && !COMMON.has(status)) {
    fail(operation, 'the answer breaks the contract', [`status ${status} is not described`]);
  }
  if (schema === undefined || schema === null) return body;
  // Every refusal carries its status, which only some of the described errors mention.
  const unknown = unknownKeys(schema, body).filter((key) => status < 400 || key !== '.status');
  const what = `the answer (${status}) breaks the contract`;
  fail(
    operation,
    what,
    unknown.map((key) => `unknown property ${key}`),
  );
  const whole = complete(schema, body);
  fail(operation, what, problems(schema, whole));
  return whole;
}
