import parse from 'spdx-expression-parse';
import { quote } from '../../domain/errors.ts';
import { nearest } from '../suggest.ts';
import type { YamlNode } from '../yaml/node.ts';
import { corrected } from '../yaml/correct.ts';
import { readText, type Reading } from './read.ts';

// What people mean when they mistype; the parser knows the whole SPDX list.
const COMMON = [
  '0BSD',
  'AGPL-3.0-only',
  'AGPL-3.0-or-later',
  'Apache-2.0',
  'Artistic-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BSL-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'EPL-2.0',
  'GPL-2.0-only',
  'GPL-2.0-or-later',
  'GPL-3.0-only',
  'GPL-3.0-or-later',
  'ISC',
  'LGPL-2.1-only',
  'LGPL-2.1-or-later',
  'LGPL-3.0-only',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
];

// Hyphens and dots are what people leave out: Apache2, BSD3.
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
const BARE: ReadonlyMap<string, string> = new Map(COMMON.map((license) => [bare(license), license]));

const MAX_LENGTH = 1000;

/** A single SPDX licence, perhaps with an exception: `MIT`, `GPL-2.0-only WITH Classpath-exception-2.0`. */
export function readLicense(node: YamlNode, to: Reading): string | null {
  const text = readExpression(node, to);
  if (text === null || !('conjunction' in parse(text))) return text;
  const each = text.match(/[A-Za-z0-9.+:-]+( WITH [A-Za-z0-9.-]+)?/g) ?? [];
  const items = each.filter((word) => word !== 'AND' && word !== 'OR').join(', ');
  to.problems.add(
    node,
    `bad licence: ${quote(text)} is several`,
    'Write each as an item of its own:',
    corrected(node, items),
  );
  return null;
}

/** An SPDX licence expression: `MIT OR Apache-2.0`. */
export function readExpression(node: YamlNode, to: Reading): string | null {
  const text = readText(node, 'an SPDX licence', to);
  if (text === null || isExpression(text)) return text;
  const near = BARE.get(nearest(bare(text), BARE.keys()) ?? '') ?? null;
  const remedy = near === null ? 'See https://spdx.org/licenses for the identifiers.' : `Did you mean "${near}"?`;
  const yaml = near === null ? null : corrected(node, near);
  to.problems.add(node, `bad licence: ${quote(text)} is not an SPDX identifier or expression`, remedy, yaml);
  return null;
}

function isExpression(text: string): boolean {
  // The parser's stack grows with the brackets.
  if (text.length > MAX_LENGTH || text.trim() !== text) return false;
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
