import { canonicalJson } from '../domain/canonical.ts';
import type { RuleLook } from '../domain/explanation.ts';
import type { Facts } from '../domain/facts.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Policy } from '../domain/policy.ts';
import type { Rule } from '../domain/rule.ts';
import { run } from './judge-rule.ts';

const STRICTEST: readonly Outcome['state'][] = ['fail', 'indeterminate', 'pass', 'not-applicable'];

/** What each rule makes of one package in this gate, the sternest answer of its configs' options. */
export function looksAt(purl: string, facts: Facts, policy: Policy, rules: readonly Rule[]): RuleLook[] {
  // The rule of waivers speaks of waivers alone, and is run by the judgement.
  return rules.filter((rule) => !rule.needs.includes('waivers')).map((rule) => lookAt(purl, rule, facts, policy));
}

function lookAt(purl: string, rule: Rule, facts: Facts, policy: Policy): RuleLook {
  const notAsked = (reason: string): RuleLook => ({ rule: rule.id, state: 'not-asked', reason });
  if (!rule.gates.includes(facts.gate)) {
    const gates = rule.gates.length === 1 ? 'gate' : 'gates';
    return notAsked(`it is for the ${gates} ${rule.gates.join(', ')}`);
  }
  const configs = policy.rules.get(rule.id)?.configs ?? [];
  const speaking = configs.filter(({ effect, gates }) => effect !== 'off' && gates.includes(facts.gate));
  if (speaking.length === 0) return notAsked(configs.length === 0 ? 'the policy has it off' : 'it is off in this gate');
  const distinct = new Map(speaking.map(({ options }) => [canonicalJson(options), options]));
  const said = [...distinct.values()].flatMap((options) => outcomesOf(rule, options, facts));
  const about = said.filter(({ subject }) => subject.kind === 'package' && subject.name === purl);
  // A rule may speak of all packages at once: where it passes the graph, and where it can't judge any.
  const whole = said.filter(({ subject, state }) => subject.kind !== 'package' && state !== 'fail');
  const [sternest] = (about.length > 0 ? about : whole).toSorted(
    (a, b) => STRICTEST.indexOf(a.state) - STRICTEST.indexOf(b.state),
  );
  // One that speaks of other packages alone has looked at this one too.
  if (sternest === undefined && said.some(({ subject }) => subject.kind === 'package'))
    return { rule: rule.id, state: 'pass', reason: '' };
  if (sternest === undefined)
    return { rule: rule.id, state: 'not-applicable', reason: 'it says nothing about packages' };
  const reason = sternest.state === 'not-applicable' ? sternest.reason : '';
  return { rule: rule.id, state: sternest.state, reason };
}

function outcomesOf(rule: Rule, options: Readonly<Record<string, unknown>>, facts: Facts): readonly Outcome[] {
  const outcomes = run(rule, options, facts);
  if (typeof outcomes !== 'string') return outcomes;
  const subject = { kind: 'graph', name: rule.id } as const;
  return [{ state: 'indeterminate', subject, key: 'fault', message: outcomes, remedy: '', location: null }];
}
