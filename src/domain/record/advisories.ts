import type { AdvisoryConflict, AdvisoryFacts, AdvisoryMatch, AdvisorySourceInfo, KnownAdvisory } from '../advisory.ts';
import { SEVERITIES } from '../advisory.ts';
import { EVENT_KINDS, type RangeEvent } from '../affected.ts';
import { ECOSYSTEMS } from '../package.ts';
import { flag, list, map, nullable, object, oneOf, optional, record, setOf, text, type Shape } from './shape.ts';

export const sha256 = object<{ readonly sha256: string }>({ sha256: text });

const conflict: Shape<AdvisoryConflict> = object<AdvisoryConflict>({
  about: oneOf(['affected', 'severity']),
  answers: record(text),
});

const match: Shape<AdvisoryMatch> = object<AdvisoryMatch>({
  id: text,
  aliases: list(text),
  severity: oneOf(SEVERITIES),
  malware: flag,
  fixedIn: list(text),
  uncertain: nullable(text),
  sources: list(text),
  conflicts: optional(list(conflict)),
});

const known: Shape<KnownAdvisory> = object<KnownAdvisory>({
  id: text,
  aliases: list(text),
  ranges: list(list(object<RangeEvent>({ kind: oneOf(EVENT_KINDS), version: text }))),
  versions: list(text),
});

export const sourceInfo: Shape<AdvisorySourceInfo> = object<AdvisorySourceInfo>({
  name: text,
  asOf: nullable(text),
  digest: nullable(sha256),
  ecosystems: optional(list(oneOf(ECOSYSTEMS))),
});

export const advisoryFacts: Shape<AdvisoryFacts> = object<AdvisoryFacts>({
  matches: map(list(match)),
  known: optional(map(list(known))),
  denied: optional(map(setOf(text))),
  sources: list(sourceInfo),
  unavailable: list(object<AdvisoryFacts['unavailable'][number]>({ source: text, reason: text })),
});
