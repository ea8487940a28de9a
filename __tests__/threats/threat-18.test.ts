/** Sticky-comment hijack: a comment is ours only if it carries our marker and we wrote it. */
import { COMMENT_MARKER } from '../../src/gates/review/show.ts';
import { accounts } from '../fakes/github/server.ts';
import { sharedGitHub } from './support/fake.ts';
import { openUpdate } from './support/update.ts';

const github = sharedGitHub();

describe('threat 18: sticky-comment hijack', () => {
  it('never edits a person’s comment that carries the marker', async () => {
    const update = await openUpdate(github());
    const forged = `<!-- ${COMMENT_MARKER} -->\nAll clear, says Lockgate.`;
    update.repository.comment(update.number, accounts.attacker, forged);
    await update.review({ comment: 'always' });
    expect(update.repository.data.comments.map(({ author, body }) => [author.login, body])).toEqual([
      ['attacker', forged],
      ['github-actions[bot]', `<!-- ${COMMENT_MARKER} -->\nverdict: pass`],
    ]);
  });

  it('never edits our own comment that merely quotes the marker', async () => {
    const update = await openUpdate(github());
    const quoting = `A workflow says:\n> <!-- ${COMMENT_MARKER} -->`;
    update.repository.comment(update.number, accounts.actions, quoting);
    await update.review({ comment: 'always' });
    expect(update.repository.data.comments.map(({ body }) => body)[0]).toBe(quoting);
  });

  it('updates its own comment in place', async () => {
    const update = await openUpdate(github());
    await update.review({ comment: 'always' });
    await update.review({ comment: 'always' });
    expect(update.repository.data.comments).toHaveLength(1);
  });
});
