/** The audit gate as the runner starts it: one issue that opens once, stays, and closes itself. */
import { jest } from '@jest/globals';
import { scheduleEvent } from '../fakes/github/events.ts';
import type { ActionResult } from '../fakes/runner.ts';
import { CLEAN_FILES, VULNERABLE_FILES } from './support/review.ts';
import { checkout, sharedStage, writes } from './support/stage.ts';

jest.setTimeout(120_000);

const stage = sharedStage();
const AUDIT = { contents: 'read', issues: 'write', 'security-events': 'write' } as const;
const issues = () => [...stage().repository.data.issues.values()].map(({ state, title }) => ({ state, title }));

/** Audits a checkout of main; the result, and what was written to GitHub. */
async function audit(node: '20' | '24' = '20'): Promise<{ result: ActionResult; written: readonly unknown[] }> {
  const event = await scheduleEvent(stage().repository);
  const workspace = await checkout(stage(), 'main');
  const from = stage().github.calls.length;
  const result = await stage().run({ ...event, workspace, permissions: AUDIT, node });
  await result.remove();
  return { result, written: writes(stage(), from) };
}

// In this order: each audit starts from what the one before it left.
describe('the audit gate', () => {
  it('only reads where all is clean (threat 24)', async () => {
    const { result, written } = await audit();
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass', findings: '0' } });
    expect(written).toEqual([]);
    // GitHub tells whose a token is through GraphQL alone, whose queries are POSTs.
    const posted = stage().github.calls.filter(({ method }) => method !== 'GET');
    expect(posted.filter(({ body }) => !JSON.stringify(body).includes('query { viewer {'))).toEqual([]);
  });

  it('opens one issue for a vulnerable tree', async () => {
    await stage().repository.commit(VULNERABLE_FILES);
    const { result, written } = await audit('24');
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'deny' } });
    expect(issues()).toEqual([{ state: 'open', title: 'Lockgate: the dependency audit found problems' }]);
    expect(written).toMatchObject([{ operation: 'issues/create' }, { operation: 'code-scanning/upload-sarif' }]);
  });

  it('leaves the issue as it is while nothing changes', async () => {
    const before = JSON.stringify([...stage().repository.data.issues]);
    const { result, written } = await audit();
    expect(result).toMatchObject({ code: 1, outputs: { verdict: 'deny' } });
    expect(JSON.stringify([...stage().repository.data.issues])).toBe(before);
    expect(written).toMatchObject([{ operation: 'code-scanning/upload-sarif' }]);
  });

  it('closes the issue once the tree is clean', async () => {
    await stage().repository.commit(CLEAN_FILES);
    const { result } = await audit();
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(issues()).toEqual([{ state: 'closed', title: 'Lockgate: the dependency audit found problems' }]);
  });

  it('then only reads again', async () => {
    const { result, written } = await audit();
    expect(result).toMatchObject({ code: 0, outputs: { verdict: 'pass' } });
    expect(written).toEqual([]);
  });
});
