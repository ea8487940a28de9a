import { quote } from '../../../domain/errors.ts';
import { defineFormat, type Beside } from '../../../domain/format.ts';
import type { GraphPart, Problem, Unaudited } from '../../../domain/graph.ts';
import type { Fields } from '../../json/fields.ts';
import { readObject } from '../../json/object.ts';
import { partOfLocked } from '../../locked.ts';
import { manifestsIn } from '../deno/manifests.ts';
import { readPackages } from '../deno/packages.ts';
import { FILE, placesIn, type Places } from '../deno/places.ts';
import { answered, projectOf, type Answer } from '../deno/project.ts';
import { REMEDY } from '../deno/remedy.ts';
import { npmSettingsAsLocked, NPMRC } from '../settings/npm.ts';
import { served } from '../settings/registry.ts';
import { membersOf, sectionsOf, VERSIONS, wishesOfJsr, type Sections } from '../deno/sections.ts';

/**
 * Deno's lockfile, versions 2 to 5: its npm packages. No advisory source covers JSR packages and remote modules, so these
 * are told as unaudited.
 */
export default defineFormat({
  id: 'deno-lock',
  ecosystem: 'npm',
  files: ['**/deno.lock'],
  manifests: [NPMRC, 'package.json', 'deno.json', 'deno.jsonc', '*/package.json', '*/deno.json', '*/deno.jsonc'],
  parse(text, file, beside) {
    const places = placesIn(file);
    const problems: Problem[] = [];
    const fields = readObject(text, file, REMEDY, problems, FILE, places.step);
    if (!fields?.isVersion('version', VERSIONS, '"2" to "5"')) return { file, projects: [], packages: [], problems };
    return read(fields, places, file, beside, problems);
  },
});

function read(fields: Fields, places: Places, file: string, beside: Beside, problems: Problem[]): GraphPart {
  const version = fields.raw('version');
  const sections = sectionsOf(fields, version);
  const { packages, at } = readPackages(sections.npm, file, version, places.npm, problems);
  const answers = new Map<string, Answer>();
  for (const [spec, id] of sections.specifiers) {
    const place = places.specifiers.get(spec) ?? places.specifiers.get(spec.slice('npm:'.length)) ?? { file, line: 1 };
    const to = at.get(id) ?? null;
    answers.set(spec, { to, place });
    if (to !== null) continue;
    const message = `${quote(spec)}: it is answered by ${quote(id)}, which the lockfile does not have.`;
    problems.push({ location: place, message, remedy: REMEDY });
  }
  const members = membersOf(fields);
  const manifests = manifestsIn(file, beside, problems);
  const own = new Set(members.flatMap(({ path }) => manifests(path).packageJson?.name ?? []));
  const listed = new Set(
    members
      .flatMap(({ dependencies, packageJson }) => [...(dependencies ?? []), ...(packageJson ?? [])])
      .map((spec) => answered(spec, answers)),
  );
  const others = [...answers.keys()].filter((spec) => !listed.has(spec));
  const common = { lockfile: file, answers, packages, own, wishesOfJsr: wishesOfJsr(sections) };
  const projects = members.map((member) =>
    projectOf(member, manifests(member.path), member.path === '' ? others : [], common),
  );
  const unaudited = [
    ...unauditedIn('JSR package', sections, 'jsr', places, file),
    ...unauditedIn('remote module', sections, 'remote', places, file),
  ];
  const part = partOfLocked(file, { ecosystem: 'npm', packages, projects, problems });
  return served({ ...part, unaudited }, npmSettingsAsLocked(beside));
}

function unauditedIn(
  kind: string,
  sections: Sections,
  section: 'jsr' | 'remote',
  places: Places,
  file: string,
): Unaudited[] {
  return Object.keys(sections[section]).map((name) => {
    return { kind, name, location: places[section].get(name) ?? { file, line: 1 } };
  });
}
