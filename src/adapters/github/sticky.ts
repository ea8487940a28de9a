import { createComment, deleteComment, listComments, updateComment } from '../../registries/github/comments.ts';
import { createIssue, listOpenIssues, updateIssue } from '../../registries/github/issues.ts';
import { cutAtLine } from '../../registries/github/check-runs.ts';
import type { Repository } from '../../registries/github/request.ts';
import type { Transport } from './transport.ts';

interface Parts {
  readonly transport: Transport;
  readonly repository: Repository;
  readonly account: () => Promise<{ readonly login: string; readonly id: number }>;
}

const MAX_BODY = 65_536;

// The marker is public, so a comment is ours only where we wrote it: else a person's words would be
// edited, or a forged "all clear" kept in our name.
const withMarker = (marker: string, body: string): string => `${comment(marker)}\n${cutAtLine(body, MAX_BODY - 200)}`;
const comment = (marker: string): string => `<!-- ${marker} -->`;

/** Writes, updates or (null) deletes our comment. `onlyUpdate` writes none where there is none yet. */
export async function stickyComment(
  { transport, repository, account }: Parts,
  number: number,
  marker: string,
  body: string | null,
  onlyUpdate: boolean,
): Promise<void> {
  const [comments, { id }] = await Promise.all([transport.pages(listComments(repository, number)), account()]);
  const ours = comments.find((one) => one.author?.id === id && one.body.startsWith(comment(marker)));
  if (body === null) {
    if (ours !== undefined) await transport.send(deleteComment(repository, ours.id));
    return;
  }
  const text = withMarker(marker, body);
  if (ours === undefined) {
    if (!onlyUpdate) await transport.send(createComment(repository, number, text));
  } else if (ours.body !== text) await transport.send(updateComment(repository, ours.id, text));
}

/** Opens, updates or (null) closes our issue; true where something was written. */
export async function stickyIssue(
  { transport, repository, account }: Parts,
  marker: string,
  title: string,
  body: string | null,
): Promise<boolean> {
  const { login, id } = await account();
  const issues = await transport.pages(listOpenIssues(repository, login));
  const ours = issues.find(
    (one) => !one.isPullRequest && one.author?.id === id && one.body.startsWith(comment(marker)),
  );
  if (body === null) {
    if (ours === undefined) return false;
    await transport.send(updateIssue(repository, ours.number, { state: 'closed', state_reason: 'completed' }));
    return true;
  }
  const text = withMarker(marker, body);
  if (ours === undefined) await transport.send(createIssue(repository, title, text));
  else if (ours.body === text && ours.title === title) return false;
  else await transport.send(updateIssue(repository, ours.number, { title, body: text }));
  return true;
}
