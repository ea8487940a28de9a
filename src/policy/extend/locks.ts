import { canonicalJson } from '../../domain/canonical.ts';
import { formatDuration } from '../../domain/duration.ts';
import { assertNever, quote } from '../../domain/errors.ts';
import { EFFECTS, originText, type Match, type Origin, type RuleConfig } from '../../domain/policy.ts';
import type { OptionSchema, Rule } from '../../domain/rule.ts';
import type { DocumentRule } from '../document/rules.ts';
import { atLeastAsStrict } from '../effects.ts';
import type { Problems } from '../problem.ts';

/**
 * Refuses what a document says of a rule that it inherits locked, unless it is at least as strict: of
 * every inherited config some own one must take the place. (Nothing could be loosened anyway, since
 * a locked rule keeps its inherited configs; but a file that seems to say so would mislead.)
 */
export function checkLocked(
  rule: Rule,
  own: DocumentRule,
  inherited: readonly RuleConfig[],
  lockedBy: Origin,
  problems: Problems,
): void {
  if (own.broken) return;
  const locked = `${rule.id} is locked by ${originText(lockedBy)}`;
  if (own.locked === false) problems.add(own.at, `${locked} and stays so`, 'Leave "locked" out.');
  if (own.configs.length === 0 && inherited.length > 0) {
    problems.add(own.at, `${locked} and can't be turned off`, 'Leave the rule out, or make it stricter.');
    return;
  }
  for (const config of inherited) {
    const [best] = own.configs
      .map((one) => ({ one, weaker: weaknesses(one, config, rule) }))
      .toSorted((a, b) => a.weaker.length - b.weaker.length);
    if (best === undefined || best.weaker.length === 0) continue;
    const message = `${locked} and can't be loosened: ${best.weaker.join('; ')}`;
    problems.add(best.one.origin, message, `Be at least as strict as ${originText(config.origin)}, or leave it out.`);
  }
}

/** In what one config is weaker than another; empty: it can take its place. */
export function weaknesses(one: RuleConfig, other: RuleConfig, rule: Rule): string[] {
  const weaker: string[] = [];
  if (!atLeastAsStrict(one.effect, other.effect)) {
    weaker.push(`its effect is ${showEffect(one.effect)}, weaker than ${showEffect(other.effect)}`);
  }
  if (UNAVAILABLE.indexOf(one.unavailable) > UNAVAILABLE.indexOf(other.unavailable)) {
    weaker.push(
      `unavailable evidence means ${one.unavailable ?? 'indeterminate'}, weaker than ${other.unavailable ?? 'indeterminate'}`,
    );
  }
  if (!includes(one.match, other.match)) weaker.push('its match is narrower');
  if (one.except !== null && (other.except === null || !includes(other.except, one.except))) {
    weaker.push('it excepts more');
  }
  const left = other.gates.filter((gate) => !one.gates.includes(gate));
  if (left.length > 0) weaker.push(`it leaves out ${left.join(', ')}`);
  for (const [name, option] of Object.entries(rule.options)) {
    if (isStricter(option, one.options[name], other.options[name])) continue;
    const [weak, strict] = [one, other].map(({ options }) => quote(writtenAs(option, options[name])));
    weaker.push(`${name} is ${weak} against ${strict}${WAYS[option.stricter]}`);
  }
  return weaker;
}

/** A value as a policy has it. */
function writtenAs({ schema }: OptionSchema, value: unknown): string {
  if (typeof value === 'string') return value;
  return schema['format'] === 'duration' && typeof value === 'number' ? formatDuration(value) : canonicalJson(value);
}

/** Strictest first. */
const UNAVAILABLE: readonly RuleConfig['unavailable'][] = ['deny', null, 'hold', 'warn'];

const WAYS: Readonly<Record<OptionSchema['stricter'], string>> = {
  shorter: ', where shorter is stricter',
  longer: ', where longer is stricter',
  effect: '',
  fixed: ', where no change is allowed',
};

const showEffect = (effect: RuleConfig['effect']): string =>
  typeof effect === 'string' ? effect : canonicalJson(effect).replaceAll('"', '');

/** Whether everything that the second match speaks of is also spoken of by the first. */
function includes(wide: Match, narrow: Match): boolean {
  return (['ecosystems', 'scopes', 'packages', 'paths'] as const).every((key) => {
    const [wanted, given]: (readonly string[] | undefined)[] = [wide[key], narrow[key]];
    return wanted === undefined || (given !== undefined && given.every((item) => wanted.includes(item)));
  });
}

function isStricter(option: OptionSchema, one: unknown, other: unknown): boolean {
  switch (option.stricter) {
    case 'shorter':
      return contains(other, one);
    case 'longer':
      return contains(one, other);
    case 'effect':
      return effectRank(one) <= effectRank(other);
    case 'fixed':
      return canonicalJson(one) === canonicalJson(other);
    default:
      return assertNever(option.stricter);
  }
}

const effectRank = (value: unknown): number => EFFECTS.findIndex((effect) => effect === value);

/** Whether the first list has all items of the second, or the first number is at least the second. */
function contains(large: unknown, small: unknown): boolean {
  if (typeof large === 'number' && typeof small === 'number') return large >= small;
  if (!Array.isArray(large) || !Array.isArray(small)) return canonicalJson(large) === canonicalJson(small);
  const items = new Set(large.map(canonicalJson));
  return small.every((item) => items.has(canonicalJson(item)));
}
