export interface PaceOptions {
  /** Milliseconds, monotonic. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** GitHub asks for a second between requests that create something, one after another. */
const BETWEEN_WRITES = 1_000;

/** Sends writes one at a time, at least a second apart. */
export function createPace({ now, sleep }: PaceOptions): { write<T>(send: () => Promise<T>): Promise<T> } {
  let last = Number.NEGATIVE_INFINITY;
  let turn: Promise<unknown> = Promise.resolve();
  return {
    write(send) {
      const mine = turn.then(async () => {
        const wait = last + BETWEEN_WRITES - now();
        if (wait > 0) await sleep(wait);
        try {
          return await send();
        } finally {
          last = now();
        }
      });
      turn = mine.catch(() => undefined);
      return mine;
    },
  };
}
