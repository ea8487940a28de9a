import { UsageError, messageOf, quote } from '../../domain/errors.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { unavailable } from '../../domain/evidence.ts';
import type { Graph } from '../../domain/graph.ts';
import { parseJson, textField } from '../../domain/json.ts';
import type { Policy } from '../../domain/policy.ts';
import type { PackedArtifact } from '../../domain/ports/pack.ts';
import type { TreeEntry } from '../../domain/ports/tree.ts';
import { purlOf } from '../../domain/purl.ts';
import type { Release } from '../../domain/release.ts';
import type { VexDocuments } from '../../domain/vex.ts';
import { readGraph } from '../../ecosystems/read-graph.ts';
import { readVex } from '../../ecosystems/vex/read.ts';
import { prefixOf, subtree } from '../review/subtree.ts';
import type { PublishInput, PublishPorts } from './ports.ts';
import type { PublishRefusal } from './refuse.ts';
import { sourceProblems } from './source.ts';
import { publishesToNpm } from './target.ts';

/** Everything that is judged, and the bytes that are published if it passes. */
export interface Collected {
  readonly policy: Policy;
  /** A file of the commit that the policy was read from: the default branch's, not the tag's. */
  readonly policyFile: (path: string) => Promise<Uint8Array | null>;
  readonly tag: string;
  readonly release: Release;
  readonly graph: Graph;
  /** Of the commit that the policy is of. */
  readonly vex: VexDocuments;
  readonly packed: PackedArtifact;
  readonly purl: string;
  /** The policy publishes to npm, and package.json does not say `private`. */
  readonly toNpm: boolean;
  /** What no policy decides: the bytes are not the commit's, or the tag has moved. */
  readonly refusals: readonly PublishRefusal[];
}

const TAG = /^refs\/tags\/(.+)$/;

/** Reads the release, the commit's own dependency graph, and what would be published. Nothing is signed or written. */
export async function collect(input: PublishInput, ports: PublishPorts): Promise<Collected> {
  const { run, path } = input;
  const { github } = ports;
  const tag = TAG.exec(run.ref)?.[1];
  if (tag === undefined)
    throw new UsageError(
      `The publish gate was started for ${quote(run.ref)}, which is no tag. Start it by pushing a tag.`,
    );
  const head = await github.resolve(`refs/heads/${await github.defaultBranch()}`);
  const policyFile = (file: string): Promise<Uint8Array | null> => github.file(file, head);
  const policy = await ports.policy(policyFile);
  const tree = subtree(await github.tree(run.commit), path);
  const [graph, vex, packed, files, onProtectedBranch, tagProtected, moved] = await Promise.all([
    readGraph(tree),
    github.tree(head).then((whole) => readVex(subtree(whole, path))),
    ports.packer.pack(input.directory),
    tree.list(),
    evidence(() => github.isProtected(run.commit)),
    evidence(() => github.isTagProtected(tag)),
    movedTag(ports, run.ref, run.commit),
  ]);
  const manifest = await manifestOf(files, (file) => tree.read(file));
  const { artifact } = packed;
  return {
    policy,
    policyFile,
    tag,
    graph,
    vex,
    packed,
    purl: purlOf('npm', artifact.name, artifact.version),
    toNpm: publishesToNpm(policy, packed.manifest),
    release: {
      tag,
      commit: run.commit,
      manifest: { file: `${prefixOf(path)}package.json`, ...manifest },
      onProtectedBranch,
      tagProtected,
    },
    refusals: [...moved, ...sourceProblems(packed, files, manifest)],
  };
}

async function evidence(ask: () => Promise<Evidence<boolean>>): Promise<Evidence<boolean>> {
  try {
    return await ask();
  } catch (error) {
    return unavailable(messageOf(error));
  }
}

/** A tag can be moved between the push that started this run and now. */
async function movedTag({ github }: PublishPorts, ref: string, commit: string): Promise<PublishRefusal[]> {
  try {
    const now = await github.resolve(ref);
    if (now === commit) return [];
    const message = `${quote(ref)} pointed to ${commit} when this run was started, and now points to ${quote(now)}.`;
    return [{ subject: ref, message, remedy: 'Find out who moved the tag; release again under a new one.' }];
  } catch (error) {
    const message = `Where ${quote(ref)} points can't be told: ${messageOf(error)}`;
    return [{ subject: ref, message, remedy: 'Run the job again.', unknown: true }];
  }
}

async function manifestOf(
  files: readonly TreeEntry[],
  read: (path: string) => Promise<Uint8Array>,
): Promise<{ name: string; version: string }> {
  if (!files.some((file) => file.path === 'package.json'))
    throw new UsageError(
      'The commit has no package.json in this directory. Set working-directory to that of the package.',
    );
  const manifest = parseManifest(await read('package.json'));
  const [name, version] = [textField(manifest, 'name'), textField(manifest, 'version')];
  if (name === null || version === null)
    throw new UsageError('The package.json has no name or no version, so nothing can be published. Give it both.');
  return { name, version };
}

function parseManifest(bytes: Uint8Array): unknown {
  try {
    return parseJson(bytes);
  } catch (error) {
    throw new UsageError(`The package.json can't be read: ${quote(messageOf(error))}. Correct it.`, error);
  }
}
