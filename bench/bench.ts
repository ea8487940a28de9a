/** What every part of the benchmark needs. */
export interface Bench {
  /** Of this package. */
  readonly root: string;
  /** A folder for projects and homes, removed at the end: nothing of this machine's leaks in. */
  readonly workspace: string;
  /** How many runs of each command count. */
  readonly runs: number;
}
