import type { Change } from '../../../src/domain/change.ts';
import type { Tree } from '../../../src/domain/ports/tree.ts';
import { selfUpdates } from '../../../src/gates/merge/self-update.ts';

const self = { action: 'lockgate/lockgate', npm: 'lockgate' };
const treeOf = (text: string): Tree => ({
  list: async () => Promise.resolve([]),
  read: async () => Promise.resolve(Buffer.from(text)),
});
const changed = (ecosystem: Change['ecosystem'], name: string): Change => ({
  ecosystem,
  name,
  kind: 'updated',
  before: [],
  after: [],
  level: 'patch',
  scope: 'development',
  direct: true,
});
const workflow = {
  path: '.github/workflows/ci.yml',
  status: 'modified' as const,
  modeBefore: '100644',
  modeAfter: '100644',
  onlyUsesRefs: true,
  onlyDependencies: null,
};
const inWorkflow = (action: string) =>
  selfUpdates([], [workflow], { before: treeOf(`uses: ${action}@v1`), after: treeOf(`uses: ${action}@v2`) }, self);
const inGraph = (change: Change) => selfUpdates([change], [], { before: treeOf(''), after: treeOf('') }, self);

describe('selfUpdates', () => {
  it.each(['lockgate/lockgate', 'Lockgate/LOCKGATE', 'lockgate/lockgate/setup'])(
    'finds %s in a workflow',
    async (name) => expect(await inWorkflow(name)).toEqual([name]),
  );

  it.each([
    ['npm', 'lockgate'],
    ['github-actions', 'lockgate/lockgate'],
  ] as const)('finds the %s package %s', async (ecosystem, name) =>
    expect(await inGraph(changed(ecosystem, name))).toEqual([name]),
  );

  it('does not mistake others for it', async () => {
    expect(await inWorkflow('lockgate/lockgate-extras')).toEqual([]);
    expect(await inGraph(changed('pypi', 'lockgate'))).toEqual([]);
    expect(await inGraph(changed('npm', '@evil/lockgate'))).toEqual([]);
  });
});
