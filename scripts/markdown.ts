/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** Blocks with an empty line between. */
export const page = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;
