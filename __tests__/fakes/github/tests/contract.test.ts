import { operations } from '../contract.ts';
import { needs } from '../permissions.ts';
import { handlers } from '../routes.ts';
import { ContractViolation, startGitHub, type FakeGitHub } from '../server.ts';
import type { Token } from '../model.ts';
import { graphql, send } from './client.ts';

let github: FakeGitHub;
let token: Token;
const root = '/repos/acme/app';

beforeEach(async () => {
  github = await startGitHub();
  await github.createRepository('acme/app');
  token = github.issueToken({ kind: 'app', permissions: { contents: 'write', issues: 'write', checks: 'write' } });
});

/** Stops the fake and hands over what it complains about. */
async function complaint(): Promise<string> {
  try {
    await github.stop();
    return '';
  } catch (error) {
    if (!(error instanceof ContractViolation)) throw error;
    return error.message;
  }
}

describe('the contract', () => {
  it('is answered and guarded operation by operation', async () => {
    const ids = operations.map(({ id }) => id).toSorted();
    expect(Object.keys(handlers).toSorted()).toEqual(ids);
    expect(Object.keys(needs).toSorted()).toEqual(ids);
    await github.stop();
  });

  it.each([
    ['a wrong type', `POST ${root}/issues`, { title: ['x'] }, 'issues/create'],
    ['a missing property', `POST ${root}/check-runs`, { name: 'x' }, "must have required property 'head_sha'"],
    ['an unknown property', `POST ${root}/issues`, { title: 'x', lables: [] }, 'unknown body property .lables'],
    ['a wrong word', `PATCH ${root}/issues/1`, { state: 'done' }, 'must be equal to one of the allowed values'],
    ['an unknown query', `GET ${root}/issues?perpage=100`, undefined, 'unknown query parameter perpage'],
    ['a missing body', `POST ${root}/releases`, undefined, 'the body is missing'],
    ['an unknown path', `GET ${root}/pull/1`, undefined, 'no operation is GET /repos/acme/app/pull/1'],
    ['the wrong host', `POST ${root}/releases/1/assets?name=x`, {}, 'was sent to the wrong host'],
  ])('is broken by a request with %s', async (_case, line, body, message) => {
    expect((await send(github, token, line, body)).status).toBe(500);
    expect(await complaint()).toContain(message);
  });

  it('is broken by more than fifty annotations', async () => {
    const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'm' };
    const output = { title: 't', summary: 's', annotations: Array.from({ length: 51 }, () => annotation) };
    await send(github, token, `POST ${root}/check-runs`, { name: 'x', head_sha: 'a'.repeat(40), output });
    expect(await complaint()).toContain('must NOT have more than 50 items');
  });

  it('is broken by an answer of the fake that GitHub would not give', async () => {
    const repository = github.state.repositories.get('acme/app')!;
    Object.assign(repository, { defaultBranch: 7 });
    expect((await send(github, token, `GET ${root}`)).status).toBe(500);
    expect(await complaint()).toContain('the answer (200) breaks the contract');
  });

  it.each([
    ['asks for an unknown field', '{ viewer { login shoeSize } }', 'Cannot query field "shoeSize"'],
    [
      'uses an unknown argument',
      'mutation { enablePullRequestAutoMerge(input: {pullRequestId: "x", method: SQUASH}) { clientMutationId } }',
      'method',
    ],
    ['is no GraphQL', '{ viewer {', "can't be parsed"],
    ['asks for what the fake lacks', '{ viewer { createdAt } }', 'does not know User.createdAt'],
  ])('is broken by a query that %s', async (_case, query, message) => {
    await graphql(github, token, query);
    expect(await complaint()).toContain(message);
  });

  it('holds where nothing was wrong', async () => {
    await send(github, token, `GET ${root}`);
    expect(await complaint()).toBe('');
  });
});
