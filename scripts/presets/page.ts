import { FINDING_EFFECTS } from '../../src/domain/decision.ts';
import { GATES, type Gate } from '../../src/domain/gate.ts';
import type { Rule } from '../../src/domain/rule.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import { page, table } from '../markdown.ts';
import { gateCells } from './cells.ts';
import type { Preset } from './effective.ts';
import { INCIDENTS, type Incident } from './incidents.ts';
import { factsOf } from './scene.ts';

const NOTICE = '<!-- Generated from policies/ by scripts/generate-docs.ts. Do not edit. -->';

/** The page of all presets: what each says in every gate, and what it would have made of the incidents. */
export function presetsPage(rules: readonly Rule[], presets: readonly Preset[]): string {
  return page([
    NOTICE,
    '# Presets',
    'A preset is a policy that comes along: `extends: lockgate:recommended`, which is also what applies without any policy. What a policy of your own writes for a rule replaces what the preset says; `malware` is locked, and can only be made stricter.',
    table(
      ['preset', 'for'],
      presets.map(({ name, about }) => [`[\`${name}\`](#${name})`, about.replaceAll('\n', ' ')]),
    ),
    'In the tables a cell with several lines holds several configs: of those that match, the strictest wins. *In italics* is what a config speaks of. An empty cell: the rule can’t judge in that gate. No preset has a `merge` section, so none merges anything by itself.',
    ...sections(rules, presets),
    '## What they would have made of incidents',
    ...incidents(rules, presets),
  ]);
}

/** A table for each; one that says the same as an earlier one refers to it. */
function sections(rules: readonly Rule[], presets: readonly Preset[]): string[] {
  const written = new Map<string, string>();
  return presets.flatMap(({ name, about, policy }) => {
    const rows = rules.map((rule) => [`[\`${rule.id}\`](rules/${rule.id}.md)`, ...gateCells(rule, policy)]);
    const whole = table(['rule', ...GATES], rows);
    const same = written.get(whole);
    if (same === undefined) written.set(whole, name);
    return [
      `## ${name}`,
      about,
      ...(policy.mode === 'report' ? ['`mode: report`: what would block is told, and nothing does.'] : []),
      same === undefined ? whole : `Every rule as in [\`${same}\`](#${same}).`,
    ];
  });
}

/** What the rules of today make of an incident. What is meant to stop it and does not exist yet is named. */
function incidents(rules: readonly Rule[], presets: readonly Preset[]): string[] {
  const enforcing = presets.filter(({ policy }) => policy.mode === 'enforce');
  const known = new Set(rules.map(({ id }) => id));
  const rows = INCIDENTS.map((incident) => {
    const came = enforcing.map((preset) => said(incident, preset, rules, false));
    const recorded = enforcing.map((preset) => said(incident, preset, rules, true));
    const later = incident.record === null ? '' : merged(enforcing, recorded);
    const lacking = incident.meant.filter((id) => !known.has(id)).map((id) => `\`${id}\``);
    return [incident.name, incident.seen, merged(enforcing, came), later, lacking.join(', ')];
  });
  return [
    'Each was put before the rules as a project met it: on the day it came, when no database knew of it, and once it was on record (a `MAL-` record of a package, an advisory of an action). These are the verdicts of the rules that exist; the last column names those that are meant to stop it on the first day and are not built yet.',
    table(['incident', 'what a project saw', 'on the first day', 'once on record', 'no rule yet'], rows),
    'A record ends an attack for everybody who is still to install it, mostly within hours. Until then a script that comes with an update does not merge by itself, and a changed lockfile entry is refused; a plain new version is not noticed.',
  ];
}

/** A change meets review and merge; what moves without a change is met by an audit, and by a release. */
const gatesOf = ({ arrivals }: Incident): readonly Gate[] =>
  arrivals.some(({ ecosystem }) => ecosystem === 'github-actions') ? ['publish', 'audit'] : ['review', 'merge'];

function said(incident: Incident, { policy }: Preset, rules: readonly Rule[], recorded: boolean): string {
  const judged = new Set(rules.filter(({ needs }) => needs.every((need) => FACTS.has(need))).map(({ id }) => id));
  const cells = gatesOf(incident).map((gate) => {
    const context = { rules, tool: { name: 'lockgate', version: '' }, graphDigest: '' } as const;
    const { findings } = evaluate(factsOf(incident, gate, recorded), policy, context);
    const effects = new Set(findings.filter(({ rule }) => judged.has(rule)).map(({ effect }) => effect));
    return `${gate}: ${FINDING_EFFECTS.find((effect) => effects.has(effect)) ?? 'nothing'}`;
  });
  return cells.join(', ');
}

/** Rules about pull requests, releases and artifacts have nothing to say of a package. */
const FACTS: ReadonlySet<string> = new Set(['graph', 'changes', 'advisories', 'registry']);

/** One line where all presets say the same, else one for each that differs from the rest. */
function merged(presets: readonly Preset[], texts: readonly string[]): string {
  const byText = new Map<string, string[]>();
  for (const [index, text] of texts.entries()) {
    byText.set(text, [...(byText.get(text) ?? []), presets[index]?.name ?? '']);
  }
  if (byText.size === 1) return texts[0] ?? '';
  return [...byText].map(([text, names]) => `*${names.join(', ')}:* ${text}`).join('<br>');
}
