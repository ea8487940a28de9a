import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { consumer, patchUpdate, taggedRelease, vulnerableChange } from './acts.ts';
import { freshAdvisories } from './advisories.ts';
import { SOURCES, dependencyFiles } from './library.ts';
import { makePackage } from './packages.ts';
import { setStage } from './stage.ts';
import { Story } from './story.ts';

// The rehearsal of Lockgate's main job, end to end, with the built bundle started as the runner starts it.
console.log('Lockgate rehearses: a GitHub, a Sigstore, an npm registry and an advisory database, all on loopback.');
const story = new Story(() => performance.now());
const MS = (version: string) => makePackage({ name: 'ms', version }, 'module.exports = (ago) => `${ago / 1000}s`;\n');
const [before, after] = [MS('2.1.2'), MS('2.1.3')];
const vulnerable = [
  makePackage({ name: 'minimist', version: '1.2.5' }, 'module.exports = () => ({});\n'),
  makePackage(
    { name: 'mkdirp', version: '0.5.5', dependencies: { minimist: '^1.2.5' } },
    'module.exports = () => {};\n',
  ),
];
const stage = await setStage({ ...SOURCES, ...dependencyFiles({ ms: '^2.1.2' }, [before]) });
try {
  for (const { manifest, tarball } of [before, after, ...vulnerable]) stage.npm.seed(manifest, tarball);
  await story.act('A pull request adds a vulnerable package', () => vulnerableChange(stage, [...vulnerable, before]));
  await story.act('Dependabot updates a dependency by a patch', () => patchUpdate(stage, before, after));
  await story.act('A tag is audited, packed, signed, published and read back', () => taggedRelease(stage));
  await story.act('Somebody installs the package', () => consumer(stage));
  await story.act('The database learns of a flaw overnight', () => freshAdvisories(stage, after));
} finally {
  await stage.strike();
}
const page = path.join(stage.folder, 'rehearsal.html');
await writeFile(page, story.html());
console.log(`\nAll of it worked, in ${story.seconds()} s. The job summaries as pages: ${page}`);
