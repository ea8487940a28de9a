import type { Evidence } from '../evidence.ts';
import type { RegistryVersion } from '../facts.ts';
import type {
  Account,
  CheckReport,
  FileChange,
  PullRequest,
  PullRequestCommit,
  Push,
  RequiredCheck,
} from '../pull-request.ts';
import type { Artifact, ArtifactFile, Release } from '../release.ts';
import { asObject, flag, list, nullable, number, object, oneOf, text, wrong, type Shape } from './shape.ts';

const absence = object<{ readonly state: 'absent' }>({ state: oneOf(['absent']) });
const failure = object<{ readonly state: 'unavailable'; readonly reason: string }>({
  state: oneOf(['unavailable']),
  reason: text,
});

/** A fact, or why it could not be had. */
export const evidence = <T>(shape: Shape<T>): Shape<Evidence<T>> => ({
  write: (one) => (one.state === 'available' ? { state: one.state, value: shape.write(one.value) } : one),
  read: (json, at) => {
    const given = asObject(json, at);
    if (given['state'] === 'absent') return absence.read(json, at);
    if (given['state'] === 'unavailable') return failure.read(json, at);
    if (given['state'] !== 'available' || !Object.hasOwn(given, 'value') || Object.keys(given).length !== 2)
      throw wrong(at, 'a fact with its state');
    return { state: 'available', value: shape.read(given['value'], `${at}.value`) };
  },
});

export const registryVersion: Shape<RegistryVersion> = object<RegistryVersion>({
  integrity: list(text),
  tarball: nullable(text),
});

const account: Shape<Account> = object<Account>({
  login: text,
  id: number,
  type: oneOf(['User', 'Bot', 'Organization', 'Mannequin']),
});

export const pullRequest: Shape<PullRequest> = object<PullRequest>({
  number,
  nodeId: text,
  state: oneOf(['open', 'closed']),
  draft: flag,
  title: text,
  author: nullable(account),
  head: object<PullRequest['head']>({ sha: text, ref: text, repoId: nullable(number) }),
  base: object<PullRequest['base']>({ sha: text, ref: text, repoId: number }),
  commits: evidence(
    list(object<PullRequestCommit>({ sha: text, author: nullable(account), message: text, signedByGitHub: flag })),
  ),
  pushes: evidence(list(object<Push>({ actor: nullable(account), before: text, after: text, type: text }))),
  files: evidence(
    list(
      object<FileChange>({
        path: text,
        status: oneOf(['added', 'removed', 'modified', 'renamed']),
        modeBefore: nullable(text),
        modeAfter: nullable(text),
        onlyUsesRefs: nullable(flag),
        onlyDependencies: nullable(flag),
      }),
    ),
  ),
  requiredChecks: evidence(list(object<RequiredCheck>({ context: text, appId: nullable(number) }))),
  checks: evidence(list(object<CheckReport>({ name: text, appId: nullable(number), conclusion: nullable(text) }))),
});

export const release: Shape<Release> = object<Release>({
  tag: text,
  commit: text,
  manifest: object<Release['manifest']>({ file: text, name: text, version: text }),
  onProtectedBranch: evidence(flag),
  tagProtected: evidence(flag),
});

export const artifact: Shape<Artifact> = object<Artifact>({
  ecosystem: oneOf(['npm']),
  name: text,
  version: text,
  filename: text,
  size: number,
  sha256: text,
  sha512: text,
  files: list(object<ArtifactFile>({ path: text, size: number, mode: number, secrets: list(text) })),
  entryPoints: list(object<Artifact['entryPoints'][number]>({ field: text, path: text })),
});
