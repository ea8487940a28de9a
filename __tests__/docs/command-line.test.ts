import { readFileSync, readdirSync } from 'node:fs';
import { COMMANDS } from '../../src/cli/commands.ts';

it('the page of the command line names every command and every format of check', () => {
  const page = readFileSync('docs/command-line.md', 'utf8');
  expect([...COMMANDS.keys()].filter((name) => !page.includes(`\`${name}`))).toEqual([]);
  expect(COMMANDS.get('check')?.formats.filter((format) => !page.includes(`\`${format}\``))).toEqual([]);
});

it('the README leads to every guide', () => {
  const readme = readFileSync('README.md', 'utf8');
  const guides = readdirSync('docs').filter((name) => name.endsWith('.md'));
  expect(guides.filter((name) => !readme.includes(`(docs/${name})`))).toEqual([]);
});
