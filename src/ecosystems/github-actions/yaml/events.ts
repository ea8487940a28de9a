import { parseEvents, YAMLException, type Event } from 'js-yaml';

/** Deeper than any workflow, and no strain on the stack. */
const MAX_DEPTH = 64;
/** How many characters are parsed again at most for lines that want more indentation. */
const MAX_REPAIRED = 4 * 1024 * 1024;
const MAX_REPAIRS = 200;
const PADDING = ' '.repeat(256);

export interface Events {
  readonly events: readonly Event[];
  /** The text that the events speak of: line for line the written one, but for blanks at the start of some. */
  readonly text: string;
}

/**
 * The events of a YAML text. A bracket may stand as far out as the key whose value it closes, and a quoted
 * text go on there: YAML 1.2 forbids it, and so does js-yaml, but GitHub reads it and many workflows have
 * it. Between brackets and in quoted texts indentation means nothing, so such a line is moved in.
 * Throws YAMLException.
 */
export function eventsOf(written: string): Events {
  let text = written;
  let before = -1;
  const most = Math.min(MAX_REPAIRS, MAX_REPAIRED / Math.max(text.length, 1));
  for (let repairs = 0; ; repairs += 1) {
    try {
      return { events: parseEvents(text, { maxDepth: MAX_DEPTH }), text };
    } catch (error) {
      const line = error instanceof YAMLException && error.reason === 'deficient indentation' ? error.mark?.line : null;
      if (line === undefined || line === null || line <= before || repairs >= most) throw error;
      text = moveIn(text, line);
      before = line;
    }
  }
}

/** `line` counts from 0. */
function moveIn(text: string, line: number): string {
  let start = 0;
  const breaks = /\r\n|\r|\n/g;
  for (let passed = 0; passed < line && breaks.exec(text) !== null; passed += 1) start = breaks.lastIndex;
  return text.slice(0, start) + PADDING + text.slice(start);
}
