import { POLICY_FILE, projectPolicy } from '../adapters/policy-files.ts';
import type { Policy } from '../domain/policy.ts';
import type { Tree } from '../domain/ports/tree.ts';
import { readVex } from '../ecosystems/vex/read.ts';
import type { Proposal } from '../gates/review/policy-change.ts';
import type { Invocation } from './command.ts';
import { floorOf, policyFiles, policyOf } from './project.ts';

/** The policy that judges a change, and the one that the change brings along where they differ. */
interface ChangePolicies {
  readonly policy: Policy;
  readonly proposal: Proposal | null;
}

/**
 * Of a change the policy of its base judges, as in a pull request. A policy that was named by `--policy` judges whatever
 * it is named for; so does the project's own where the base is a directory without any.
 */
export async function changePolicies(
  directory: string,
  trees: { readonly before: Tree; readonly after: Tree },
  invocation: Invocation,
): Promise<ChangePolicies> {
  const { options, now } = invocation;
  const entries = await trees.before.list();
  const isCommit = entries.some(({ id }) => id !== null);
  const hasPolicy = entries.some(({ path }) => path === POLICY_FILE);
  if (options.policy !== null || (!isCommit && !hasPolicy)) {
    return { policy: await policyOf(directory, invocation), proposal: null };
  }
  const paths = new Set(entries.map(({ path }) => path));
  const local = (file: string): Promise<Uint8Array | null> =>
    paths.has(file) ? trees.before.read(file) : Promise.resolve(null);
  const files = { ...policyFiles(null, directory, invocation), local };
  const policy = await projectPolicy(null, files, now.toISOString(), await floorOf(invocation));
  const own = await policyOf(directory, invocation).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('value' in own && own.value.digest.sha256 === policy.digest.sha256) return { policy, proposal: null };
  const proposal: Proposal = {
    files: [POLICY_FILE],
    policy: () => ('value' in own ? Promise.resolve(own.value) : Promise.reject(own.error)),
    vex: () => readVex(trees.after),
  };
  return { policy, proposal };
}
