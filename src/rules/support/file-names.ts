import { baseOf } from './paths.ts';

/** A kind of file by its path inside a package. */
interface FileKind {
  readonly kind: string;
  readonly matches: RegExp;
}

// Samples are meant to be published; their content is scanned like any other.
const SAMPLE = /\.(?:example|sample|template|dist)$/;

/** Files that hold credentials or private keys by convention. Matched against the path in lower case. */
const SECRET: readonly FileKind[] = [
  { kind: 'registry credentials', matches: /(?:^|\/)(?:\.npmrc|\.yarnrc(?:\.yml)?|\.pypirc|\.netrc|_netrc)$/ },
  { kind: 'environment', matches: /(?:^|\/)\.env(?:\.[^/]*|rc)?$/ },
  {
    kind: 'private key',
    matches: /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|[^/]*\.(?:pem|key|p12|pfx|jks|keystore|ppk))$/,
  },
  { kind: 'cloud credentials', matches: /(?:^|\/)(?:\.aws|\.azure|\.gcloud|\.kube|\.ssh|\.gnupg|\.docker)\// },
  { kind: 'git data', matches: /(?:^|\/)(?:\.git\/|\.git-credentials$)/ },
  { kind: 'infrastructure state', matches: /(?:^|\/)[^/]*\.tfstate(?:\.backup)?$/ },
];

/** Files that nobody means to publish: made by tools, or of use in the repository alone. In lower case. */
const UNMEANT: readonly FileKind[] = [
  { kind: 'continuous integration', matches: /^(?:\.github|\.circleci|\.gitlab)\/|^(?:\.gitlab-ci|\.travis)\.ya?ml$/ },
  { kind: 'editor settings', matches: /(?:^|\/)(?:\.vscode|\.idea)\// },
  { kind: 'installed packages', matches: /(?:^|\/)node_modules\// },
  { kind: 'coverage', matches: /^(?:coverage|\.nyc_output)\// },
  { kind: 'packed artifacts', matches: /\.(?:tgz|whl)$/ },
  { kind: 'leftovers', matches: /(?:^|\/)(?:\.ds_store|thumbs\.db|[^/]*\.(?:swp|orig|rej)|npm-debug\.log[^/]*)$/ },
];

const kindIn = (kinds: readonly FileKind[], path: string): string | null =>
  kinds.find(({ matches }) => matches.test(path.toLowerCase()))?.kind ?? null;

/** What a file with such a name holds that must stay secret; null: nothing known. */
export const secretKind = (path: string): string | null => (SAMPLE.test(baseOf(path)) ? null : kindIn(SECRET, path));

/** Why nobody means to publish a file with such a name; null: somebody may. */
export const unmeantKind = (path: string): string | null => kindIn(UNMEANT, path);
