import { prepareGlobs } from '../../domain/patterns/glob.ts';
import { quote } from '../../domain/errors.ts';
import { readMap, readText } from '../document/read.ts';
import { refOf, resolveReference, type PolicyRef } from '../document/reference.ts';
import { readTests } from '../document/tests.ts';
import type { LoadContext } from '../loader.ts';
import { PolicyError, Problems } from '../problem.ts';
import { textsOf, type YamlNode } from '../yaml/node.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { PolicyCase } from './case.ts';

/** A text with its name. */
export interface Text {
  readonly uri: string;
  readonly text: string;
}

/** A file of cases: which policy they are about, and the cases. */
interface CaseFile {
  readonly policy: PolicyRef;
  readonly tests: readonly PolicyCase[];
}

type Needed = Pick<LoadContext, 'rules' | 'versions'>;
type Reading = Parameters<typeof readTests>[1];

/** The section `tests` of a policy; empty: it has none. @throws {PolicyError} */
export function policyTests(source: Text, context: Needed): Promise<readonly PolicyCase[]> {
  return reading(source, context, (root, to) => {
    const tests = root.kind === 'map' ? root.entries.get('tests')?.value : undefined;
    return tests === undefined ? [] : readTests(tests, to);
  });
}

/** A file of cases, which names its policy as `extends` does. @throws {PolicyError} with every problem of it. */
export function caseFile(source: Text, context: Needed): Promise<CaseFile> {
  return reading(source, context, (root, to) => {
    const entries = readMap(root, ['policy', 'tests'], to);
    const [named, tests] = ['policy', 'tests'].map((key) => entries?.get(key)?.value);
    if (entries !== null && named === undefined) to.problems.add(root, 'the file lacks policy', 'Add it:', EXAMPLE);
    if (entries !== null && tests === undefined) to.problems.add(root, 'the file lacks tests', 'Add tests.');
    const policy = named === undefined ? null : readPolicy(named, refOf(source.uri), to);
    const cases = tests === undefined ? [] : readTests(tests, to);
    return policy === null ? null : { policy, tests: cases };
  });
}

const EXAMPLE = 'policy: ./lockgate.yml';

async function reading<T>(
  source: Text,
  { rules, versions }: Needed,
  read: (root: YamlNode, to: Reading) => T | null,
): Promise<T> {
  const problems = new Problems();
  const root = parseYaml(source.uri, source.text, problems);
  if (root !== null) await prepareGlobs(textsOf(root));
  const result = root && read(root, { problems, versions, rules: new Map(rules.map((rule) => [rule.id, rule])) });
  if (result === null || problems.count > 0) throw new PolicyError(problems.sorted());
  return result;
}

function readPolicy(node: YamlNode, from: PolicyRef, to: Reading): PolicyRef | null {
  const text = readText(node, 'a reference to a policy', to);
  if (text === null) return null;
  const ref = resolveReference(text, from);
  if ('kind' in ref) return ref;
  to.problems.add(node, `bad reference ${quote(text)} in policy`, ref.remedy, ref.yaml?.replace('extends', 'policy'));
  return null;
}
