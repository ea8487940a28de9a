import { dayAfter } from '../domain/day.ts';
import type { Finding } from '../domain/decision.ts';
import { UsageError, quote } from '../domain/errors.ts';
import { GATES, type Gate } from '../domain/gate.ts';
import { PATTERN_PREFIXES } from '../domain/patterns/pattern.ts';
import type { Policy, Waiver } from '../domain/policy.ts';
import { EXACT } from '../policy/document/waivers.ts';
import { didYouMean, nearest } from '../policy/suggest.ts';
import type { WaiverText } from '../policy/write-waiver.ts';
import { rules } from '../rules/index.ts';
import type { Invocation } from './command.ts';

const USUAL_DAYS = 30;

/** What a waiver is asked for: an advisory by any of its ids, or a rule. */
interface Target {
  readonly rule: string;
  readonly advisory: string | null;
  /** What was found of it, waived or not. */
  readonly findings: readonly Finding[];
}

/**
 * The waiver that a command line asks for. Of an advisory in one package, that package alone: a waiver says no more than
 * was found. What the language refuses (too long, of a locked rule) is left to it.
 *
 * @throws {UsageError} for what is neither found nor wanted all the same, and for what is not said.
 */
export function waiverOf(invocation: Invocation, policy: Policy, findings: readonly Finding[]): WaiverText {
  const { options, operands } = invocation;
  const target = targetOf(operands[0] ?? '', findings, options.unused);
  const packages = options.package.length > 0 ? options.package : packagesOf(target);
  if (target.advisory === null && packages.length === 0 && options.path.length === 0) {
    throw new UsageError(
      `A waiver of the whole rule ${target.rule} would excuse everything that it ever finds. Name a --package or a --path.`,
    );
  }
  if (options.reason === null || options.reason.trim() === '') {
    throw new UsageError('A waiver needs its reason, for whoever reads it later. Give --reason "…".');
  }
  return {
    rule: target.rule,
    match: {
      ...(target.advisory !== null && { advisory: target.advisory }),
      ...(packages.length > 0 && { packages }),
      ...(options.path.length > 0 && { paths: options.path }),
    },
    gates: options.gate === null ? null : [gateOf(options.gate)],
    reason: options.reason,
    owner: options.owner ?? ownerOf(policy.waivers),
    expires: expiryOf(invocation, target.rule),
  };
}

function targetOf(text: string, findings: readonly Finding[], unused: boolean): Target {
  if (rules.some(({ id }) => id === text)) {
    const found = findings.filter(({ rule }) => rule === text);
    if (found.length > 0 || unused) return { rule: text, advisory: null, findings: found };
    throw nothingFound(`The rule ${text} finds nothing here.`, 'See "lockgate check".');
  }
  const wanted = text.toUpperCase();
  const ids = findings.flatMap(({ advisory }) => (advisory === null ? [] : [advisory.id, ...advisory.aliases]));
  const id = ids.find((one) => one.toUpperCase() === wanted);
  if (id !== undefined) {
    const found = findings.filter(({ advisory }) => advisory?.id === id || advisory?.aliases.includes(id));
    return { rule: found[0]?.rule ?? '', advisory: id, findings: found };
  }
  if (unused && ADVISORY_ID.test(text)) {
    return { rule: text.startsWith('MAL-') ? EXACT.rule : 'known-advisories', advisory: text, findings: [] };
  }
  const near = nearest(text, [...ids, ...rules.map((rule) => rule.id)]);
  const hint = near === null ? 'See "lockgate check".' : `Did you mean ${quote(near)}?`;
  throw nothingFound(`${quote(text)} is no rule, and no advisory that is found here.`, hint);
}

// As databases write them. Anything else is more likely the name of a rule with a slip in it.
const ADVISORY_ID = /^[A-Z]{2,}-/;

const nothingFound = (message: string, hint: string): UsageError =>
  new UsageError(`${message} ${hint} To write a waiver that excuses nothing today, add --unused.`);

/** Of an advisory in one package, that package; of malware in one version, as only that may be waived. */
function packagesOf({ rule, advisory, findings }: Target): string[] {
  if (advisory === null) return [];
  const patterns = findings.flatMap(({ package: one }) => {
    if (one === null) return [];
    return patternOf(one.ecosystem, rule === EXACT.rule ? `${one.name}@${one.version}` : one.name);
  });
  const distinct = [...new Set(patterns)].sort();
  if (distinct.length <= 1) return distinct;
  const list = distinct.map((pattern) => quote(pattern)).join(', ');
  throw new UsageError(`${advisory} is found in ${list}. Name those that the reason holds for, each by --package.`);
}

function patternOf(ecosystem: string, name: string): string {
  const prefixes = Object.entries(PATTERN_PREFIXES);
  return `${prefixes.find(([, one]) => one === ecosystem)?.[0] ?? ecosystem}:${name}`;
}

function gateOf(text: string): Gate {
  const gate = GATES.find((one) => one === text);
  if (gate === undefined) throw new UsageError(`Unknown gate ${quote(text)}. ${didYouMean(text, GATES)}`);
  return gate;
}

/** Who answers is said, unless everything that is waived already has one owner. */
function ownerOf(waivers: readonly Waiver[]): string {
  const owners = new Set(waivers.map(({ owner }) => owner));
  const [only] = owners;
  if (owners.size === 1 && only !== undefined) return only;
  const cause = owners.size === 0 ? 'there is no other to take it from' : 'those of the policy have several';
  throw new UsageError(`A waiver needs an owner, and ${cause}. Give --owner @team.`);
}

function expiryOf({ options, now }: Invocation, rule: string): string {
  if (options.expires !== null && options.days !== null) {
    throw new UsageError('--expires and --days both say when it ends. Give one of them.');
  }
  if (options.expires !== null) return options.expires;
  const usual = rule === EXACT.rule ? EXACT.days : USUAL_DAYS;
  if (options.days !== null && !/^[1-9][0-9]{0,3}$/.test(options.days)) {
    throw new UsageError(`--days ${quote(options.days)} is no number of days. Write --days ${usual}.`);
  }
  const days = options.days === null ? usual : Number(options.days);
  return dayAfter(now.getTime(), days);
}
