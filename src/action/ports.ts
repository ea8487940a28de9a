import { setTimeout as sleep } from 'node:timers/promises';
import { createGitHub } from '../adapters/github/github.ts';
import { ACTIONS_APP_ID } from '../adapters/github/options.ts';
import { createHttp } from '../adapters/http.ts';
import { judging } from '../adapters/judging.ts';
import { besidePolicy, floorText, projectPolicy, type PolicyFiles } from '../adapters/policy-files.ts';
import { nodeHasher } from '../adapters/platform.ts';
import { policyReaders } from '../adapters/policy-proposed.ts';
import { pinnedPolicies, type ReadPinned } from '../adapters/policy-remote.ts';
import { toolVersion } from '../adapters/package-root.ts';
import type { Policy } from '../domain/policy.ts';
import type { Decision } from '../domain/decision.ts';
import type { PolicyChange } from '../domain/policy-change.ts';
import type { GitHub } from '../domain/ports/github.ts';
import type { Http } from '../domain/ports/http.ts';
import type { JudgingPorts, Render } from '../gates/review/ports.ts';
import { policyDigest } from '../policy/effective.ts';
import json from '../reports/formats/json.ts';
import markdown from '../reports/formats/markdown.ts';
import sarif from '../reports/formats/sarif.ts';
import type { ActionContext } from './context.ts';
import type { Inputs } from './inputs.ts';
import { servicesInput } from './services.ts';

/** Our own check: the job of this name, reported by the app behind every GITHUB_TOKEN. */
export const OWN_CHECK = { name: 'lockgate', appId: ACTIONS_APP_ID };

/** GitHub's limits, in bytes: of a comment, and of a job's summary, above which it drops the whole. */
const COMMENT_BYTES = 65_000;
const SUMMARY_BYTES = 1_000_000;

/** Everything that the gates need of the outside. */
export interface ActionPorts extends JudgingPorts {
  readonly github: GitHub;
  readonly http: Http;
  /** A file that the policy names, from where the policy was read. */
  policyFile(path: string, local: PolicyFiles['local']): Promise<Uint8Array>;
  readonly render: Render & {
    issue(decision: Decision): string;
    json(decision: Decision, policyChange?: PolicyChange | null): string;
  };
}

export async function actionPorts(inputs: Inputs, context: ActionContext, now: Date): Promise<ActionPorts> {
  const http = createHttp({ userAgent: `lockgate/${toolVersion()}` });
  const servicesAt = await servicesInput(inputs.services, context.workspace);
  const github = createGitHub({
    repository: context.repository,
    token: inputs.token,
    apiUrl: context.apiUrl,
    graphqlUrl: context.graphqlUrl,
    ownChecks: [OWN_CHECK],
    now: () => performance.now(),
    sleep: (milliseconds) => sleep(milliseconds),
  });
  const { trusted: pinned, proposed } = policyReaders(
    { signedIn: pinnedAs(inputs.token), anyone: pinnedAs(null) },
    context.repository,
  );
  // Others may have written what a cache of jobs holds.
  function pinnedAs(token: string | null): ReadPinned {
    return pinnedPolicies({ http, apiUrl: context.apiUrl, token, cache: null, offline: false });
  }
  const load = async (local: PolicyFiles['local'], read: ReadPinned): Promise<Policy> => {
    const policy = await projectPolicy(inputs.policy, { local, pinned: read }, now.toISOString(), floor);
    const services = await servicesAt(local);
    if (services === null) return policy;
    const served = { ...policy, services };
    return { ...served, digest: policyDigest(served, (text) => nodeHasher.sha256(text)) };
  };
  const outside: PolicyFiles = { local: () => Promise.resolve(null), pinned };
  const floor = inputs.floor === null ? null : await floorText(inputs.floor, outside, now.toISOString());
  const settings = { color: false, width: null, directory: inputs.workingDirectory };
  const standing = { ...settings, maxBytes: COMMENT_BYTES, timeless: true };
  return {
    github,
    http,
    policy: (local) => load(local, pinned),
    proposedPolicy: (local) => proposed((read) => load(local, read)),
    policyFile: (file, local) => besidePolicy(file, { local, pinned }),
    judging: (policy) =>
      judging(policy, {
        http,
        offline: false,
        advisories: [],
        cache: context.cache,
        shared: true,
        github: { apiUrl: context.apiUrl, token: inputs.token },
        services: null,
        now,
      }),
    render: {
      comment: (decision, policyChange = null) => markdown.render(decision, { ...standing, policyChange }),
      issue: (decision) => markdown.render(decision, standing),
      summary: (decision, policyChange = null) =>
        markdown.render(decision, { ...settings, maxBytes: SUMMARY_BYTES, policyChange }),
      sarif: (decision) => sarif.render(decision, settings),
      json: (decision, policyChange = null) => json.render(decision, { ...settings, policyChange }),
    },
  };
}
