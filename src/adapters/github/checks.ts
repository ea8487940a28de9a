import { byCodeUnit } from '../../domain/canonical.ts';
import type { CheckOutput } from '../../domain/ports/github.ts';
import type { CheckReport, RequiredCheck } from '../../domain/pull-request.ts';
import {
  annotateCheckRun,
  createCheckRun,
  listCheckRuns,
  MAX_ANNOTATIONS,
  newestChecks,
} from '../../registries/github/check-runs.ts';
import { isForbidden } from '../../registries/github/error.ts';
import type { Repository } from '../../registries/github/request.ts';
import { getBranch, listBranchRules } from '../../registries/github/rules.ts';
import { listStatuses } from '../../registries/github/statuses.ts';
import type { OwnCheck } from './options.ts';
import type { Transport } from './transport.ts';

/** Every check and status at a commit, the newest of each, our own left out. */
export async function readChecks(
  transport: Transport,
  repository: Repository,
  commit: string,
  own: readonly OwnCheck[],
): Promise<CheckReport[]> {
  const [runs, statuses] = await Promise.all([
    transport.pages(listCheckRuns(repository, commit)),
    transport.pages(listStatuses(repository, commit)),
  ]);
  return [...newestChecks(runs), ...statuses].filter((report) => !isOwn(report.name, report.appId, own));
}

/** What rulesets and classic protection ask of a branch, sorted, each once. */
export async function readRequiredChecks(
  transport: Transport,
  repository: Repository,
  branch: string,
): Promise<RequiredCheck[]> {
  const [rules, classic] = await Promise.all([
    transport.pages(listBranchRules(repository, branch)),
    transport.send(getBranch(repository, branch)),
  ]);
  const all = [...rules.flatMap((rule) => rule.requiredChecks), ...classic.requiredChecks];
  const unique = new Map(all.map((check) => [JSON.stringify([check.context, check.appId]), check]));
  return [...unique].sort(([a], [b]) => byCodeUnit(a, b)).map(([, check]) => check);
}

function isOwn(name: string, appId: number | null, own: readonly OwnCheck[]): boolean {
  return own.some((check) => check.name === name && (check.appId === null || check.appId === appId));
}

/** Whether a branch asks for one of our own checks, from us or from any app. */
export function isOwnRequirement({ context, appId }: RequiredCheck, own: readonly OwnCheck[]): boolean {
  return own.some(
    (check) => check.name === context && (check.appId === null || appId === null || check.appId === appId),
  );
}

/** False where the token may not write checks: then the job's own conclusion is the check. */
export async function writeCheck(transport: Transport, repository: Repository, output: CheckOutput): Promise<boolean> {
  let id: number;
  try {
    id = await transport.send(createCheckRun(repository, output));
  } catch (error) {
    if (isForbidden(error)) return false;
    throw error;
  }
  for (let from = MAX_ANNOTATIONS; from < output.annotations.length; from += MAX_ANNOTATIONS) {
    const further = output.annotations.slice(from, from + MAX_ANNOTATIONS);
    await transport.send(annotateCheckRun(repository, id, output, further));
  }
  return true;
}
