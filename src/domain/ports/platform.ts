/** Digests in lower-case hex. */
export interface Hasher {
  sha256(bytes: Uint8Array | string): string;
  sha512(bytes: Uint8Array | string): string;
}

/** Progress for a person watching: silent in a pipe, grouped in a runner's log. Untrusted text is neutralised inside. */
export interface Progress {
  step(text: string): void;
}
