import { SEVERITIES } from '../advisory.ts';
import { GATES } from '../gate.ts';
import { ECOSYSTEMS, SCOPES } from '../package.ts';
import {
  ADVISORY_SOURCES,
  EFFECTS,
  type AdvisoryPolicy,
  type Effect,
  type Floor,
  type Match,
  type MergeAllowance,
  type MergePolicy,
  type Origin,
  type Overruled,
  type Policy,
  type PublishPolicy,
  type RuleConfig,
  type RulePolicy,
  type Services,
  type SeverityEffects,
  type Waiver,
} from '../policy.ts';
import { UPDATE_LEVELS } from '../version.ts';
import { sha256 } from './advisories.ts';
import {
  flag,
  list,
  map,
  nullable,
  number,
  object,
  oneOf,
  optional,
  plainObject,
  record,
  text,
  textOr,
  type Fields,
  type Shape,
} from './shape.ts';

const match: Shape<Match> = object<Match>({
  ecosystems: optional(list(oneOf(ECOSYSTEMS))),
  scopes: optional(list(oneOf(SCOPES))),
  packages: optional(list(text)),
  paths: optional(list(text)),
  purls: optional(list(text)),
  advisory: optional(text),
});

const origin: Shape<Origin> = object<Origin>({ uri: text, line: number, column: number });
const gates = list(oneOf(GATES));
const one = oneOf(EFFECTS);
const bySeverity = object<SeverityEffects>(
  Object.fromEntries(SEVERITIES.map((severity) => [severity, one])) as Fields<SeverityEffects>,
);

const config: Shape<RuleConfig> = object<RuleConfig>({
  effect: textOr<Effect, SeverityEffects>(one, bySeverity),
  unavailable: nullable(oneOf(['deny', 'hold', 'warn'])),
  match,
  except: nullable(match),
  gates,
  options: plainObject,
  origin,
  places: optional(record(origin)),
});

/** A waiver: of the policy, or of a VEX document. */
export const waiver: Shape<Waiver> = object<Waiver>({
  rule: text,
  match,
  gates: nullable(gates),
  reason: text,
  owner: text,
  expires: text,
  origin,
});

const allowance: Shape<MergeAllowance> = object<MergeAllowance>({
  ecosystems: optional(list(oneOf(ECOSYSTEMS))),
  scopes: optional(list(oneOf(SCOPES))),
  updates: optional(list(oneOf(UPDATE_LEVELS))),
  packages: optional(list(text)),
  from: optional(list(text)),
});

type Author = Exclude<MergePolicy['authors'][number], string>;

const merge: Shape<MergePolicy> = object<MergePolicy>({
  authors: list(textOr(text, object<Author>({ login: text, id: number }))),
  allow: list(allowance),
  within: optional(list(list(allowance))),
  method: oneOf(['merge', 'squash', 'rebase']),
});

const publish: Shape<PublishPolicy> = object<PublishPolicy>({
  npm: nullable(
    object<NonNullable<PublishPolicy['npm']>>({ access: oneOf(['public', 'restricted']), tag: nullable(text) }),
  ),
  release: flag,
});

const advisories: Shape<AdvisoryPolicy> = object<AdvisoryPolicy>({
  sources: nullable(list(oneOf(ADVISORY_SOURCES))),
  maxAge: nullable(number),
});

const services = record(text) as Shape<Services>;

const floor: Shape<Floor> = object<Floor>({
  uri: text,
  digest: sha256,
  overruled: list(object<Overruled>({ origin, message: text })),
});

/** The whole effective policy. */
export const policyShape: Shape<Policy> = object<Policy>({
  uri: text,
  digest: sha256,
  mode: oneOf(['enforce', 'report']),
  rules: map(object<RulePolicy>({ locked: flag, configs: list(config) })),
  merge: nullable(merge),
  publish,
  advisories,
  services,
  waivers: list(waiver),
  origins: optional(record(origin)),
  floor: optional(floor),
});
