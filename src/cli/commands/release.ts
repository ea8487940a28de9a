import { existsSync } from 'node:fs';
import path from 'node:path';
import { directoryTree } from '../../adapters/files.ts';
import { PUBLIC } from '../../adapters/services.ts';
import { npmPacker } from '../../adapters/pack/npm-pack.ts';
import { nodeHasher } from '../../adapters/platform.ts';
import { exitStatus, type Decision } from '../../domain/decision.ts';
import { UsageError } from '../../domain/errors.ts';
import { absent, available } from '../../domain/evidence.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Policy } from '../../domain/policy.ts';
import type { PackedArtifact } from '../../domain/ports/pack.ts';
import { purlOf } from '../../domain/purl.ts';
import { readVex } from '../../ecosystems/vex/read.ts';
import { judge } from '../../gates/judge.ts';
import { planRelease } from '../../gates/publish/plan.ts';
import { assetNames } from '../../gates/publish/ports.ts';
import { refuse } from '../../gates/publish/refuse.ts';
import { publishesToNpm, targetProblems } from '../../gates/publish/target.ts';
import { loadServices } from '../../policy/load.ts';
import type { Invocation, Run } from '../command.ts';
import { judgingOf } from '../judgement.ts';
import { writeReport } from '../output.ts';
import { directoryOf, policyOf, projectGraph, servicesOf } from '../project.ts';
import { localRelease, type LocalRelease } from '../release-facts.ts';
import { rehearsalJson, rehearsalText } from '../release-report.ts';
import { reportSettings } from '../terminal.ts';

/** The publish gate as far as it goes without GitHub: packs, judges and plans. Nothing is signed or written. */
export const run: Run = async (invocation) => {
  const { operands, options, terminal, now, progress } = invocation;
  if (!options['dry-run'])
    throw new UsageError(
      'Releasing runs in the Action, whose identity signs it. Give --dry-run to see what it would do.',
    );
  const directory = directoryOf(operands[0], invocation);
  if (!existsSync(path.join(directory, 'package.json')))
    throw new UsageError('There is no package.json in the directory. Name the directory of the package.');
  const policy = await policyOf(directory, invocation);
  const registry = await registryOf(policy, invocation);
  const graph = await projectGraph(directory);
  progress.step('Packing');
  const packed = await npmPacker({ searchPath: terminal.env['PATH'] ?? '' }).pack(directory);
  const local = await localRelease(directory, packed);
  const facts = { release: local.release, artifacts: available([packed.artifact]), pullRequest: absent };
  const vex = await readVex(directoryTree(directory));
  const input = { gate: 'publish', now: now.toISOString(), policy, graph, base: null, vex, ...facts } as const;
  const judged = await judge(input, await judgingOf(policy, invocation));
  const decision = refuse(judged.decision, [...local.refusals, ...targetProblems(packed, policy, registry)]);
  const purl = purlOf('npm', packed.artifact.name, packed.artifact.version);
  const names = assetNames(packed.artifact.filename);
  const plan = planOf(decision, local, { policy, packed, purl, registry });
  const rehearsal = { decision, packed, purl, plan, names };
  const report =
    invocation.format === 'json'
      ? rehearsalJson(rehearsal)
      : rehearsalText(rehearsal, reportSettings(terminal, options));
  await writeReport(report, invocation);
  return exitStatus(decision);
};

interface Planned {
  readonly policy: Policy;
  readonly packed: PackedArtifact;
  readonly purl: string;
  readonly registry: string;
}

/** What is missing here GitHub can add there, so that only a refusal by what is known already leaves no plan. */
function planOf({ verdict, mode }: Decision, { release }: LocalRelease, planned: Planned): Plan | null {
  const stopped = mode === 'enforce' && (verdict === 'deny' || verdict === 'hold');
  if (stopped || release.state !== 'available') return null;
  const { policy, packed, purl, registry } = planned;
  const names = assetNames(packed.artifact.filename);
  const toNpm = publishesToNpm(policy, packed.manifest);
  const { tag } = release.value;
  return planRelease(
    {
      hasher: nodeHasher,
      names,
      services: { registry },
      collected: { policy, tag, purl, toNpm, packed, release: release.value },
    },
    {
      release: null,
      journal: { done: [] },
      published: false,
      // Without asking the registry; a fix of an older line gets a tag of its own there.
      latest: null,
      signed: new Map(),
      files: new Map([[names.tarball, packed.bytes]]),
      stored: new Map(),
      finished: false,
    },
  );
}

/** `--registry` is held to what a policy may name: https, or plain http to this machine. */
async function registryOf(policy: Policy, invocation: Invocation): Promise<string> {
  const { registry } = invocation.options;
  if (registry !== null) {
    const { npm } = await loadServices({ uri: '--registry', text: `npm: ${JSON.stringify(registry)}` });
    return npm ?? registry;
  }
  return ((await servicesOf(invocation)) ?? policy.services).npm ?? PUBLIC.npm;
}
