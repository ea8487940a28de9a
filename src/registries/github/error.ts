import { LockgateError } from '../../domain/errors.ts';

/**
 * GitHub did not give a whole and expected answer. `status` is the HTTP status of a refusal, null
 * where no usable answer came (reset, timeout, cut or malformed body): then nobody knows whether a
 * write took place.
 */
export class GitHubError extends LockgateError<'GITHUB'> {
  readonly status: number | null;

  constructor(status: number | null, message: string) {
    super('GITHUB', message);
    this.name = 'GitHubError';
    this.status = status;
  }

  /** Whether the request may have taken effect although no success was told. */
  get uncertain(): boolean {
    return this.status === null || this.status >= 500;
  }
}

/** Whether GitHub answered that the token may not do this, or that the feature is not there for it. */
export const isForbidden = (error: unknown): boolean =>
  error instanceof GitHubError && (error.status === 403 || error.status === 404);
