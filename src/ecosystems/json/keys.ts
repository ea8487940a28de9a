/**
 * Says what to do with the value of a key: null passes over it, a state walks into it. `line` and
 * `column` are those of the key's opening quote, 1-based.
 */
export type Step<State> = (state: State, key: string, line: number, column: number) => State | null;

/** Says what to do with an object in a list that `step` walked into; `line` and `column` are those of its brace. */
export type Element<State> = (state: State, line: number, column: number) => State | null;

const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;

/**
 * Walks the keys of a text that JSON.parse has accepted, in one pass and without recursion, and
 * gives the number of all keys at any depth. Only the keys of objects that `step` walked into are
 * shown to it; lists are passed over, or their objects shown to `element`.
 */
export function walkKeys<State extends object>(
  text: string,
  start: State,
  step: Step<State>,
  element?: Element<State>,
): number {
  const outer: (State | null)[] = [];
  // Of the open lists that were walked into, how many containers stood open before each.
  const lists: number[] = [];
  let state: State | null = null;
  let next: State | null = start;
  let atKey = false;
  let keys = 0;
  let line = 1;
  let lineStart = 0;
  let backslash = indexIn(text, '\\', 0);
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case QUOTE: {
        const from = index;
        // Strings are most of a lockfile, and few have an escape: the engine finds their end faster than any loop here.
        index = text.indexOf('"', from + 1);
        const escaped = backslash < index;
        if (escaped) {
          index = endOf(text, from);
          backslash = indexIn(text, '\\', index);
        }
        if (state !== null && atKey) {
          const key = escaped ? unescaped(text.slice(from, index + 1)) : text.slice(from + 1, index);
          next = step(state, key, line, from - lineStart + 1);
        }
        break;
      }
      case NEWLINE:
        line += 1;
        lineStart = index + 1;
        break;
      case 0x7b: // {
        if (element !== undefined && state !== null && lists.at(-1) === outer.length)
          next = element(state, line, index - lineStart + 1);
        outer.push(state);
        state = next;
        next = null;
        atKey = true;
        break;
      case 0x5b: // [
        outer.push(state);
        state = element === undefined ? null : next;
        next = null;
        atKey = false;
        if (state !== null) lists.push(outer.length);
        break;
      case 0x7d: // }
      case 0x5d: // ]
        if (lists.at(-1) === outer.length) lists.pop();
        state = outer.pop() ?? null;
        next = null;
        atKey = false;
        break;
      case 0x2c: // ,
        next = null;
        atKey = lists.at(-1) !== outer.length;
        break;
      case 0x3a: // :
        keys += 1;
        atKey = false;
        break;
      default:
    }
  }
  return keys;
}

/** Where a string ends: at its first quote that no backslash stands before. */
function endOf(text: string, from: number): number {
  let index = from + 1;
  for (; text.charCodeAt(index) !== QUOTE; index += 1) if (text.charCodeAt(index) === BACKSLASH) index += 1;
  return index;
}

const indexIn = (text: string, part: string, from: number): number => {
  const index = text.indexOf(part, from);
  return index === -1 ? Infinity : index;
};

const unescaped = (literal: string): string => JSON.parse(literal) as string;
