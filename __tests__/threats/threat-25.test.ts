/** An outage must never fail open, and a lost answer never be acted on twice. */
import { accounts } from '../fakes/github/server.ts';
import type { Fault, LoggedCall } from '../fakes/github/faults.ts';
import { sharedGitHub } from './support/fake.ts';
import { openUpdate, type Update, type UpdateRequest } from './support/update.ts';

const github = sharedGitHub();
const KINDS = ['status', 'reset', 'truncate', 'garbage', 'empty-page'] as const;
const MINUTES = 4 * 60_000;

/** A request as a kind of its own: the operation, for GraphQL with its first field, and what it is sent to. */
function shape(call: LoggedCall): string {
  if (call.operation !== 'graphql') return `${call.method} ${call.operation}`;
  return `GraphQL ${/\b(\w+PullRequest\w*|commits)\(/.exec((call.body as { query: string }).query)?.[1]}`;
}

const isOf = (update: Update, call: LoggedCall): boolean =>
  call.path.includes(`/${update.repository.fullName}/`) || call.path === '/graphql';

/** Something to lose in every list: a person's review, a status, a comment. */
async function open(request: UpdateRequest = {}): Promise<Update> {
  const update = await openUpdate(github(), request);
  await update.repository.review(update.number, accounts.maintainer, 'COMMENTED');
  await update.repository.reportStatus(update.head, 'legacy', 'success');
  update.repository.comment(update.number, accounts.maintainer, 'Nice.');
  return update;
}

type Run = (update: Update) => Promise<unknown>;

/** Every kind of request of a run without faults. */
async function requestsOf(run: Run, request?: UpdateRequest): Promise<string[]> {
  const update = await open(request);
  const from = github().calls.length;
  await run(update);
  return [...new Set(github().calls.slice(from).map(shape))].sort();
}

const isList = (kind: string): boolean => /\/(?:list|get-tree|get-branch-rules|get-combined-status)/.test(kind);
const isRead = (kind: string): boolean => kind.startsWith('GET') || kind === 'GraphQL commits';

/** A lost page of these lists shows less of what is there, and what they show can only hold a merge back. */
const HARMLESS = new Set(['GET pulls/list-reviews empty-page', 'GET issues/list-comments empty-page']);

function faultsOn(kind: string): Fault['kind'][] {
  // A write whose answer alone is lost took place; that is looked at below.
  const kinds = isRead(kind) ? KINDS : (['status', 'reset', 'garbage'] as const);
  return kinds.filter((fault) => !HARMLESS.has(`${kind} ${fault}`) && (fault !== 'empty-page' || isList(kind)));
}

const outcome = (run: Promise<unknown>): Promise<unknown> => run.catch((error: unknown) => String(error));

describe('threat 25: a fault on each request', () => {
  /** A request that two runs have in common fails the same way in both. */
  const covered = new Set<string>();

  it.each<[string, string, Run, UpdateRequest]>([
    ['merges', 'PUT pulls/merge', (update) => update.merge(), {}],
    ['arms', 'GraphQL enablePullRequestAutoMerge', (update) => update.merge(), { requireOwn: true, check: null }],
  ])(
    'never ends in a merge in a run that %s',
    async (_name, act, run, request) => {
      const kinds = (await requestsOf(run, request)).filter((kind) => !covered.has(kind));
      expect(kinds).toContain(act);
      let update = await open(request);
      for (const kind of kinds) {
        covered.add(kind);
        for (const fault of faultsOn(kind)) {
          const on = update;
          github().fault({ match: (call) => shape(call) === kind && isOf(on, call), kind: fault, times: 99 });
          const ended = await outcome(run(update));
          github().clearFaults();
          expect([kind, fault, update.merged(), update.armed()]).toEqual([kind, fault, false, false]);
          expect([kind, fault, ended]).not.toEqual([
            kind,
            fault,
            expect.objectContaining({ merged: expect.stringMatching(/merged|armed|queued/) as unknown }),
          ]);
          // After a write the state is another; what only reads leaves the pull request as it is.
          if (!isRead(kind) || update.repository.pull(update.number).pull.reviews.length > 1)
            update = await open(request);
        }
      }
    },
    MINUTES,
  );

  it(
    'never ends in a pass of a review',
    async () => {
      const run: Run = (update) => update.review({ comment: 'always' });
      const kinds = await requestsOf(run);
      expect(kinds).toEqual(expect.arrayContaining(['POST checks/create', 'POST issues/create-comment']));
      let update = await open();
      for (const kind of kinds) {
        for (const fault of faultsOn(kind)) {
          const on = update;
          github().fault({ match: (call) => shape(call) === kind && isOf(on, call), kind: fault, times: 99 });
          const ended = await outcome(run(update));
          github().clearFaults();
          const passed = expect.objectContaining({ decision: expect.objectContaining({ verdict: 'pass' }) as unknown });
          expect([kind, fault, ended]).not.toEqual([kind, fault, passed]);
          if (!isRead(kind)) update = await open();
        }
      }
    },
    MINUTES,
  );
});

describe('threat 25: a lost answer', () => {
  const sent = (update: Update, operation: string): number =>
    github().calls.filter((call) => call.operation === operation && isOf(update, call)).length;

  it.each(['status', 'reset', 'garbage', 'truncate'] as const)(
    'to a merge that took place (%s) is cleared up by reading, never by sending again',
    async (kind) => {
      const update = await openUpdate(github());
      github().fault({
        match: (call) => call.operation === 'pulls/merge' && isOf(update, call),
        kind,
        applied: true,
        times: 9,
      });
      expect(await update.merge()).toMatchObject({ merged: 'merged' });
      expect(sent(update, 'pulls/merge')).toBe(1);
    },
  );

  it('to an approval ends the run without a merge', async () => {
    const update = await openUpdate(github());
    github().fault({
      match: (call) => call.operation === 'pulls/create-review' && isOf(update, call),
      kind: 'reset',
      applied: true,
    });
    await expect(update.merge()).rejects.toThrow(/no answer about an approval/);
    expect(update.merged()).toBe(false);
    expect(sent(update, 'pulls/create-review')).toBe(1);
    expect(await update.merge()).toMatchObject({ merged: 'merged' });
    expect(sent(update, 'pulls/create-review')).toBe(1);
  });

  it('is waited for no longer than the timeout', async () => {
    const update = await openUpdate(github());
    github().fault({
      match: (call) => call.operation === 'pulls/get' && isOf(update, call),
      kind: 'timeout',
      times: 9,
    });
    await expect(update.merge()).rejects.toThrow(/no answer about pull request/);
    expect(update.merged()).toBe(false);
  });
});
