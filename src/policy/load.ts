import type { Policy, Services } from '../domain/policy.ts';
import { effectivePolicy } from './effective.ts';
import { overFloor } from './extend/floor.ts';
import type { Layer } from './extend/layer.ts';
import { Loader, type LoadContext, type PolicyText } from './loader.ts';
import { besideFile, refOf } from './document/reference.ts';
import { readServices } from './document/settings.ts';
import { PolicyError, Problems, type PolicyProblem } from './problem.ts';

export { formatProblem, PolicyError, type PolicyProblem } from './problem.ts';
export type { LoadContext, PolicyText } from './loader.ts';
export { refOf, type PolicyRef, type Preset } from './document/reference.ts';

/** A policy that applies beneath another one, with what loading it needs. */
export interface FloorText {
  readonly source: PolicyText;
  readonly context: LoadContext;
}

/**
 * Reads a policy with everything that it extends, checks all of it and gives the effective policy, over
 * the floor where there is one.
 *
 * @throws {PolicyError} with every problem of every document. Nothing is judged by half a policy.
 */
export async function loadPolicy(
  source: PolicyText,
  context: LoadContext,
  floor: FloorText | null = null,
): Promise<Policy> {
  const [own, beneath] = [new Loader(context), floor && new Loader(floor.context)];
  const layer = await own.load(source);
  const floorLayer = floor === null || beneath === null ? null : await beneath.load(floor.source);
  const problems = [...(beneath?.problems.sorted() ?? []), ...own.problems.sorted()];
  if (layer === null || problems.length > 0) throw new PolicyError(problems);
  const effective = (uri: string, one: Layer): Policy => effectivePolicy(uri, one, (text) => context.sha256(text));
  if (floor === null) return effective(source.uri, layer);
  // What could not be read was a problem, and is told as one.
  if (floorLayer === null) throw new PolicyError(problems);
  const over = overFloor(layer, floorLayer, own.rules);
  const { uri, digest } = effective(floor.source.uri, floorLayer);
  return { ...effective(source.uri, over.layer), floor: { uri, digest, overruled: over.overruled } };
}

/** Every problem of a policy, as {@link loadPolicy} would throw them; empty: it is good. */
export async function lintPolicy(source: PolicyText, context: LoadContext): Promise<readonly PolicyProblem[]> {
  const loader = new Loader(context);
  await loader.load(source);
  return loader.problems.sorted();
}

/** Reads `services` from a file of their own, as the section of a policy is written. @throws {PolicyError} */
export async function loadServices(source: { readonly uri: string; readonly text: string }): Promise<Services> {
  const { parseYaml } = await import('./yaml/parse.ts');
  const problems = new Problems();
  const root = parseYaml(source.uri, source.text, problems);
  const services = root === null ? {} : readServices(root, { problems }, (path) => besideFile(refOf(source.uri), path));
  if (problems.count > 0) throw new PolicyError(problems.sorted());
  return services;
}
