import { sharedGitHub } from '../../threats/support/fake.ts';
import { entryOf, projectAt, START } from '../../threats/support/project.ts';
import { openUpdate } from '../../threats/support/update.ts';

const github = sharedGitHub();
const denying = 'version: 1\nrules: {denied-packages: {packages: ["npm:evil"]}}\n';
const evil = projectAt({ ...START, 'left-pad': '1.3.1' }, { 'node_modules/evil': entryOf('evil', '1.0.0') });
/** The nested project's manifest alone. */
const inAppWithout = (manifest: string): Record<string, string | null> => ({
  'app/package.json': manifest,
  'app/package-lock.json': null,
});

describe('review', () => {
  it('reports a pass in the check and says nothing else', async () => {
    const update = await openUpdate(github());
    const { decision, shown } = await update.review();
    expect(decision.verdict).toBe('pass');
    expect(shown).toEqual({ check: true, comment: true, sarif: true });
    const check = update.repository.data.checks.find(({ name }) => name === 'lockgate');
    expect(check).toMatchObject({ headSha: update.head, conclusion: 'success' });
    expect(update.repository.data.comments).toEqual([]);
  });

  it('fails the check on the lockfile line of what the change adds, and comments', async () => {
    const update = await openUpdate(github(), { start: { '.github/lockgate.yml': denying }, files: evil });
    const { decision } = await update.review();
    expect(decision.verdict).toBe('deny');
    const check = update.repository.data.checks.find(({ name }) => name === 'lockgate');
    expect(check?.conclusion).toBe('failure');
    expect(check?.annotations[0]).toMatchObject({ path: 'package-lock.json', annotation_level: 'failure' });
    expect(update.repository.data.comments).toHaveLength(1);
  });

  it('does not blame a change for what the base has got since', async () => {
    const update = await openUpdate(github());
    await update.repository.commit(projectAt({ 'left-pad': '1.3.0' }));
    expect(await update.review()).toMatchObject({ decision: { verdict: 'pass' } });
  });

  const inApp = (files: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`app/${path}`, text]));
  const { 'package.json': manifest = '' } = projectAt(START);

  it.each<[string, Record<string, string | null>]>([
    ['removes', { 'app/package-lock.json': null }],
    ['renames', { 'app/package-lock.json': null, 'app/old-lock.json': projectAt(START)['package-lock.json'] ?? '' }],
    ['removes, with a new dependency,', inAppWithout(manifest.replace('left-pad', 'evil'))],
  ])('does not pass a change that %s the lockfile of a project below another', async (_what, files) => {
    const update = await openUpdate(github(), { start: inApp(projectAt(START)), files });
    const { decision } = await update.review();
    expect(decision).toMatchObject({ verdict: 'indeterminate' });
    expect(decision.findings).toMatchObject([
      { rule: 'lockfile', subject: 'app/package.json', state: 'indeterminate' },
    ]);
  });

  it.each<[string, Record<string, string | null>]>([
    ['the whole project', { 'app/package.json': null, 'app/package-lock.json': null }],
    ['the dependencies too', inAppWithout('{"name": "app"}')],
  ])('passes a change that removes %s', async (_what, files) => {
    const update = await openUpdate(github(), { start: inApp(projectAt(START)), files });
    expect(await update.review()).toMatchObject({ decision: { verdict: 'pass' } });
  });

  const tool = { 'tools/package.json': '{"dependencies": {"left-pad": "^1.3.0"}}\n' };

  it('tells of a manifest that a change adds below a lockfile that does not name its folder', async () => {
    const update = await openUpdate(github(), { files: tool });
    const { decision } = await update.review();
    const message = expect.stringContaining('"package-lock.json", does not name the folder');
    expect(decision.findings).toMatchObject([{ rule: 'lockfile', subject: 'tools/package.json', message }]);
    const except = 'version: 1\nrules: {lockfile: {effect: deny, except: {paths: ["tools/**"]}}}\n';
    const excepted = await openUpdate(github(), { start: { '.github/lockgate.yml': except }, files: tool });
    expect(await excepted.review()).toMatchObject({ decision: { verdict: 'pass', findings: [] } });
  });

  it('judges a merge group by its two commits, without a comment', async () => {
    const update = await openUpdate(github());
    const base = (await update.repository.head()) ?? '';
    const { decision, steps } = await update.review({ change: { kind: 'merge-group', base, head: update.head } });
    expect(decision.verdict).toBe('pass');
    expect(steps.map((step) => step.kind)).toEqual(['check', 'sarif']);
  });

  it('judges with a token that may only read, and shows nothing', async () => {
    const token = github().issueToken({ permissions: { contents: 'read', 'pull-requests': 'read' } });
    const update = await openUpdate(github(), { token });
    const { decision, shown } = await update.review({ comment: 'always' });
    expect(decision.verdict).toBe('pass');
    expect(shown).toEqual({ check: false, comment: false, sarif: false });
  });

  it('writes nothing anywhere in a dry run', async () => {
    const update = await openUpdate(github());
    const from = github().calls.length;
    const { steps } = await update.review({ dryRun: true });
    expect(steps).toHaveLength(3);
    expect(
      github()
        .calls.slice(from)
        .filter((call) => call.method !== 'GET'),
    ).toEqual([]);
  });
});
