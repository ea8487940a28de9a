import type { Decision, Finding } from '../../src/domain/decision.ts';

/** A finding to build others from: a denied package on line 3. */
export const finding: Finding = {
  rule: 'known-advisories',
  state: 'fail',
  effect: 'deny',
  subject: 'pkg:npm/a@1.0.0',
  package: null,
  advisory: null,
  message: 'It is bad.',
  remedy: 'Drop it.',
  paths: [],
  location: { file: 'package-lock.json', line: 3 },
  preexisting: false,
  waiver: null,
  evidence: {},
};

/** A passing decision, with whatever is different. */
export const decisionWith = (different: Partial<Decision> = {}): Decision => ({
  schemaVersion: 1,
  tool: { name: 'lockgate', version: '0.1.0' },
  gate: 'review',
  verdict: 'pass',
  mode: 'enforce',
  now: '2026-11-01T00:00:00.000Z',
  policy: { uri: '.github/lockgate.yml', digest: { sha256: 'd'.repeat(64) } },
  advisories: { sources: [] },
  graph: { packages: 1, manifests: ['package-lock.json'], digest: { sha256: 'e'.repeat(64) } },
  findings: [],
  ...different,
});
