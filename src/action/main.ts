import { readFileSync } from 'node:fs';
import { PolicyError } from '../policy/load.ts';
import { UsageError, messageOf } from '../domain/errors.ts';
import { escapeLog, neutralizeLog } from '../reports/escape.ts';
import { readContext, type Environment } from './context.ts';
import { deliver } from './deliver.ts';
import { workOf } from './event.ts';
import { readInputs } from './inputs.ts';

/**
 * The Action: reads inputs, event and environment once, runs the gates, delivers. Resolves with the exit
 * status of the command line: 0 pass, 1 deny or hold, 2 nothing was judged, 3 evidence was unavailable.
 */
export async function main(env: Environment): Promise<number> {
  const core = await import('@actions/core');
  try {
    const inputs = readInputs((name) => core.getInput(name));
    core.setSecret(inputs.token);
    const context = readContext(env, (file) => readFileSync(file, 'utf8'));
    for (const secret of [context.npmToken, context.oidc?.token]) if (secret) core.setSecret(secret);
    const work = workOf(inputs.gate, context);
    const now = new Date();
    const [{ actionPorts }, { runWork }] = await Promise.all([import('./ports.ts'), import('./gates.ts')]);
    const ports = await actionPorts(inputs, context, now);
    const settings = { temp: context.temp, summary: inputs.summary !== 'never', sarif: inputs.sarif !== 'never' };
    const progress = { step: (text: string) => core.info(escapeLog(text)) };
    let status = 0;
    for (const ran of await runWork(work, { inputs, context, ports, progress, now: now.toISOString() })) {
      await deliver(ran, ports, settings, core);
      status = Math.max(status, ran.status);
    }
    return status;
  } catch (error) {
    core.setOutput('verdict', 'error');
    core.error(neutralizeLog(messageOf(error)), { title: 'Lockgate could not judge' });
    return error instanceof UsageError || error instanceof PolicyError ? 2 : 3;
  }
}
