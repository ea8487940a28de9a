import type { Decision } from '../../domain/decision.ts';
import type { Render } from '../review/ports.ts';

/** One effect of an audit, as data. */
export type AuditStep =
  /** `body` null: the issue is closed, where one is open. */
  | { readonly kind: 'issue'; readonly body: string | null }
  | {
      readonly kind: 'sarif';
      readonly commit: string;
      readonly ref: string;
      readonly sarif: string;
      /** Upload only where the issue changed. */
      readonly onlyOnChange: boolean;
    };

interface AuditSettings {
  readonly commit: string;
  readonly ref: string;
  readonly sarif: 'always' | 'never' | 'auto';
  readonly issue: boolean;
}

/** What an audit leaves on GitHub: the issue first, because it decides whether anything changed. */
export function planAudit(
  decision: Decision,
  { commit, ref, sarif, issue }: AuditSettings,
  render: Pick<Render, 'sarif'> & { issue(decision: Decision): string },
): AuditStep[] {
  const clean = decision.verdict === 'pass';
  const steps: AuditStep[] = [];
  if (issue) steps.push({ kind: 'issue', body: clean ? null : render.issue(decision) });
  if (sarif !== 'never') {
    const onlyOnChange = clean && sarif === 'auto';
    steps.push({ kind: 'sarif', commit, ref, sarif: render.sarif(decision), onlyOnChange });
  }
  return steps;
}

/** A step as one line for a person. */
export function auditStepLine(step: AuditStep): string {
  if (step.kind === 'sarif')
    return `upload SARIF for ${step.commit}${step.onlyOnChange ? ', if the issue changed' : ''}`;
  return step.body === null ? 'close our issue, if one is open' : 'open or update our issue';
}
