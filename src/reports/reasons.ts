import { originText } from '../domain/policy.ts';
import type { ConfigVoice, ExplainedTrouble, RuleLook, Silence, WaiverVoice } from '../domain/explanation.ts';
import { assertNever } from '../domain/errors.ts';
import type { Waiver } from '../domain/policy.ts';

/** Why a decision is what it is, in the words that every report has for it. Nothing here is escaped. */

/** `Waived by @acme until 2027-01-01: never called`, each part shown as the medium does. */
export function waivedText(
  { owner, expires, reason }: Pick<Waiver, 'owner' | 'expires' | 'reason'>,
  show: { readonly name: (text: string) => string; readonly prose: (text: string) => string } = {
    name: (text) => text,
    prose: (text) => text,
  },
): string {
  return `Waived by ${show.name(owner)} until ${show.name(expires)}: ${show.prose(reason)}`;
}

export const THERE_BEFORE = 'There before this change';

const KEYS = {
  ecosystems: 'it is for the ecosystems',
  scopes: 'it is for the scopes',
  packages: 'it is for the packages',
  version: 'it is for other versions',
  purls: 'it is for the packages',
  paths: 'it is for the files',
  advisory: 'it is for the advisory',
} as const;

/** Lists of an organisation can have hundreds of patterns. */
const MOST_WANTED = 5;

/** Why it does not speak, as a clause. */
function silenceText(silence: Silence): string {
  switch (silence.because) {
    case 'gate':
      return 'it is for other gates';
    case 'off':
      return 'its effect is off for this';
    case 'options':
      return 'by its options there is nothing to find';
    case 'except':
      return 'it excepts this';
    case 'expired':
      return 'its last day is over';
    case 'fault':
      return 'nothing excuses a rule that could not judge';
    case 'match': {
      const { wanted } = silence;
      const more = wanted.length > MOST_WANTED ? ` and ${wanted.length - MOST_WANTED} more` : '';
      return `${KEYS[silence.key]}: ${wanted.slice(0, MOST_WANTED).join(', ')}${more}`;
    }
    default:
      return assertNever(silence);
  }
}

/** `decided: deny  .github/lockgate.yml:4:5`. */
export function configVoiceText({ origin, state, effect, preexisting, silence }: ConfigVoice): string {
  const place = originText(origin);
  if (silence !== null || effect === null) return `silent   ${place}  ${silence === null ? '' : silenceText(silence)}`;
  const before = preexisting ? `, a note: ${THERE_BEFORE.toLowerCase()}` : '';
  return `${state === 'decides' ? 'decides ' : 'weaker  '} ${place}  ${effect}${before}`;
}

export function waiverVoiceText({ waiver, state, silence }: WaiverVoice): string {
  const about = `${originText(waiver.origin)}  ${waiver.owner} until ${waiver.expires}`;
  if (state === 'excuses') return `excuses  ${about}: ${waiver.reason}`;
  if (state === 'also') return `also     ${about}: another one that lasts as long or longer excuses it`;
  return `silent   ${about}: ${silence === null ? '' : silenceText(silence)}`;
}

/** Whether a silent waiver is near enough to be what somebody meant: same package, same advisory, or neither named. */
export const isNear = ({ silence }: WaiverVoice): boolean =>
  silence === null ||
  silence.because !== 'match' ||
  (silence.key !== 'packages' && silence.key !== 'advisory' && silence.key !== 'purls');

const STATES: Readonly<Record<RuleLook['state'], string>> = {
  fail: 'found',
  indeterminate: 'not decided',
  pass: 'passed',
  'not-applicable': 'not applicable',
  'not-asked': 'not asked',
};

export const lookText = ({ rule, state, reason }: RuleLook): string =>
  `${STATES[state]}: ${rule}${reason === '' ? '' : ` (${reason})`}`;

/** What of the base mattered; null: nothing. */
export function baseText({ compared, finding }: ExplainedTrouble): string | null {
  if (!compared || finding === null) return null;
  return finding.preexisting ? `${THERE_BEFORE}, so it is a note.` : 'The base did not have it, or not as strictly.';
}
