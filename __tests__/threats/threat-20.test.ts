/** Workflow commands in lockfile text: nothing that is shown starts a line of its own choosing. */
import { sharedGitHub } from './support/fake.ts';
import { entryOf, projectAt, START } from './support/project.ts';
import { openUpdate } from './support/update.ts';

const github = sharedGitHub();
const COMMANDS = '\n::add-mask::x\r\n##[error]y\u2028::set-env name=A::b\u202e';

describe('threat 20: workflow commands in lockfile text', () => {
  it('are shown as text in every finding, annotation and check', async () => {
    const entries = {
      [`node_modules/evil${COMMANDS}`]: entryOf(`evil${COMMANDS}`, `1.0.0${COMMANDS}`, {
        resolved: `https://evil.example/${COMMANDS}`,
        license: COMMANDS,
      }),
      'node_modules/left-pad/node_modules/evil': entryOf(`evil`, '1.0.0', { resolved: `git+ssh://x/${COMMANDS}` }),
    };
    const update = await openUpdate(github(), { files: projectAt({ ...START, 'left-pad': '1.3.1' }, entries) });
    const { decision } = await update.review();
    expect(decision.findings.length).toBeGreaterThan(0);
    const shown = decision.findings.flatMap(({ message, remedy }) => [message, remedy]);
    const annotations = update.repository.data.checks.flatMap((check) => check.annotations);
    expect(annotations.length).toBeGreaterThan(0);
    for (const text of [...shown, ...annotations.map((one) => String(one['message']))]) {
      // Between a finding's two sentences there is one line break of ours.
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}](?<!\n(?=[A-Z]))/u);
      expect(text).not.toMatch(/^(?:::|##\[)/m);
    }
  });
});
