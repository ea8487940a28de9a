import type { AdvisorySource } from '../../../src/domain/ports/advisories.ts';
import { review } from '../../../src/gates/review/review.ts';
import { match } from '../../advisories/support.ts';
import { statement, vexDocument } from '../../ecosystems/vex/support.ts';
import { sharedGitHub } from '../../threats/support/fake.ts';
import { judging, NOW, OWN, portsFor } from '../../threats/support/ports.ts';
import { projectAt, START } from '../../threats/support/project.ts';
import { openUpdate, type UpdateRequest } from '../../threats/support/update.ts';

const github = sharedGitHub();
const ADDED = 'pkg:npm/left-pad@1.3.1';
const excuse = (fields: Record<string, unknown> = {}): string =>
  vexDocument([statement({ products: [ADDED], ...fields })]);

/** A review of left-pad 1.3.1, which an advisory affects. */
async function reviewed(request: UpdateRequest, fields: Parameters<typeof match>[1] = {}) {
  const update = await openUpdate(github(), request);
  const matches = new Map([[ADDED, [match('GHSA-1', { aliases: ['CVE-2021-23337'], severity: 'high', ...fields })]]]);
  const advisories: AdvisorySource = {
    name: 'test',
    lookup: async () => ({ matches, sources: [{ name: 'test', asOf: null, digest: null }], unavailable: [] }),
  };
  const ports = portsFor(update.fake, update.repository.fullName, update.token);
  const { decision } = await review(
    {
      change: { kind: 'pull-request', number: update.number, head: null },
      now: NOW,
      directory: '.',
      dryRun: true,
      checkName: OWN.name,
      comment: 'auto',
      sarif: 'auto',
      ref: 'refs/pull/1/head',
    },
    { ...ports, judging: () => ({ ...judging, advisories }) },
  );
  return decision;
}

it('a statement of the base excuses a finding, which stays listed with who says so and where', async () => {
  const decision = await reviewed({ start: { '.vex/app.json': excuse() } });
  expect(decision.verdict).toBe('pass');
  expect(decision.findings).toMatchObject([
    {
      rule: 'known-advisories',
      effect: 'deny',
      waiver: {
        owner: 'Acme Security',
        reason: 'vulnerable_code_not_in_execute_path: template() is never called (.vex/app.json:8)',
        expires: '2027-04-30',
      },
    },
  ]);
});

it('a pull request can not excuse itself', async () => {
  const files = { ...projectAt({ ...START, 'left-pad': '1.3.1' }), '.vex/app.json': excuse() };
  const decision = await reviewed({ files });
  expect(decision.verdict).toBe('deny');
  expect(decision.findings.every(({ waiver }) => waiver === null)).toBe(true);
});

it('malware is excused by none', async () => {
  const decision = await reviewed({ start: { '.vex/app.json': excuse() } }, { malware: true });
  expect(decision.verdict).toBe('deny');
});

it.each([
  ['of another package', excuse({ products: ['pkg:npm/left-pad@1.3.0'] }), 'excuses nothing that was found'],
  ['without a justification', excuse({ justification: undefined }), 'lacks a justification'],
  [
    'that ran out',
    vexDocument([statement({ products: [ADDED] })], { timestamp: '2026-01-01T00:00:00Z' }),
    'expired on',
  ],
])('a statement %s excuses nothing, and is told', async (_, text, told) => {
  const decision = await reviewed({ start: { '.vex/app.json': text } });
  expect(decision.verdict).toBe('deny');
  expect(decision.findings).toContainEqual(
    expect.objectContaining({
      rule: 'waivers',
      effect: 'warn',
      message: expect.stringContaining(told) as string,
      location: expect.objectContaining({ file: '.vex/app.json', line: 8 }) as object,
    }),
  );
});
