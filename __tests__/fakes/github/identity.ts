/** Who does something, and how GitHub knows them. */
export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot' | 'Organization';
}

export interface App {
  readonly id: number;
  readonly slug: string;
}

export type Level = 'read' | 'write';

export interface Token {
  readonly value: string;
  readonly kind: 'GITHUB_TOKEN' | 'app' | 'user';
  readonly account: Account;
  /** The app behind the token; null for a person's. */
  readonly app: App | null;
  /** As in a workflow's `permissions:`, underscores for hyphens: `{ contents: 'read', pull_requests: 'write' }`. */
  readonly permissions: Readonly<Record<string, Level>>;
  /** Full names of the repositories it reaches; null: every one. */
  readonly repositories: readonly string[] | null;
}

/** Who did something: events of a `GITHUB_TOKEN` start no workflow. */
export interface Actor {
  readonly account: Account;
  readonly kind: Token['kind'];
}

export interface Signature {
  readonly isValid: boolean;
  /** GraphQL `GitSignatureState`. */
  readonly state: 'VALID' | 'INVALID' | 'UNKNOWN_KEY' | 'BAD_EMAIL' | 'UNVERIFIED_EMAIL' | 'EXPIRED_KEY';
  readonly wasSignedByGitHub: boolean;
  readonly signer: Account | null;
}

/** What GitHub knows of a commit beyond git. */
export interface CommitFacts {
  author: Account | null;
  committer: Account | null;
  signature: Signature | null;
}

/** A workflow event that GitHub would have raised. */
export interface Triggered {
  readonly event: string;
  readonly action: string | null;
  readonly repository: string;
  readonly actor: string;
  readonly ref: string | null;
  readonly number: number | null;
}
