import type { Decision } from '../domain/decision.ts';
import type { PolicyChange } from '../domain/policy-change.ts';

/** How a report may look; a format that has no use for a setting ignores it. */
export interface ReportSettings {
  readonly color: boolean;
  /** Columns of the terminal; null in a pipe. */
  readonly width: number | null;
  /** `text`: one line in all. */
  readonly quiet?: boolean;
  /** `markdown`: the most UTF-8 bytes it may take (a GitHub comment holds 65,536 characters, a job summary 1,024 KiB). */
  readonly maxBytes?: number;
  /** `sarif`, `markdown`: the judged directory relative to the repository's root, where it is not the root itself. */
  readonly directory?: string;
  /** `markdown`: without the time, for a comment or issue that is written again only when it says something else. */
  readonly timeless?: boolean;
  /** `json`, `markdown`, `text`: what a new policy would change, where the change edits it. */
  readonly policyChange?: PolicyChange | null;
}

/** One report format: renders a decision and decides nothing. The file's name is the id. */
export interface Report {
  readonly id: string;
  render(decision: Decision, settings: ReportSettings): string;
}

/** Declares a report format. */
export const defineReport = (report: Report): Report => report;
