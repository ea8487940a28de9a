import type { YamlEntry, YamlMap } from '../yaml/node.ts';
import type { Finder } from './found.ts';
import { readSteps } from './steps.ts';

/** Everything that the jobs of a workflow run from elsewhere: reusable workflows, steps, containers and services. */
export function readWorkflow(root: YamlEntry, finder: Finder): void {
  const jobs = finder.map(finder.map(root, 'workflow')?.entries.get('jobs'), 'jobs');
  jobs?.entries.forEach((entry, id) => {
    const key = `jobs.${id}`;
    const job = finder.map(entry, key)?.entries;
    if (job === undefined) return;
    finder.uses(job.get('uses'), key, 'workflow', []);
    readSteps(job.get('steps'), key, finder);
    readContainer(job.get('container'), `${key}.container`, finder);
    const services = finder.map(job.get('services'), `${key}.services`);
    services?.entries.forEach((service, name) => readContainer(service, `${key}.services.${name}`, finder));
  });
}

/** `container: image`, or a map with its `image`. */
function readContainer(entry: YamlEntry | undefined, key: string, finder: Finder): void {
  if (entry === undefined) return;
  const place = entry.value.kind === 'scalar' ? entry : imageOf(finder.map(entry, key));
  const image = finder.text(place, key);
  if (place !== undefined && image !== null && image !== '') finder.image(image, finder.file.placeOf(place.at));
}

const imageOf = (container: YamlMap | null): YamlEntry | undefined => container?.entries.get('image');
