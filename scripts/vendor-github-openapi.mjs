// Extracts from GitHub's OpenAPI description what the fake GitHub of the tests speaks.
//   npm pack @octokit/openapi@<version> && tar xzf octokit-openapi-*.tgz
//   node scripts/vendor-github-openapi.mjs package/generated/api.github.com.json
// The description writes OpenAPI 3.0 schemas; the result holds JSON Schema (`nullable` becomes the type
// null), so that a plain validator reads it. Prose and examples are left out.
import { readFileSync, writeFileSync } from 'node:fs';

/** `operationId` of every operation that the fake answers. */
const OPERATIONS = [
  'actions/create-workflow-dispatch',
  'checks/create',
  'checks/get',
  'checks/list-annotations',
  'checks/list-for-ref',
  'checks/update',
  'code-scanning/get-sarif',
  'code-scanning/upload-sarif',
  'git/get-blob',
  'git/get-commit',
  'git/get-ref',
  'git/get-tag',
  'git/get-tree',
  'git/list-matching-refs',
  'issues/create',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get',
  'issues/get-comment',
  'issues/list-comments',
  'issues/list-for-repo',
  'issues/update',
  'issues/update-comment',
  'pulls/create-review',
  'pulls/dismiss-review',
  'pulls/get',
  'pulls/list',
  'pulls/list-commits',
  'pulls/list-files',
  'pulls/list-reviews',
  'pulls/merge',
  'repos/check-immutable-releases',
  'repos/compare-commits-with-basehead',
  'repos/create-attestation',
  'repos/create-commit-status',
  'repos/create-release',
  'repos/delete-release',
  'repos/delete-release-asset',
  'repos/get',
  'repos/get-branch',
  'repos/get-branch-protection',
  'repos/get-branch-rules',
  'repos/get-combined-status-for-ref',
  'repos/get-commit',
  'repos/get-content',
  'repos/get-latest-release',
  'repos/get-release',
  'repos/get-release-asset',
  'repos/get-release-by-tag',
  'repos/get-repo-ruleset',
  'repos/get-repo-rulesets',
  'repos/list-activities',
  'repos/list-attestations',
  'repos/list-branches',
  'repos/list-commits',
  'repos/list-pull-requests-associated-with-commit',
  'repos/list-release-assets',
  'repos/list-releases',
  'repos/list-tags',
  'repos/update-release',
  'repos/upload-release-asset',
  'security-advisories/list-global-advisories',
  'users/get-authenticated',
  'users/get-by-username',
];

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('usage: vendor-github-openapi.mjs <api.github.com.json>');
const description = JSON.parse(readFileSync(source, 'utf8'));

const at = (ref) =>
  ref
    .slice(2)
    .split('/')
    .reduce((node, key) => node[key], description);
const resolve = (node) => (node?.$ref === undefined ? node : resolve(at(node.$ref)));

const schemas = {};
function schemaOf(node) {
  if (Array.isArray(node)) return node.map(schemaOf);
  if (node === null || typeof node !== 'object') return node;
  if (node.$ref !== undefined) {
    const name = node.$ref.replace('#/components/schemas/', '');
    if (!Object.hasOwn(schemas, name)) {
      schemas[name] = null;
      schemas[name] = schemaOf(at(node.$ref));
    }
    return { $ref: node.$ref };
  }
  const prose = new Set(['description', 'title', 'example', 'examples', 'deprecated', 'discriminator', 'externalDocs']);
  const schema = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties') {
      schema.properties = Object.fromEntries(Object.entries(value).map(([name, child]) => [name, schemaOf(child)]));
    } else if (!prose.has(key) && key !== 'nullable' && !key.startsWith('x-')) {
      schema[key] = ['enum', 'required', 'default'].includes(key) ? value : schemaOf(value);
    }
  }
  if (node.nullable !== true) return schema;
  if (typeof schema.type !== 'string') return { anyOf: [{ type: 'null' }, schema] };
  const values = schema.enum === undefined ? {} : { enum: [...new Set([...schema.enum, null])] };
  return { ...schema, ...values, type: [schema.type, 'null'] };
}

const json = (content) => content?.['application/json']?.schema;
const operations = [];
for (const [path, methods] of Object.entries(description.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (!OPERATIONS.includes(operation.operationId)) continue;
    const parameters = operation.parameters.map(resolve).map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      required: parameter.required === true,
      schema: schemaOf(parameter.schema),
    }));
    const body = resolve(operation.requestBody);
    const schema = json(body?.content);
    const responses = Object.entries(operation.responses).map(([status, response]) => {
      const answer = json(resolve(response).content);
      return [status, answer === undefined ? null : schemaOf(answer)];
    });
    operations.push({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      parameters,
      body: schema === undefined ? null : { required: body.required === true, schema: schemaOf(schema) },
      responses: Object.fromEntries(responses),
    });
  }
}
const missing = OPERATIONS.filter((id) => !operations.some((operation) => operation.id === id));
if (missing.length > 0) throw new Error(`not in the description: ${missing.join(', ')}`);

// The description forgets that the head repository of a pull request is null once its fork was deleted.
for (const name of ['pull-request', 'pull-request-simple']) {
  const head = schemas[name].properties.head.properties;
  head.repo = { anyOf: [{ type: 'null' }, head.repo] };
}

const target = new URL('../__tests__/fakes/github/openapi.json', import.meta.url);
const sorted = Object.fromEntries(Object.entries(schemas).toSorted(([a], [b]) => (a < b ? -1 : 1)));
operations.sort((a, b) => (a.id < b.id ? -1 : 1));
writeFileSync(target, `${JSON.stringify({ operations, components: { schemas: sorted } })}\n`);
