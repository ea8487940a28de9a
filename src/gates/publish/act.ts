import { LockgateError, assertNever, quote } from '../../domain/errors.ts';
import { stepLine } from '../../domain/plan.ts';
import type { Plan, StatementKind, Step } from '../../domain/plan.ts';
import type { DraftRelease } from '../../domain/ports/github.ts';
import type { Statement } from '../../domain/ports/sigstore.ts';
import { repositoryUrl } from '../../domain/run.ts';
import { same } from '../../provenance/trust.ts';
import { encodeJournal, withDone } from './journal.ts';
import type { Journal } from './journal.ts';
import { publishNpm, publishToken, readBack } from './npm.ts';
import { BUNDLE_TYPE, effectOf } from './plan.ts';
import type { Resumed } from './resume.ts';
import { provenanceOf, signedOf, summaryOf } from './work.ts';
import type { Signed, Work } from './work.ts';

/** What executing a plan has brought about so far. */
interface State {
  release: DraftRelease | null;
  journal: Journal;
  url: string | null;
  token: string;
  readonly signed: Map<StatementKind, Signed>;
}

interface Acted {
  /** Where the registry serves the package; null where none was published. */
  readonly url: string | null;
  readonly signed: ReadonlyMap<StatementKind, Signed>;
}

/** Executes a plan, step by step. A run that dies anywhere can be run again, on any machine. */
export async function act(plan: Plan, work: Work, resumed: Resumed): Promise<Acted> {
  const state: State = {
    release: resumed.release,
    journal: resumed.journal,
    url: null,
    token: '',
    signed: new Map(resumed.signed),
  };
  // Before anything is drafted or signed: a signature in a public log for a release that cannot be
  // finished, by a job that may not publish, helps nobody.
  if (plan.steps.some((step) => step.kind === 'sign')) await work.signer();
  if (plan.steps.some((step) => step.kind === 'publish-npm')) state.token = await publishToken(work);
  for (const step of plan.steps) {
    work.ports.progress.step(stepLine(step));
    await execute(step, work, resumed, state);
  }
  return { url: state.url, signed: state.signed };
}

async function execute(step: Step, work: Work, resumed: Resumed, state: State): Promise<void> {
  const { github } = work.ports;
  switch (step.kind) {
    case 'draft-release':
      state.release = await github.createDraft({
        tag: step.tag,
        commit: step.commit,
        prerelease: step.prerelease,
        name: step.tag,
        body: releaseBody(work),
      });
      return;
    case 'upload-asset': {
      const signed = [...state.signed].find(([kind]) => work.names[kind] === step.name)?.[1].bytes;
      await github.upload(
        draftOf(state),
        step.name,
        required(resumed.files.get(step.name) ?? signed, step.name),
        step.contentType,
      );
      return;
    }
    case 'sign': {
      const signed = await sign(step.statement, work, resumed, state);
      // Stored before it is used: a later run must publish with these very bundles.
      if (state.release !== null) await github.upload(state.release, step.asset, signed.bytes, BUNDLE_TYPE);
      state.signed.set(step.statement, signed);
      return;
    }
    case 'publish-npm':
      // Not recorded: a registry's yes is no proof, and the next step reads what is really there.
      await publishNpm(work, state.token, required(state.signed.get('npm-provenance'), 'npm-provenance'), step.tag);
      return;
    case 'read-back':
      state.url = await readBack(work, required(state.signed.get('npm-provenance'), 'npm-provenance'));
      return record(step, work, state);
    case 'store-attestation': {
      const { bundle, bytes } = required(
        [...state.signed].find(([kind]) => work.names[kind] === step.asset)?.[1],
        step.asset,
      );
      await github.storeAttestation(bundle);
      return record(step, work, state, work.hasher.sha256(bytes));
    }
    case 'publish-release':
      state.release = await github.publishRelease(draftOf(state));
      return;
    default:
      return assertNever(step);
  }
}

/** Signs a statement and verifies the result as a stranger would: a bundle that nobody can verify must not be published. */
async function sign(kind: StatementKind, work: Work, resumed: Resumed, state: State): Promise<Signed> {
  const signer = await work.signer();
  const statement = kind === 'vsa' ? vsaOf(work, resumed, state) : provenanceOf(work, kind, signer);
  const bundle = await work.services.signer.sign(statement);
  if (!same(await work.services.verifier.verify(bundle, signer), statement))
    throw new LockgateError('SIGNING', `The signed ${kind} says something else than it was given. Run the job again.`);
  return signedOf(bundle);
}

function vsaOf(work: Work, { files }: Resumed, { signed }: State): Statement {
  const { names } = work;
  return summaryOf(work, {
    decision: required(files.get(names.decision), names.decision),
    sbom: required(files.get(names.sbom), names.sbom),
    provenance: required(signed.get('provenance'), names.provenance).bytes,
  });
}

async function record(step: Step, work: Work, state: State, sha256 = ''): Promise<void> {
  state.journal = withDone(state.journal, effectOf(step, sha256));
  if (state.release === null) return;
  await work.ports.github.upload(state.release, work.names.journal, encodeJournal(state.journal), 'application/json');
}

const draftOf = (state: State): DraftRelease => required(state.release, 'the draft release');

function required<T>(value: T | null | undefined, name: string): T {
  if (value === null || value === undefined)
    throw new LockgateError(
      'PLAN',
      `The plan needs ${quote(name)} before it was made. Report this as a fault of Lockgate.`,
    );
  return value;
}

function releaseBody({ collected, input }: Work): string {
  const { artifact } = collected.packed;
  return [
    `\`${artifact.filename}\` was judged, packed, signed and published from commit ${collected.release.commit}`,
    `of ${repositoryUrl(input.run)} by Lockgate.`,
    '',
    `sha256 \`${artifact.sha256}\``,
  ].join('\n');
}
