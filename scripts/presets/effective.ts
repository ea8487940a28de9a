import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadContext } from '../../src/adapters/policy-files.ts';
import type { Policy } from '../../src/domain/policy.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { PRESETS } from '../../src/policy/presets.ts';

/** A preset with everything that it extends. */
export interface Preset {
  readonly name: string;
  /** What its file says of it, one paragraph. */
  readonly about: string;
  readonly policy: Policy;
}

// Presets have no waivers, so that the day makes no difference.
const context = loadContext({ local: () => Promise.resolve(null) }, '2026-01-01T00:00:00Z');

/** The presets of policies/, `recommended` first. */
export async function effectivePresets(): Promise<readonly Preset[]> {
  const names = ['recommended', ...Object.keys(PRESETS).filter((name) => name !== 'recommended')];
  return Promise.all(
    names.map(async (name) => {
      const text = readFileSync(path.join('policies', `${name}.yml`), 'utf8');
      return { name, about: aboutOf(text), policy: await loadPolicy({ uri: `lockgate:${name}`, text }, context) };
    }),
  );
}

/** The first paragraph of the comment that a preset begins with, below the line for editors. */
function aboutOf(text: string): string {
  const [, ...lines] = text.slice(0, text.indexOf('\nversion:')).split('\n');
  const paragraphs = lines
    .map((line) => line.replace(/^# ?/, ''))
    .join('\n')
    .trim();
  return paragraphs.split('\n\n')[0] ?? '';
}
