import type { Change } from '../../domain/change.ts';
import { assertNever, quote } from '../../domain/errors.ts';
import { comparedVersion } from '../../domain/package.ts';
import { UPDATE_LEVELS } from '../../domain/version.ts';
import type { Claim, Claims } from './claims.ts';
import { nameKey } from './subjects.ts';

/** Something that a pull request says and its lockfiles deny. */
interface Contradiction {
  /** The package that it is about. */
  readonly name: string;
  /** One sentence. */
  readonly message: string;
}

/** Holds the claims of a pull request against what its lockfiles really change. */
export function contradictions({ claims, complete }: Claims, changes: readonly Change[]): Contradiction[] {
  const found = claims.flatMap((claim) => contradiction(claim, changes) ?? []);
  if (!complete) return found;
  const unsaid = changes
    .filter((change) => change.direct && !claims.some((claim) => speaksOf(claim, change)))
    .map((change) => ({
      name: nameKey(change),
      message: `The lockfiles change ${quote(change.name)}, which the trailer of the update does not name.`,
    }));
  return [...found, ...unsaid];
}

function contradiction(claim: Claim, changes: readonly Change[]): Contradiction | null {
  const named = changes.filter((change) => speaksOf(claim, change));
  const name = claim.name;
  if (named.length === 0) {
    return { name, message: `The update claims to change ${quote(name)}, but no lockfile changes it.` };
  }
  const missed = (version: string | null, side: 'before' | 'after'): boolean =>
    version !== null && !named.some((change) => locks(change, side, version));
  if (missed(claim.to, 'after')) {
    return {
      name,
      message: `The update claims ${quote(name)} ${quote(claim.to ?? '')}, but the lockfiles have ${versions(named, 'after')}.`,
    };
  }
  if (missed(claim.from, 'before')) {
    return {
      name,
      message: `The update claims to replace ${quote(name)} ${quote(claim.from ?? '')}, but the lockfiles had ${versions(named, 'before')}.`,
    };
  }
  const larger = named.find(({ level }) => level !== null && claim.level !== null && above(level, claim.level));
  if (larger === undefined) return null;
  return {
    name,
    message: `The update claims a ${claim.level} of ${quote(name)}, but by the lockfiles it is a ${larger.level}.`,
  };
}

const above = (one: Change['level'] & string, other: Change['level'] & string): boolean =>
  UPDATE_LEVELS.indexOf(one) > UPDATE_LEVELS.indexOf(other);

// A bot writes PyPI names as it likes, and an action's repository for any path in it.
function speaksOf(claim: Claim, { ecosystem, name }: Change): boolean {
  switch (ecosystem) {
    case 'npm':
      return claim.name === name;
    case 'pypi':
      return normalised(claim.name) === normalised(name);
    case 'github-actions':
      return `${name}/`.toLowerCase().startsWith(`${claim.name}/`.toLowerCase());
    default:
      return assertNever(ecosystem);
  }
}

const normalised = (name: string): string => name.toLowerCase().replaceAll(/[-_.]+/g, '-');

// "5" claims any 5.x. A commit without a comment tells no version, and the tag v5 of an action any 5.x.
function locks(change: Change, side: 'before' | 'after', claimed: string): boolean {
  const isAction = change.ecosystem === 'github-actions';
  return change[side].some((one) => {
    const [locked, wanted] = [comparedVersion(one), claimed].map((text) => text.replace(/^v/, '')) as [string, string];
    if (isAction && (/^[0-9a-f]{40}$/i.test(locked) || wanted.startsWith(`${locked}.`))) return true;
    return locked === wanted || locked.startsWith(`${wanted}.`);
  });
}

const versions = (changes: readonly Change[], side: 'before' | 'after'): string =>
  changes.flatMap((change) => change[side].map(({ version }) => quote(version))).join(', ') || 'none of it';
