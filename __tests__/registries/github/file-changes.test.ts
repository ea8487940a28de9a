import { compareTrees } from '../../../src/registries/github/file-changes.ts';

const entry = (path: string, id: string, mode = '100644') => ({ path, id, mode });

describe('compareTrees', () => {
  it('tells apart what was added, removed, modified and renamed', () => {
    const base = [entry('gone', '1'), entry('kept', '2'), entry('old-name', '3'), entry('text', '4')];
    const head = [entry('kept', '2'), entry('new', '5'), entry('new-name', '3'), entry('text', '6')];
    expect(compareTrees(base, head).map(({ path, status }) => [path, status])).toEqual([
      ['gone', 'removed'],
      ['new', 'added'],
      ['new-name', 'renamed'],
      ['old-name', 'removed'],
      ['text', 'modified'],
    ]);
  });

  it('reports a change of the mode alone, with both modes', () => {
    expect(compareTrees([entry('run', '1')], [entry('run', '1', '100755')])).toEqual([
      { path: 'run', status: 'modified', modeBefore: '100644', modeAfter: '100755', idBefore: '1', idAfter: '1' },
    ]);
  });

  it('shows a file that became a link or a submodule', () => {
    const head = [entry('a', '9', '120000'), entry('b', '8', '160000')];
    const modes = compareTrees([entry('a', '1'), entry('b', '2')], head).map((change) => change.modeAfter);
    expect(modes).toEqual(['120000', '160000']);
  });

  it('is empty for equal trees', () => expect(compareTrees([entry('a', '1')], [entry('a', '1')])).toEqual([]));
});
