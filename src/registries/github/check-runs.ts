import { byCodeUnit } from '../../domain/canonical.ts';
import type { Annotation, CheckOutput } from '../../domain/ports/github.ts';
import type { CheckReport } from '../../domain/pull-request.ts';
import { count, listAt, nullableText, object, text, nullableChild } from './decode.ts';
import { get, ignore, path, write, type GitHubRequest, type Page, type Repository } from './request.ts';

/** A check run with the number by which the newest is told. */
interface CheckRun extends CheckReport {
  readonly id: number;
}

/** https://docs.github.com/rest/checks/runs#list-check-runs-for-a-git-reference, every run, not GitHub's own choice of the latest. */
export function listCheckRuns({ owner, repo }: Repository, commit: string): GitHubRequest<Page<CheckRun>> {
  return get({
    path: path`/repos/${owner}/${repo}/commits/${commit}/check-runs?filter=all&per_page=100`,
    asks: `the check runs at ${commit}`,
    permission: 'checks: read',
    read: (body) => {
      const json = object(body, 'check runs');
      return {
        total: count(json, 'total_count'),
        items: listAt(json, 'check_runs', (run) => {
          const app = nullableChild(run, 'app');
          return {
            id: count(run, 'id'),
            name: text(run, 'name'),
            appId: app === null ? null : count(app, 'id'),
            // A conclusion counts only once the run is over.
            conclusion: text(run, 'status') === 'completed' ? nullableText(run, 'conclusion') : null,
          };
        }),
      };
    },
  });
}

/** The newest report of each check by name and app, our own left out, in that order. */
export function newestChecks(runs: readonly CheckRun[]): CheckReport[] {
  const newest = new Map<string, CheckRun>();
  for (const run of runs) {
    const key = JSON.stringify([run.name, run.appId]);
    const seen = newest.get(key);
    if (seen === undefined || seen.id < run.id) newest.set(key, run);
  }
  return [...newest]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, { name, appId, conclusion }]) => ({ name, appId, conclusion }));
}

/** GitHub takes this many annotations in one request. */
export const MAX_ANNOTATIONS = 50;
const MAX_TEXT = 65_535;

/** https://docs.github.com/rest/checks/runs#create-a-check-run, finished, with the first annotations. */
export function createCheckRun({ owner, repo }: Repository, output: CheckOutput): GitHubRequest<number> {
  return write({
    method: 'POST',
    path: path`/repos/${owner}/${repo}/check-runs`,
    body: {
      name: output.name,
      head_sha: output.headSha,
      status: 'completed',
      conclusion: output.conclusion,
      output: outputBody(output, output.annotations.slice(0, MAX_ANNOTATIONS)),
    },
    asks: `a check run at ${output.headSha}`,
    permission: 'checks: write',
    read: (body) => count(object(body, 'check run'), 'id'),
  });
}

/** Adds further annotations: GitHub appends those of an update to the ones it has. */
export function annotateCheckRun(
  { owner, repo }: Repository,
  id: number,
  output: CheckOutput,
  annotations: readonly Annotation[],
): GitHubRequest<void> {
  return write({
    method: 'PATCH',
    path: path`/repos/${owner}/${repo}/check-runs/${id}`,
    body: { output: outputBody(output, annotations) },
    asks: `further annotations at ${output.headSha}`,
    permission: 'checks: write',
    read: ignore,
  });
}

function outputBody(output: CheckOutput, annotations: readonly Annotation[]): Record<string, unknown> {
  return {
    title: output.title,
    summary: cutAtLine(output.summary, MAX_TEXT),
    annotations: annotations.map(({ path: file, line, level, title, message }) => ({
      path: file,
      start_line: line,
      end_line: line,
      annotation_level: level,
      title: title.slice(0, 255),
      message: message.slice(0, MAX_TEXT),
    })),
  };
}

const CUT = '\n\n… cut here: the whole report is in the job summary.\n';

/** Cuts Markdown to GitHub's limit at the end of a line, and says so. */
export function cutAtLine(markdown: string, limit: number): string {
  if (markdown.length <= limit) return markdown;
  const room = markdown.slice(0, limit - CUT.length);
  return room.slice(0, Math.max(room.lastIndexOf('\n'), 0)) + CUT;
}
