import type { Artifact } from '../release.ts';

/** A packed artifact with its bytes. */
export interface PackedArtifact {
  readonly artifact: Artifact;
  readonly bytes: Uint8Array;
  /** The package.json inside the tarball, parsed. */
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** Packs a package directory as npm would publish it, running none of its scripts. */
export interface Packer {
  pack(directory: string): Promise<PackedArtifact>;
}
