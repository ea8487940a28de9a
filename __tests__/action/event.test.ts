import { workOf } from '../../src/action/event.ts';

const SHA = 'a'.repeat(40);
const context = (eventName: string, payload: unknown = {}, ref = 'refs/heads/main') => ({
  eventName,
  payload,
  ref,
  sha: SHA,
});
const pullRequest = (type: string) => ({ pull_request: { number: 7, user: { type }, head: { sha: SHA } } });

describe('workOf', () => {
  it.each(['pull_request', 'pull_request_target'])('reviews on %s, and merges a bot’s', (event) => {
    const work = { kind: 'pull-request', number: 7, head: SHA, review: true };
    expect(workOf('auto', context(event, pullRequest('User')))).toEqual({ ...work, merge: false });
    expect(workOf('auto', context(event, pullRequest('Bot')))).toEqual({ ...work, merge: true });
  });

  it('runs the named gate alone', () => {
    const event = context('pull_request_target', pullRequest('User'));
    expect(workOf('review', event)).toMatchObject({ review: true, merge: false });
    expect(workOf('merge', event)).toMatchObject({ review: false, merge: true });
  });

  it('merges once another workflow is done', () => {
    const payload = { workflow_run: { pull_requests: [{ number: 9 }], head_sha: SHA } };
    expect(workOf('auto', context('workflow_run', payload))).toMatchObject({
      number: 9,
      head: SHA,
      review: false,
      merge: true,
    });
  });

  it('reviews a merge group at its exact commits', () => {
    const payload = { merge_group: { base_sha: SHA, head_sha: 'b'.repeat(40) } };
    expect(workOf('auto', context('merge_group', payload))).toEqual({
      kind: 'merge-group',
      base: SHA,
      head: 'b'.repeat(40),
    });
  });

  it.each([
    ['a pushed tag', context('push', {}, 'refs/tags/v1.0.0')],
    ['a tag run by hand', context('workflow_dispatch', {}, 'refs/tags/v1.0.0')],
    ['a release', context('release', { release: { tag_name: 'v1.0.0' } })],
  ])('publishes on %s', (_name, event) => {
    expect(workOf('auto', event)).toEqual({ kind: 'publish', tag: 'v1.0.0' });
  });

  it.each(['push', 'schedule', 'workflow_dispatch'])('audits on %s of a branch', (event) => {
    expect(workOf('auto', context(event))).toEqual({ kind: 'audit', commit: SHA, ref: 'refs/heads/main' });
  });

  it('lets audit be named on any event', () => {
    expect(workOf('audit', context('repository_dispatch'))).toMatchObject({ kind: 'audit' });
  });

  it.each([
    ['publish', context('push')],
    ['publish', context('pull_request', pullRequest('User'))],
    ['review', context('schedule')],
    ['merge', context('push')],
    ['auto', context('issue_comment')],
    ['auto', context('toString')],
  ] as const)('refuses %s on an event that does not carry it', (gate, event) => {
    expect(() => workOf(gate, event)).toThrow('cannot run on the event');
  });

  it.each([
    ['no number', context('pull_request', {})],
    ['a number that is text', context('pull_request', { pull_request: { number: '7; rm -rf /' } })],
    ['no head', context('pull_request', { pull_request: { number: 7 } })],
    ['an empty list', context('workflow_run', { workflow_run: { pull_requests: [] } })],
    ['a short commit', context('merge_group', { merge_group: { base_sha: 'abc', head_sha: SHA } })],
    ['an inherited key', context('release', { release: Object.create({ tag_name: 'v1' }) })],
  ])('refuses an event with %s', (_name, event) => {
    expect(() => workOf('auto', event)).toThrow(/The event names no/);
  });
});
