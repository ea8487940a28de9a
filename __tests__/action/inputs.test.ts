import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { INPUTS, OUTPUTS, readInputs, type InputName } from '../../src/action/inputs.ts';

interface Manifest {
  inputs: Record<string, { default: string; description: string; required?: boolean }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string };
}

const manifest = load(readFileSync('action.yml', 'utf8')) as Manifest;
const given =
  (inputs: Partial<Record<InputName, string>>) =>
  (name: InputName): string =>
    inputs[name] ?? (name === 'github-token' ? 'token' : '');

describe('action.yml and the code', () => {
  it('have the same inputs with the same defaults', () => {
    const defaults = Object.fromEntries(Object.entries(manifest.inputs).map(([name, input]) => [name, input.default]));
    expect(defaults).toEqual(INPUTS);
  });

  it('have the same outputs', () => {
    expect(Object.keys(manifest.outputs)).toEqual(OUTPUTS);
  });

  it('describe every input and output in one sentence or more', () => {
    for (const one of [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)])
      expect(one.description).toMatch(/^.+[.]$/);
  });

  it('run the bundle on node24', () => {
    expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
  });
});

describe('readInputs', () => {
  it('reads nothing but the token as the defaults', () => {
    expect(readInputs(given({}))).toEqual({
      gate: 'auto',
      policy: null,
      floor: null,
      token: 'token',
      workingDirectory: '.',
      dryRun: false,
      comment: 'auto',
      sarif: 'auto',
      summary: 'auto',
      services: null,
    });
  });

  it.each([
    'lockgate:strict',
    './floor.yml',
    'github:acme/policies//floor.yml@main',
    `github:acme/x@${'a'.repeat(40)}`,
  ])('takes a floor at a full commit SHA alone, not %s', (floor) => {
    expect(() => readInputs(given({ floor }))).toThrow(`Input floor is "${floor}". Write github:org/repo//path.yml@`);
  });

  it.each([
    ['./.github/x.yml', '.github/x.yml'],
    ['policies/../x.yml', 'x.yml'],
  ])('takes the policy %s as git names it', (written, path) => {
    expect(readInputs(given({ policy: written })).policy).toBe(path);
  });

  it.each([
    ['./packages/a/', 'packages/a'],
    ['./', '.'],
  ])('takes the directory %s as git names it', (directory, path) => {
    expect(readInputs(given({ 'working-directory': directory })).workingDirectory).toBe(path);
  });

  it.each(['policy', 'working-directory'] as const)('refuses a %s that leads out of the repository', (name) => {
    for (const path of ['..', '../x', 'a/../../x'])
      expect(() => readInputs(given({ [name]: path }))).toThrow(`Input ${name} is "${path}", which leads out`);
  });

  it('names every problem at once', () => {
    const read = () => readInputs(given({ gate: 'reveiw', comment: 'yes', 'dry-run': 'TRUE' }));
    expect(read).toThrow(/Input gate is "reveiw".*Input dry-run is "TRUE".*Input comment is "yes"/s);
  });

  it.each(['artifacts', 'stage', 'expected-digest'] as const)('refuses %s rather than ignore it', (name) => {
    expect(() => readInputs(given({ [name]: 'prepare' }))).toThrow(`Input ${name} is set`);
  });

  it('refuses an empty token', () => {
    expect(() => readInputs(given({ 'github-token': ' ' }))).toThrow('github-token is empty');
  });
});
