/** The workflow run that publishes, as the runner describes it. Every value is a claim until a signature binds it. */
export interface RunContext {
  /** `https://github.com`, without a slash at the end. */
  readonly serverUrl: string;
  /** `owner/repo`. */
  readonly repository: string;
  readonly repositoryId: string;
  readonly repositoryOwnerId: string;
  /** The full ref: `refs/tags/v1.0.0`. */
  readonly ref: string;
  /** The commit that the ref named when the run started. */
  readonly commit: string;
  readonly eventName: string;
  /** `owner/repo/.github/workflows/release.yml@refs/tags/v1.0.0`. */
  readonly workflowRef: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** `github-hosted` or `self-hosted`. */
  readonly runnerEnvironment: string;
}

/** The repository as an address. */
export const repositoryUrl = (run: Pick<RunContext, 'serverUrl' | 'repository'>): string =>
  `${run.serverUrl}/${run.repository}`;

/** Where GitHub serves an asset of the release of a tag. */
export const assetUrl = (run: Pick<RunContext, 'serverUrl' | 'repository'>, tag: string, name: string): string =>
  `${repositoryUrl(run)}/releases/download/${encodeURIComponent(tag)}/${encodeURIComponent(name)}`;
