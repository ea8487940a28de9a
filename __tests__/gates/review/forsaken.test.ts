import { forsakenManifests } from '../../../src/gates/review/forsaken.ts';
import { readGraph } from '../../../src/ecosystems/read-graph.ts';
import { memoryTree, type Content } from '../../fakes/tree.ts';

const lock = { json: { lockfileVersion: 3, packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } } };
const above = { 'package.json': '{}', 'package-lock.json': { json: { lockfileVersion: 3, packages: { '': {} } } } };
const member = { 'sub/package.json': { json: { dependencies: { a: '^1.0.0' } } } };

async function told(before: Record<string, Content>, after: Record<string, Content>): Promise<string[]> {
  const tree = memoryTree({ ...above, ...member, ...after });
  const [base, graph] = [await readGraph(memoryTree({ ...above, ...member, ...before })), await readGraph(tree)];
  return (await forsakenManifests(base, graph, tree)).map(({ location }) => location.file);
}

describe('a lockfile that a change takes away', () => {
  const action = { 'sub/action.yml': 'runs: {steps: [{uses: o/a@v1}]}\n' };

  it('is told by the manifest that it leaves', async () => {
    expect(await told({ 'sub/package-lock.json': lock }, {})).toEqual(['sub/package.json']);
    expect(await told({ 'sub/package-lock.json': lock }, { 'sub/package-lock.json': lock })).toEqual([]);
  });

  it('is told though an action stands in the same folder, which locks nothing of it', async () => {
    expect(await told({ ...action, 'sub/package-lock.json': lock }, action)).toEqual(['sub/package.json']);
  });

  it('is no action: one that goes leaves no manifest behind', async () => {
    expect(await told(action, {})).toEqual([]);
  });
});
