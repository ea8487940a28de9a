/** What a gate decided, with what it refuses itself, is decided again from its record. */
import { nodeHasher } from '../../src/adapters/platform.ts';
import type { Facts } from '../../src/domain/facts.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { readRecord, writeRecord, type DecisionRecord, type StoredRecord } from '../../src/domain/record/record.ts';
import { judge } from '../../src/gates/judge.ts';
import { refuse } from '../../src/gates/publish/refuse.ts';
import { gateFinding, withFindings } from '../../src/gates/refusal.ts';
import { recordOf, replay } from '../../src/gates/replay.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { rules } from '../../src/rules/index.ts';
import { factsFrom, type PartialFacts } from '../fakes/facts.ts';
import { contextOf, FILE } from '../policy/support.ts';

const tool = { name: 'lockgate', version: '0.0.0' } as const;
const load = (text: string): Promise<Policy> => loadPolicy({ uri: FILE, text }, contextOf({}, { rules }));

async function judgedBy(policy: Policy, partial: PartialFacts) {
  const { vex: _, ...facts }: Facts = factsFrom(partial);
  const ports = {
    hasher: nodeHasher,
    tool,
    advisories: { name: 'fake', lookup: () => Promise.resolve(facts.advisories) },
  };
  return judge({ ...facts, policy }, { ...ports, registry: () => Promise.resolve(facts.registry) });
}

const packages = [{ name: 'evil', version: '1.0.0' }];
const denying = 'version: 1\nextends: []\nmode: report\nrules: {denied-packages: {packages: ["npm:evil"]}}\n';
const refusal = { subject: '#7', message: 'The change updates Lockgate.', remedy: 'Merge it by hand.' };

it('holds what the merge gate refuses beside the policy', async () => {
  const policy = await load(denying);
  const judged = await judgedBy(policy, { gate: 'merge', packages, base: [], pullRequest: {} });
  const decision = withFindings(judged.decision, [gateFinding(refusal)]);
  const record = readRecord(writeRecord(recordOf({ judged, policy, decision }), nodeHasher), nodeHasher);
  expect(record.added.map(({ rule }) => rule)).toEqual(['gate']);
  expect(replay(record, { hasher: nodeHasher, tool })).toMatchObject({
    values: [],
    findings: [],
    decision: { verdict: 'deny' },
  });
});

it('holds what the publish gate refuses whatever the mode of the policy', async () => {
  const policy = await load(denying);
  const judged = await judgedBy(policy, { gate: 'publish', packages });
  const decision = refuse(judged.decision, [refusal]);
  const record = readRecord(writeRecord(recordOf({ judged, policy, decision }), nodeHasher), nodeHasher);
  expect(replay(record, { hasher: nodeHasher, tool })).toMatchObject({
    values: [],
    findings: [],
    decision: { mode: 'enforce' },
  });
});

it('says which facts another policy asks for were never collected', async () => {
  const policy = await load(denying);
  const judged = await judgedBy(policy, { gate: 'review', packages, base: [] });
  const record = recordOf({ judged, policy, decision: judged.decision });
  const other = await load('version: 1\nextends: []\nrules: {known-advisories: deny, integrity: deny}\n');
  const { decision, values } = replay(record, { hasher: nodeHasher, tool }, other);
  expect(values).toEqual(expect.arrayContaining(['verdict', 'policy', 'mode']));
  expect(decision.verdict).toBe('indeterminate');
  expect(decision.findings.map(({ message }) => message).join('\n')).toContain('had no use for it');
});

describe('a record that was made up', () => {
  const forged = async (change: (record: DecisionRecord) => DecisionRecord): Promise<StoredRecord> => {
    const policy = await load(denying);
    const judged = await judgedBy(policy, { gate: 'review', packages, base: [] });
    const record = change(recordOf({ judged, policy, decision: judged.decision }));
    return readRecord(writeRecord(record, nodeHasher), nodeHasher);
  };

  it('does not go by the digest of a policy that it has not', async () => {
    const digest = { sha256: '0'.repeat(64) };
    const record = await forged(({ policy, decision, ...rest }) => ({
      ...rest,
      policy: { ...policy, digest },
      decision: { ...decision, policy: { ...decision.policy, digest } },
    }));
    expect(replay(record, { hasher: nodeHasher, tool })).toMatchObject({ values: ['policy'], findings: [] });
  });

  it('is not the same where it tells a finding twice', async () => {
    const record = await forged(({ decision, ...rest }) => ({
      ...rest,
      decision: { ...decision, findings: [...decision.findings, ...decision.findings] },
    }));
    expect(replay(record, { hasher: nodeHasher, tool })).toMatchObject({ values: ['findings'], findings: [] });
  });

  it('has a time that is one', async () => {
    const made = forged(({ facts, ...rest }) => ({ ...rest, facts: { ...facts, now: 'then' } }));
    await expect(made).rejects.toThrow('run.now is not a moment');
  });
});
