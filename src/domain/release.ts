import type { Evidence } from './evidence.ts';

/** What the publish gate knows about the tag it was started for. */
export interface Release {
  /** Without `refs/tags/`. */
  readonly tag: string;
  readonly commit: string;
  /** The manifest that is to be published. */
  readonly manifest: { readonly file: string; readonly name: string; readonly version: string };
  /** Whether the commit is reachable from a protected branch (the default branch where none is protected). */
  readonly onProtectedBranch: Evidence<boolean>;
  /** Whether a rule of the repository protects the tag from being moved or deleted. */
  readonly tagProtected: Evidence<boolean>;
}

/** One file of a packed artifact. */
export interface ArtifactFile {
  /** Path inside the package, without npm's leading `package/`. */
  readonly path: string;
  readonly size: number;
  readonly mode: number;
  /** The kinds of secret that its content looks like; empty: none. */
  readonly secrets: readonly string[];
}

/** What is to be published, byte for byte. The bytes themselves stay with the gate. */
export interface Artifact {
  readonly ecosystem: 'npm';
  readonly name: string;
  readonly version: string;
  readonly filename: string;
  readonly size: number;
  readonly sha256: string;
  readonly sha512: string;
  readonly files: readonly ArtifactFile[];
  /** The paths that `main`, `module`, `types`, `bin` and `exports` of the packed package.json point to, with the field. */
  readonly entryPoints: readonly { readonly field: string; readonly path: string }[];
}
