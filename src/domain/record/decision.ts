import { SEVERITIES } from '../advisory.ts';
import type { Decision, Finding } from '../decision.ts';
import { GATES, VERDICTS } from '../gate.ts';
import { ECOSYSTEMS, SCOPES } from '../package.ts';
import { sha256, sourceInfo } from './advisories.ts';
import { location } from './graph.ts';
import { flag, list, nullable, number, object, oneOf, plainObject, text, type Shape } from './shape.ts';

export const finding: Shape<Finding> = object<Finding>({
  rule: text,
  state: oneOf(['fail', 'indeterminate']),
  effect: oneOf(['deny', 'hold', 'warn', 'note', 'indeterminate']),
  subject: text,
  package: nullable(
    object<NonNullable<Finding['package']>>({
      purl: text,
      ecosystem: oneOf(ECOSYSTEMS),
      name: text,
      version: text,
      scope: oneOf(SCOPES),
      direct: flag,
    }),
  ),
  advisory: nullable(
    object<NonNullable<Finding['advisory']>>({
      id: text,
      aliases: list(text),
      severity: oneOf(SEVERITIES),
      fixedIn: list(text),
    }),
  ),
  message: text,
  remedy: text,
  paths: list(list(text)),
  location: nullable(location),
  preexisting: flag,
  waiver: nullable(object<NonNullable<Finding['waiver']>>({ owner: text, reason: text, expires: text })),
  evidence: plainObject,
});

export const tool: Shape<Decision['tool']> = object<Decision['tool']>({ name: oneOf(['lockgate']), version: text });

export const decisionShape: Shape<Decision> = object<Decision>({
  schemaVersion: oneOf([1]),
  tool,
  gate: oneOf(GATES),
  verdict: oneOf(VERDICTS),
  mode: oneOf(['enforce', 'report']),
  now: text,
  policy: object<Decision['policy']>({ uri: text, digest: sha256 }),
  advisories: object<Decision['advisories']>({ sources: list(sourceInfo) }),
  graph: object<Decision['graph']>({ packages: number, manifests: list(text), digest: sha256 }),
  findings: list(finding),
});
