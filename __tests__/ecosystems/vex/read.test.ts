import { readVex } from '../../../src/ecosystems/vex/read.ts';
import { memoryTree } from '../../fakes/tree.ts';
import { statement, vexDocument } from './support.ts';

it('finds the documents of a tree, and tells of those that can not be read', async () => {
  const text = vexDocument([statement()]);
  const found = await readVex(
    memoryTree({
      'app.openvex.json': text,
      '.vex/a.json': text,
      'packages/b/.vex/b.json': text,
      'packages/b/.vex/broken.json': '{',
      'node_modules/evil/evil.openvex.json': text,
      'vex/other.json': text,
      'openvex.json': text,
    }),
  );
  expect(found.statements.map(({ location }) => location.file)).toEqual([
    '.vex/a.json',
    'app.openvex.json',
    'packages/b/.vex/b.json',
  ]);
  expect(found.problems.map(({ location }) => location.file)).toEqual(['packages/b/.vex/broken.json']);
});
