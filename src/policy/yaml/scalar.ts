import {
  boolCoreTag,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import type { YamlScalar } from './node.ts';

const CORE_TAGS = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag] as const;

/** Reads a scalar by the YAML 1.2 core schema: `off`, `yes` and `2027-01-31` are strings. */
export function readScalar(source: string, event: ScalarEvent): Pick<YamlScalar, 'value' | 'text' | 'quoted'> {
  const text = event.valueStart === -1 ? '' : getScalarValue(source, event);
  if (event.style !== SCALAR_STYLE.PLAIN) return { value: text, text, quoted: true };
  for (const tag of CORE_TAGS) {
    const value = tag.resolve(text, false, tag.tagName);
    if (value !== NOT_RESOLVED) return { value, text, quoted: false };
  }
  return { value: text, text, quoted: false };
}

/** Where a scalar starts, its quote or block indicator included; null: it is empty and has no place. */
export function startOf(event: ScalarEvent): number | null {
  if (event.valueStart === -1) return null;
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return quoted ? event.valueStart - 1 : event.valueStart;
}
