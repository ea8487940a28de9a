import { isRecord, type JsonRecord } from '../../json/record.ts';
import type { Source } from '../../../domain/package.ts';
import type { Pyproject } from './pyproject.ts';

/** Where a lockfile's entries come from that name no index: what the project's own settings say, else PyPI. */
const PYPI: Source = { type: 'registry', url: null };
const isPypi = (url: string): boolean => /^https:\/\/pypi\.org\/simple\/?$/.test(url);
const textOf = (table: JsonRecord, key: string): string => {
  const value = table[key];
  return typeof value === 'string' ? value : '';
};

function tablesOf(manifest: Pyproject | null, tool: 'pdm' | 'poetry'): readonly JsonRecord[] {
  const list = manifest?.table('tool', tool)?.raw('source');
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** PDM looks in PyPI, or in what takes its name, and in every further source, whichever has the file. */
export function pdmSource(manifest: Pyproject | null): Source {
  const tables = tablesOf(manifest, 'pdm');
  const own = tables.find((table) => textOf(table, 'name') === 'pypi');
  const url = own === undefined ? '' : textOf(own, 'url');
  const others = tables.filter((table) => table !== own).map((table) => textOf(table, 'url'));
  const further = [...new Set(others)].filter((other) => other !== '' && !isPypi(other)).sort();
  return {
    type: 'registry',
    url: url === '' || isPypi(url) ? null : url,
    ...(further.length === 0 ? {} : { others: further }),
    ...(tables.some((table) => table['verify_ssl'] === false) ? { unverified: true as const } : {}),
  };
}

/** Poetry looks in PyPI, unless the project has a source of the first rank and does not name PyPI among them. */
export function poetrySource(manifest: Pyproject | null): Source {
  const tables = tablesOf(manifest, 'poetry');
  if (tables.some((table) => textOf(table, 'name').toLowerCase() === 'pypi')) return PYPI;
  const rankOf = (table: JsonRecord): string =>
    table['default'] === true
      ? 'default'
      : textOf(table, 'priority') || (table['secondary'] === true ? 'secondary' : 'primary');
  const first = ['default', 'primary'].flatMap((rank) => tables.filter((table) => rankOf(table) === rank))[0];
  const url = first === undefined ? '' : textOf(first, 'url');
  return url === '' || isPypi(url) ? PYPI : { type: 'registry', url };
}
