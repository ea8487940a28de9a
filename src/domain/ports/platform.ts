/** Digests in lower-case hex. */
export interface Hasher {
  /** A text may come in pieces. */
  sha256(content: Uint8Array | string | Iterable<string>): string;
  sha512(content: Uint8Array | string): string;
}

/** Progress for a person watching: silent in a pipe, grouped in a runner's log. Untrusted text is neutralised inside. */
export interface Progress {
  step(text: string): void;
}
