import { exitStatus, type Decision } from '../domain/decision.ts';
import { annotationsOf } from '../gates/review/plan.ts';
import type { Progress } from '../domain/ports/platform.ts';
import type { ActionContext } from './context.ts';
import type { Delivery } from './deliver.ts';
import type { Inputs } from './inputs.ts';
import type { ActionPorts } from './ports.ts';

/** One run of the Action. */
export interface Run {
  readonly inputs: Inputs;
  readonly context: ActionContext;
  readonly ports: ActionPorts;
  /** Says what is being done, a line of the log each. */
  readonly progress: Progress;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** What a gate found and did, and what the job's exit status is for it. */
export interface Ran extends Delivery {
  readonly status: number;
}

/** What every gate shows of its decision. */
export const shown = (decision: Decision, { inputs }: Pick<Run, 'inputs'>): Omit<Ran, 'lines'> => ({
  decision,
  annotations: annotationsOf(decision, inputs.workingDirectory),
  files: {},
  outputs: {},
  status: exitStatus(decision),
});
