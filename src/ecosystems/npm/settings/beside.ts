import { folderOf } from '../../paths.ts';
import type { Beside } from '../../../domain/format.ts';
import type { Problem } from '../../../domain/graph.ts';
import { normalize } from '../lock/location.ts';
import { asLocked, NPMRC, npmSettings } from './npm.ts';
import { readNpmrc, readYarnrc } from './npmrc.ts';
import { NOTHING, together, type RegistrySettings } from './registry.ts';
import { readPnpmWorkspace, readYarnrcYml } from './yaml.ts';

const YARNRC = '.yarnrc';
const YARNRC_YML = '.yarnrc.yml';
const PNPM_WORKSPACE = 'pnpm-workspace.yaml';

export function pnpmSettings(file: string, beside: Beside, problems: Problem[]): RegistrySettings {
  const text = beside(PNPM_WORKSPACE);
  const own = text === undefined ? NOTHING : readPnpmWorkspace(text, pathOf(file, PNPM_WORKSPACE), problems);
  return together([own, { ...npmSettings(beside), replaces: null }]);
}

/** Yarn reads the settings of every folder from the lockfile's up, the nearest first. */
export function yarnSettings(dialect: 'classic' | 'berry', file: string, beside: Beside, problems: Problem[]) {
  const found: RegistrySettings[] = [];
  const depth = file.split('/').length;
  for (let up = 0; up < depth; up += 1) {
    const folder = '../'.repeat(up);
    const textOf = (name: string): string | undefined => beside(folder + name);
    if (dialect === 'berry') {
      const text = textOf(YARNRC_YML);
      if (text !== undefined) found.push(readYarnrcYml(text, pathOf(file, folder + YARNRC_YML), problems));
    } else {
      const yarnrc = textOf(YARNRC);
      if (yarnrc !== undefined) found.push(readYarnrc(yarnrc));
      const npmrc = textOf(NPMRC);
      if (npmrc !== undefined) found.push(asLocked(readNpmrc(npmrc)));
    }
  }
  return together(found);
}

const pathOf = (file: string, relative: string): string => normalize(folderOf(file) + relative);
