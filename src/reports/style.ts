import type { FindingEffect } from '../domain/decision.ts';
import type { Verdict } from '../domain/gate.ts';

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'magenta' | 'cyan';

// SGR parameters (ECMA-48): what turns a style on and what turns it off.
const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  magenta: [35, 39],
  cyan: [36, 39],
};

/** Styles text for a terminal, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

export const painter = (color: boolean): Paint =>
  color
    ? (style, text) => (text.trim() === '' ? text : `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m`)
    : (_style, text) => text;

export const EFFECT_STYLES: Readonly<Record<FindingEffect, Style>> = {
  deny: 'red',
  indeterminate: 'magenta',
  hold: 'yellow',
  warn: 'yellow',
  note: 'dim',
};

export const VERDICT_STYLES: Readonly<Record<Verdict, Style>> = {
  pass: 'green',
  hold: 'yellow',
  indeterminate: 'magenta',
  deny: 'red',
};

/** Text broken at spaces so that no line is longer than `width`; a longer word keeps a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}
