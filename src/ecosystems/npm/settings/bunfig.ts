import type { Problem } from '../../../domain/graph.ts';
import { isRecord } from '../../json/record.ts';
import { readToml } from '../../toml/document.ts';
import { NOTHING, type RegistrySettings } from './registry.ts';

const REMEDY = 'Write it as bun documents bunfig.toml.';

/** Reads what a bunfig.toml says of registries: each is a URL, or a table that has it as `url`. */
export async function readBunfig(text: string, file: string, problems: Problem[]): Promise<RegistrySettings> {
  const install = (await readToml(text, file, REMEDY, problems))?.raw('install');
  if (!isRecord(install)) return NOTHING;
  const scopes = new Map<string, string>();
  for (const [name, value] of isRecord(install['scopes']) ? Object.entries(install['scopes']) : []) {
    const url = urlOf(value);
    if (url !== null) scopes.set(name.startsWith('@') ? name : `@${name}`, url);
  }
  return { ...NOTHING, registry: urlOf(install['registry']), scopes };
}

function urlOf(value: unknown): string | null {
  const url: unknown = isRecord(value) ? value['url'] : value;
  return typeof url === 'string' && url !== '' ? url : null;
}
