/**
 * The one error base. `code` is a literal union per room, so that callers can switch on it; the
 * message says fact, cause and remedy, with untrusted text quoted by {@link quote}.
 */
export class LockgateError<Code extends string = string> extends Error {
  readonly code: Code;

  constructor(code: Code, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'LockgateError';
    this.code = code;
  }
}

/** What a person gave us can't be used: a wrong flag, a broken policy, an unreadable input. Exit status 2. */
export class UsageError extends LockgateError<'USAGE'> {
  constructor(message: string, cause?: unknown) {
    super('USAGE', message, cause);
    this.name = 'UsageError';
  }
}

/** Makes a `switch` over a union exhaustive: a new member that nobody handles fails to compile. */
export function assertNever(value: never): never {
  throw new LockgateError('UNREACHABLE', `unexpected value ${quote(JSON.stringify(value))}`);
}

const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const MAX_QUOTED = 200;
// Nearly every text is plain, and this is asked thousands of times.
const PLAIN = /^[\x20-\x7e]*$/;

/** Shows untrusted text inside a message: control, bidi and zero-width characters escaped, cut at 200 characters. */
export function quote(text: string): string {
  if (text.length <= MAX_QUOTED && PLAIN.test(text)) return `"${text}"`;
  const cut = text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
  return `"${cut.replace(CONTROL, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)}"`;
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
