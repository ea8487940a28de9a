import { readFile } from 'node:fs/promises';
import { createGitHub } from '../../../src/adapters/github/github.ts';
import { nodeHasher } from '../../../src/adapters/platform.ts';
import { available } from '../../../src/domain/evidence.ts';
import type { RegistryVersion } from '../../../src/domain/facts.ts';
import { LockgateError } from '../../../src/domain/errors.ts';
import type { Package } from '../../../src/domain/package.ts';
import type { Policy } from '../../../src/domain/policy.ts';
import type { AdvisorySource } from '../../../src/domain/ports/advisories.ts';
import { versionSchemes } from '../../../src/ecosystems/versions.ts';
import type { JudgePorts } from '../../../src/gates/judge.ts';
import type { ReadFile, ReviewPorts } from '../../../src/gates/review/ports.ts';
import { loadPolicy } from '../../../src/policy/load.ts';
import { rules } from '../../../src/rules/index.ts';
import type { FakeGitHub } from '../../fakes/github/server.ts';
import type { Token } from '../../fakes/github/model.ts';
import { integrityOf, tarballOf } from './project.ts';

export const NOW = '2026-11-20T12:00:00.000Z';
export const OWN = { name: 'lockgate', appId: 15_368 };
export const SELF = { action: 'lockgate/lockgate', npm: 'lockgate' };

const POLICY_FILE = '.github/lockgate.yml';

/** Knows no advisory, and says so as a source that answered. */
const noAdvisories: AdvisorySource = {
  name: 'none',
  lookup: async () =>
    Promise.resolve({ matches: new Map(), sources: [{ name: 'none', asOf: null, digest: null }], unavailable: [] }),
};

export const judging: JudgePorts = {
  advisories: noAdvisories,
  registry: async (packages) => Promise.resolve(new Map(packages.map((one) => [one.purl, available(served(one))]))),
  hasher: nodeHasher,
  tool: { name: 'lockgate', version: '0.1.0' },
};

const served = ({ name, version }: Package): RegistryVersion => ({
  integrity: [integrityOf(name, version)],
  tarball: tarballOf(name, version),
});

/** The policy of the repository as the Action's root loads it. */
export async function policyBy(read: ReadFile): Promise<Policy> {
  const bytes = await read(POLICY_FILE);
  const text = bytes === null ? 'version: 1\n' : new TextDecoder().decode(bytes);
  return loadPolicy(
    { uri: POLICY_FILE, text },
    {
      rules,
      versions: versionSchemes,
      now: NOW,
      sha256: (value) => nodeHasher.sha256(value),
      fetch: async (ref) => {
        if (ref.kind === 'file') {
          const beside = await read(ref.path);
          if (beside === null) throw new LockgateError('UNREADABLE', 'there is no such file');
          return { uri: ref.uri, text: new TextDecoder().decode(beside) };
        }
        const name = ref.uri.replace('lockgate:', '');
        return { uri: ref.uri, text: await readFile(`policies/${name}.yml`, 'utf8') };
      },
    },
  );
}

/** Everything that a gate is handed, over the real GitHub client; waits cost no time. */
export function portsFor(fake: FakeGitHub, fullName: string, token: Token): ReviewPorts {
  const [owner = '', repo = ''] = fullName.split('/');
  let clock = 0;
  return {
    github: createGitHub({
      repository: { owner, repo },
      token: token.value,
      apiUrl: fake.urls.api,
      graphqlUrl: fake.urls.graphql,
      timeout: 2_000,
      ownChecks: [OWN],
      now: () => clock,
      sleep: async (milliseconds) => {
        clock += milliseconds;
        return Promise.resolve();
      },
    }),
    policy: policyBy,
    judging: () => judging,
    render: {
      comment: (decision) => `verdict: ${decision.verdict}`,
      summary: (decision) => decision.findings.map((finding) => finding.message).join('\n'),
      sarif: () => '{"version":"2.1.0","runs":[]}',
    },
  };
}
