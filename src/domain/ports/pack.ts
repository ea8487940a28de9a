import type { Artifact } from '../release.ts';

/** A packed artifact with its bytes. */
export interface PackedArtifact {
  readonly artifact: Artifact;
  readonly bytes: Uint8Array;
  /** Hex; npm's `shasum`, which registries still ask for. */
  readonly sha1: string;
  /** The package.json inside the tarball, parsed. */
  readonly manifest: Readonly<Record<string, unknown>>;
  /** Git's blob id of every packed file by its path, to compare with a commit's tree. */
  readonly blobs: ReadonlyMap<string, string>;
  /** The readme that npm shows; null where none is packed. */
  readonly readme: { readonly filename: string; readonly text: string } | null;
}

/** Packs a package directory as npm would publish it, running none of its scripts. Rejects with `LockgateError<'PACK'>`. */
export interface Packer {
  pack(directory: string): Promise<PackedArtifact>;
}
