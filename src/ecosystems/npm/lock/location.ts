/** A path that is longer can't be installed on any system, and could only serve to exhaust the reader. */
export const MAX_LOCATION = 4096;

/** What a location says about itself. */
interface Place {
  /** The name under which node_modules holds it; null for a folder of the project. */
  readonly installedAs: string | null;
  /** Its name where the entry has none of its own: the folder's, with its scope. */
  readonly name: string;
}

/** Reads a location such as `node_modules/a/node_modules/@s/b` or `packages/a`. */
export function placeOf(location: string): Place {
  const at = location.lastIndexOf('node_modules/');
  const rest = at === 0 || location[at - 1] === '/' ? location.slice(at + 'node_modules/'.length) : null;
  if (rest !== null && isPackageName(rest)) return { installedAs: rest, name: rest };
  const segments = location.split('/');
  const [scope = '', base = ''] = segments.slice(-2);
  if (segments.length === 1) return { installedAs: null, name: location };
  return { installedAs: null, name: scope.startsWith('@') ? `${scope}/${base}` : base };
}

const isPackageName = (name: string): boolean => {
  const slash = name.indexOf('/');
  if (!name.startsWith('@')) return slash === -1 && name !== '';
  return slash > 1 && slash < name.length - 1 && !name.includes('/', slash + 1);
};

/** Whether it lies inside another package of node_modules, and not in one of the project's own folders. */
export function isNested(location: string): boolean {
  return location.indexOf('node_modules/') !== location.lastIndexOf('node_modules/');
}

/**
 * Why npm would not look where the location says, or null. Two such locations can mean one folder,
 * so that one entry would hide the other.
 */
export function faultOf(location: string): string | null {
  if (location.length > MAX_LOCATION) return `is longer than ${MAX_LOCATION} characters`;
  if (location.includes('\\')) return 'has a backslash';
  if (location.startsWith('/') || /^[A-Za-z]:/.test(location)) return 'is an absolute path';
  if (location.endsWith('/') || location.includes('//')) return 'has an empty part';
  const inside = location.replace(/^(?:\.\.\/)+/, '');
  return /(?:^|\/)\.{1,2}(?:\/|$)/.test(inside) ? 'has a part that leads elsewhere' : null;
}

/** A relative path without `.` and inner `..` parts; what a link's target is written as. */
export function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
