import { POLICY_FILE, loadContext, projectPolicyText } from '../adapters/policy-files.ts';
import { UsageError } from '../domain/errors.ts';
import type { FloorText, LoadContext, PolicyText } from '../policy/load.ts';
import type { Invocation } from './command.ts';
import { floorOf, policyFiles } from './project.ts';

/** The policy that a `policy` command is about, as it is written, and what loading it needs. */
export async function policySource(
  invocation: Invocation,
): Promise<{ readonly text: PolicyText; readonly context: LoadContext; readonly floor: FloorText | null }> {
  const { operands, options, terminal, now } = invocation;
  const [operand] = operands;
  if (operand !== undefined && options.policy !== null)
    throw new UsageError(`Two policies are named, as operand and by --policy. Name one.`);
  const named = operand ?? options.policy;
  const files = policyFiles(named, terminal.cwd, invocation);
  return {
    text: await projectPolicyText(named, files),
    context: loadContext(files, now.toISOString()),
    floor: await floorOf(invocation),
  };
}

/** Whether a policy is the built-in one, because the project has none. */
export const isBuiltIn = (text: PolicyText): boolean => text.uri !== POLICY_FILE && text.uri.startsWith('lockgate:');
