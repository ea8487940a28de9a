import type { YamlEntry, YamlMap } from '../yaml/node.ts';
import type { Finder } from './found.ts';

/** What the steps of a job or of a composite action use, in order. */
export function readSteps(entry: YamlEntry | undefined, owner: string, finder: Finder): void {
  const checkouts: string[] = [];
  const steps = finder.list(entry, `${owner}.steps`);
  steps?.items.forEach((value, index) => {
    const key = `${owner}.steps[${index}]`;
    const step = finder.map({ at: entry?.at ?? 0, value }, key);
    if (step === null) return;
    finder.uses(step.entries.get('uses'), key, 'action', checkouts);
    checkouts.push(...checkoutOf(step, key, finder));
    readInside(step, key, finder);
  });
}

/** GitHub knows no steps inside a step so far; what it comes to know must not go unjudged. */
function readInside({ entries }: YamlMap, key: string, finder: Finder): void {
  entries.forEach((entry, name) => {
    const { value } = entry;
    if (value.kind === 'list' && value.items.every(({ kind }) => kind === 'map')) {
      readSteps(entry, `${key}.${name}`, finder);
    }
  });
}

/** The folder into which a step checks this repository out, where it is not the workspace itself. */
function checkoutOf({ entries }: YamlMap, key: string, finder: Finder): string[] {
  if (!/^actions\/checkout@/i.test(finder.text(entries.get('uses'), `${key}.uses`) ?? '')) return [];
  const inputs = entries.get('with')?.value;
  if (inputs?.kind !== 'map' || inputs.entries.has('repository')) return [];
  const path = inputs.entries.get('path');
  const folder = path?.value.kind === 'scalar' ? (finder.text(path, `${key}.with.path`) ?? '') : '';
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 ? [] : [parts.join('/')];
}
