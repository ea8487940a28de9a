/** A part of a report that may lose rows at its end, never half of one. */
export interface Block {
  readonly open: string;
  readonly rows: readonly string[];
  readonly close: string;
}

const encoder = new TextEncoder();
const sizeOf = (text: string): number => encoder.encode(text).length;

const omission = (count: number): string =>
  `\n**${count} more ${count === 1 ? 'finding is' : 'findings are'} left out here**: they are in the JSON report.\n`;

/**
 * All blocks within a number of UTF-8 bytes: earlier rows before later ones, and after a cut how many
 * are left out. What stands around the rows is always there.
 */
export function fitBlocks(blocks: readonly Block[], maxBytes: number): string {
  let left = maxBytes;
  for (const { open, rows, close } of blocks) {
    left -= sizeOf(open) + sizeOf(close) + (rows.length === 0 ? 0 : sizeOf(omission(rows.length)));
  }
  return blocks
    .map(({ open, rows, close }) => {
      let kept = 0;
      for (const row of rows) {
        const size = sizeOf(row);
        if (size > left) break;
        left -= size;
        kept += 1;
      }
      const omitted = rows.length - kept;
      return open + rows.slice(0, kept).join('') + (omitted === 0 ? '' : omission(omitted)) + close;
    })
    .join('');
}
