import { quote } from '../domain/errors.ts';
import type { Facts } from '../domain/facts.ts';
import { fail, indeterminate, notApplicable, pass, type Outcome, type Subject } from '../domain/outcome.ts';
import type { Location } from '../domain/package.ts';
import type { Effect } from '../domain/policy.ts';
import type { Artifact } from '../domain/release.ts';
import { defineRule } from '../domain/rule.ts';
import { missingEntryPoints } from './support/entry-points.ts';
import { secretKind, unmeantKind } from './support/file-names.ts';
import { effectOption } from './support/options.ts';
import { folderOf, joined } from './support/paths.ts';

interface Options {
  readonly unmeant: Effect;
}

/** How many paths a finding lists; the count is exact. */
const LISTED = 20;

interface Judging {
  readonly artifact: Artifact;
  readonly subject: Subject;
  /** The manifest that the artifact was packed from. */
  readonly manifest: string;
}

const placeOf = ({ manifest }: Judging, path: string): Location => ({
  file: joined(folderOf(manifest), path),
  line: 1,
});

function secrets(judging: Judging): Outcome[] {
  const { artifact, subject } = judging;
  return artifact.files.flatMap((file) => {
    const named = secretKind(file.path);
    if (named === null && file.secrets.length === 0) return [];
    const what = file.secrets.length > 0 ? `content that looks like ${file.secrets.map(quote).join(', ')}` : named;
    return fail({
      subject,
      key: `secret:${file.path}`,
      message: `${quote(artifact.filename)} would publish ${quote(file.path)}: ${what}.`,
      remedy: 'Keep it out with "files" in package.json; if it was ever published or committed, revoke the secret.',
      location: placeOf(judging, file.path),
      evidence: { reason: 'secret', path: file.path, name: named, content: file.secrets },
    });
  });
}

function unbuilt({ artifact, subject, manifest }: Judging): Outcome[] {
  return missingEntryPoints(artifact).map(({ field, path }) =>
    fail({
      subject,
      key: `unbuilt:${field}`,
      message: `${quote(field)} of package.json points to ${quote(path)}, which is not in ${quote(artifact.filename)}.`,
      remedy: 'Build the package before it is packed, and see whether "files" leaves the result out.',
      location: { file: manifest, line: 1 },
      evidence: { reason: 'unbuilt', field, path },
    }),
  );
}

function unmeant(judging: Judging, effect: Effect): Outcome[] {
  const { artifact, subject } = judging;
  const byKind = new Map<string, string[]>();
  for (const { path } of artifact.files) {
    const kind = unmeantKind(path);
    if (kind === null) continue;
    const paths = byKind.get(kind);
    if (paths === undefined) byKind.set(kind, [path]);
    else paths.push(path);
  }
  return [...byKind].map(([kind, paths]) =>
    fail({
      subject,
      key: `unmeant:${kind}`,
      message: `${quote(artifact.filename)} holds ${paths.length} of a kind that nobody means to publish (${kind}): ${quote(paths[0] ?? '')}.`,
      remedy: 'Name what is to be published in "files" of package.json.',
      location: placeOf(judging, paths[0] ?? ''),
      effect,
      evidence: { reason: 'unmeant', kind, count: paths.length, paths: paths.slice(0, LISTED) },
    }),
  );
}

function judge(artifact: Artifact, { release }: Facts, options: Options): Outcome[] {
  const manifest = release.state === 'available' ? release.value.manifest.file : 'package.json';
  const judging = { artifact, subject: { kind: 'artifact', name: artifact.filename }, manifest } as const;
  const outcomes = [...secrets(judging), ...unbuilt(judging), ...unmeant(judging, options.unmeant)];
  return outcomes.length === 0 ? [pass(judging.subject)] : outcomes;
}

export default defineRule<Options>({
  id: 'artifact-contents',
  summary:
    'Finds secrets in what would be published, entry points that lead nowhere, and files that nobody means to publish.',
  rationale: `A published file can't be called back: a token in a tarball is stolen within minutes, and npm packs whatever lies in
the folder unless \`files\` says otherwise. Names that hold credentials by convention (\`.npmrc\`, \`.env\`, private keys, cloud
credentials) and content that looks like a token are refused. So is a library that was never built: what \`main\`,
\`exports\`, \`bin\` and \`types\` point to must be there.

Files of the repository or of tools (\`.github\`, \`coverage\`, \`node_modules\`, packed artifacts) harm nobody by themselves, so
they warn; the option \`unmeant\` decides.`,
  gates: ['publish'],
  needs: ['artifacts', 'release'],
  effect: 'deny',
  options: { unmeant: effectOption('warn', 'The effect of files that nobody means to publish.') },
  check(facts, options) {
    const subject: Subject = { kind: 'artifact', name: 'artifacts' };
    const { artifacts } = facts;
    if (artifacts.state === 'unavailable') {
      return [
        indeterminate({
          subject,
          key: 'unavailable',
          message: `What would be published could not be read: ${quote(artifacts.reason)}.`,
          remedy: 'Pack it by hand with "npm pack --dry-run" and see what is wrong.',
          location: null,
        }),
      ];
    }
    if (artifacts.state === 'absent' || artifacts.value.length === 0) {
      return [notApplicable(subject, 'nothing is packed')];
    }
    return artifacts.value.flatMap((artifact) => judge(artifact, facts, options));
  },
  examples: [
    { name: 'Only the files meant', fixture: 'clean', expect: ['pass'] },
    { name: 'A credentials file, and a token in an innocent one', fixture: 'secrets', expect: ['fail', 'fail'] },
    { name: 'A library that was not built', fixture: 'unbuilt', expect: ['fail', 'fail'] },
    { name: 'Leftovers of the repository', fixture: 'leftovers', expect: ['fail', 'fail'] },
    { name: 'Nothing is packed', fixture: 'nothing', expect: ['not-applicable'] },
    { name: 'The package could not be packed', fixture: 'unavailable', expect: ['indeterminate'] },
  ],
});
