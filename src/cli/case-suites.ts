import { statSync } from 'node:fs';
import path from 'node:path';
import { directoryTree } from '../adapters/files.ts';
import { POLICY_FILE, loadContext, projectPolicyText } from '../adapters/policy-files.ts';
import { UsageError, quote } from '../domain/errors.ts';
import type { Policy } from '../domain/policy.ts';
import type { PolicyCase } from '../policy/cases/case.ts';
import { caseFile, policyTests, type Text } from '../policy/cases/load.ts';
import {
  loadPolicy,
  PolicyError,
  type FloorText,
  type LoadContext,
  type PolicyProblem,
  type PolicyText,
} from '../policy/load.ts';
import type { Invocation } from './command.ts';
import { floorOf, policyFiles } from './project.ts';

/** The cases of one file, with the policy that judges them. */
interface Suite {
  readonly uri: string;
  readonly policy: Policy;
  readonly tests: readonly PolicyCase[];
}

const CASES = /\.cases\.ya?ml$/;

/**
 * The suites of the named files and folders, or of this folder. Throws `UsageError` where there is no case to run, and
 * `PolicyError` with the mistakes of every file: nothing is run beside a broken one.
 */
export async function suitesOf(invocation: Invocation): Promise<readonly Suite[]> {
  const { operands, options, terminal, now } = invocation;
  const files = policyFiles('', terminal.cwd, invocation);
  const context = loadContext(files, now.toISOString());
  const read = (uri: string): Promise<PolicyText> => projectPolicyText(uri, files);
  const instead = operands.length > 0 && options.policy !== null ? await read(options.policy) : null;
  const named = operands.length > 0 ? operands : [options.policy ?? '.'];
  const uris = [...new Set((await Promise.all(named.map((one) => filesOf(one, terminal.cwd)))).flat())];
  const floor = await floorOf(invocation);
  const problems: PolicyProblem[] = [];
  const suites: Suite[] = [];
  for (const uri of uris) {
    try {
      const suite = await suiteOf(textOf(await read(uri)), instead, context, floor);
      if (suite.tests.length > 0) suites.push(suite);
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new PolicyError(problems);
  if (suites.length > 0) return suites;
  throw new UsageError(
    `There is no case to run in ${named.map((one) => quote(one)).join(', ')}. ` +
      'Write "tests" into the policy, or a file of cases beside it: lockgate.cases.yml.',
  );
}

/** A file as it is named; of a folder its policy and every file of cases below it. */
async function filesOf(named: string, cwd: string): Promise<string[]> {
  const folder = path.resolve(cwd, named);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [named];
  const listed = await directoryTree(folder).list();
  const found = listed.filter((file) => file.path === POLICY_FILE || CASES.test(file.path));
  return found.map((file) => path.posix.join(named, file.path));
}

function textOf(source: PolicyText): Text {
  if ('text' in source) return source;
  throw new UsageError(`${quote(source.uri)} is a preset, which has no cases of its own. Name a file.`);
}

async function suiteOf(
  source: Text,
  instead: PolicyText | null,
  context: LoadContext,
  floor: FloorText | null,
): Promise<Suite> {
  const { uri } = source;
  if (CASES.test(uri)) {
    const { policy: ref, tests } = await caseFile(source, context);
    const text = instead ?? (await fetched(ref, uri, context));
    return { uri, policy: await loadPolicy(text, context, floor), tests };
  }
  const policy = await loadPolicy(instead ?? source, context, floor);
  return { uri, policy, tests: await policyTests(source, context) };
}

async function fetched(
  ref: Parameters<LoadContext['fetch']>[0],
  uri: string,
  context: LoadContext,
): Promise<PolicyText> {
  try {
    return await context.fetch(ref);
  } catch (error) {
    throw new UsageError(
      `The policy ${quote(ref.uri)} that ${quote(uri)} names can't be read. Correct "policy".`,
      error,
    );
  }
}
