import type { PolicyChange } from '../../../src/domain/policy-change.ts';
import { sharedGitHub } from '../../threats/support/fake.ts';
import { POLICY, projectAt, START } from '../../threats/support/project.ts';
import { openUpdate, type UpdateRequest } from '../../threats/support/update.ts';

const github = sharedGitHub();
const FILE = '.github/lockgate.yml';
const patch = projectAt({ ...START, 'left-pad': '1.3.1' });
const denying = `${POLICY}rules: {denied-packages: {packages: ["npm:left-pad@1.3.1"]}}\n`;

const reviewed = async (request: UpdateRequest) => (await openUpdate(github(), request)).review();
const rulesOf = ({ after }: PolicyChange): string[] =>
  (after?.rules ?? []).flatMap(({ rule, weaker, stricter }) =>
    weaker.map((text) => `weaker ${rule}: ${text}`).concat(stricter.map((text) => `stricter ${rule}: ${text}`)),
  );

describe('a pull request that edits the policy', () => {
  it('is judged by the policy before it, and told what the new one loosens', async () => {
    const { decision, policyChange } = await reviewed({
      start: { [FILE]: denying },
      files: { ...patch, [FILE]: `${POLICY}rules: {denied-packages: off, lockfile: warn}\n` },
    });
    expect(decision.verdict).toBe('deny');
    expect(policyChange).toMatchObject({ files: [FILE], verdict: 'deny', after: { verdict: 'pass', more: [] } });
    expect(policyChange && rulesOf(policyChange)).toEqual([
      'weaker denied-packages: it is turned off',
      'weaker lockfile: its effect is warn, weaker than deny',
      // The preset has a config for these gates, and another for the rest.
      'stricter lockfile: apart is "note" against "warn" (publish, audit)',
    ]);
    expect(policyChange?.after?.fewer).toMatchObject([{ rule: 'denied-packages', effect: 'deny' }]);
  });

  it('is told what the new one tightens', async () => {
    const { decision, policyChange } = await reviewed({ files: { ...patch, [FILE]: denying } });
    expect(decision.verdict).toBe('pass');
    expect(policyChange).toMatchObject({ verdict: 'pass', after: { verdict: 'deny', fewer: [] } });
    expect(policyChange && rulesOf(policyChange)).toEqual(['stricter denied-packages: it was off']);
    expect(policyChange?.after?.more).toMatchObject([{ rule: 'denied-packages', effect: 'deny' }]);
  });

  it('is told of the other sections', async () => {
    const { policyChange } = await reviewed({
      files: { [FILE]: 'version: 1\nmode: report\npublish: {release: false}\n' },
    });
    expect(policyChange?.after).toMatchObject({ mode: 'report', rules: [] });
    expect(policyChange?.after?.settings.map(({ name }) => name)).toEqual(['mode', 'merge', 'publish']);
  });

  it('is told so where it changes nothing', async () => {
    const { policyChange } = await reviewed({ files: { [FILE]: `# our policy\n${POLICY}` } });
    expect(policyChange?.after).toEqual({
      verdict: 'pass',
      mode: 'enforce',
      rules: [],
      settings: [],
      more: [],
      fewer: [],
    });
  });

  it('is held where the new one is broken, on its lines', async () => {
    const { decision, policyChange } = await reviewed({
      files: { [FILE]: 'version: 1\nrules:\n  lockfiles: deny\n  integrity: maybe\n' },
    });
    expect(policyChange).toEqual({ files: [FILE], verdict: 'pass', after: null });
    expect(decision.verdict).toBe('hold');
    expect(decision.findings.map(({ rule, location, remedy }) => [rule, location?.line, remedy])).toEqual([
      ['gate', 3, expect.stringContaining('lockfile')],
      ['gate', 4, expect.anything()],
    ]);
    expect(decision.findings[0]?.message).toMatch(
      /^The new policy can't be used, .*\.github\/lockgate\.yml:3:3: unknown rule/,
    );
  });

  it.each([
    ['a link', { content: '../README.md', mode: '120000' }, /is a link or a submodule/],
    ['no text', Buffer.from([0x80, 0x00]), /can't be used/],
  ] as const)('is held where the new one is %s', async (_name, content, message) => {
    const { decision } = await reviewed({ files: { [FILE]: content } });
    expect(decision.verdict).toBe('hold');
    expect(decision.findings[0]?.message).toMatch(message);
  });

  it('says in its comment and check what would change', async () => {
    const update = await openUpdate(github(), { files: { [FILE]: `${POLICY}rules: {lockfile: off}\n` } });
    const { steps } = await update.review();
    expect(steps).toContainEqual(expect.objectContaining({ kind: 'comment', onlyUpdate: false }));
  });
});

describe('a pull request that edits what the policy extends', () => {
  const start = { [FILE]: 'version: 1\nextends: ./base.yml\n', '.github/base.yml': denying };

  it('is judged by what the base extends', async () => {
    const { decision, policyChange } = await reviewed({
      start,
      files: { ...patch, '.github/base.yml': 'version: 1\n' },
    });
    expect(decision.verdict).toBe('deny');
    expect(policyChange).toMatchObject({ files: ['.github/base.yml'], after: { verdict: 'pass' } });
  });

  it('is held where it takes the file away', async () => {
    const { decision } = await reviewed({ start, files: { '.github/base.yml': null } });
    expect(decision.findings).toMatchObject([{ rule: 'gate', effect: 'hold', location: { file: FILE, line: 2 } }]);
  });

  it('never merges by itself', async () => {
    const update = await openUpdate(github(), {
      start: { ...start, [FILE]: `${POLICY}extends: ./base.yml\n`, '.github/base.yml': 'version: 1\n' },
      files: { ...patch, '.github/base.yml': 'version: 1\n# more\n' },
    });
    const { merged, decision } = await update.merge();
    expect(merged).toBe('no');
    expect(decision.findings).toContainEqual(expect.objectContaining({ rule: 'gate', subject: '.github/base.yml' }));
  });
});

describe('VEX statements of a pull request', () => {
  it('excuse nothing before they are merged', async () => {
    const update = await openUpdate(github(), { files: { 'x.openvex.json': '{}' } });
    const { decision, policyChange } = await update.review();
    expect([decision.verdict, policyChange]).toEqual(['pass', null]);
  });
});

it('says nothing about a pull request that leaves the policy alone', async () => {
  expect(await reviewed({})).toMatchObject({ policyEdits: [], policyChange: null });
});
