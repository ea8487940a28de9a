import type { Policy, RuleConfig } from '../../domain/policy.ts';

/** What the `merge` section rests on: who may merge, what an update may touch, how far it may go, what tested it. */
const SAFEGUARDS = ['update-author', 'update-scope', 'update-level', 'checks'] as const;

/**
 * The rules without which a `merge` section would mean something else than it says, and which this policy keeps from
 * blocking in the merge gate. A file that starts from nothing (`extends: []`) has all of them off: whoever opens a pull
 * request would merge by `authors` that nobody compares.
 */
export function missingSafeguards({ rules }: Pick<Policy, 'rules'>): string[] {
  return SAFEGUARDS.filter((id) => rules.get(id)?.configs.some(blocks) !== true);
}

/** None of these rules tells a severity, so a map of them is read at `unknown`. */
function blocks({ effect, unavailable }: RuleConfig): boolean {
  const told = typeof effect === 'string' ? effect : effect.unknown;
  return (told === 'deny' || told === 'hold') && unavailable !== 'warn';
}
