import { userJson } from './accounts.ts';
import {
  created,
  found,
  id,
  invalid,
  noContent,
  ok,
  page,
  text,
  type Call,
  type Handlers,
  type Json,
} from './answer.ts';
import { BODY_LIMIT, issueOf, tooLong, writable } from './issues.ts';
import type { Comment } from './model.ts';
import { actorOf } from './state.ts';

function commentJson(call: Call, comment: Comment): Json {
  const { state, repository } = call;
  const root = state.repositoryUrl(repository);
  const html = `${state.urls.server}/${repository.fullName}/issues/${comment.issue}#issuecomment-${comment.id}`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${root}/issues/comments/${comment.id}`,
    html_url: html,
    issue_url: `${root}/issues/${comment.issue}`,
    body: comment.body,
    user: userJson(state.urls.api, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
  };
}

const commentOf = (call: Call): Comment =>
  found(call.repository.comments.find((comment) => comment.id === id(call, 'comment_id')));

/** The comment that may be changed: whoever can write to the repository may, as on GitHub. */
const writableComment = (call: Call): Comment => {
  const comment = commentOf(call);
  writable(call, found(call.repository.issues.get(comment.issue)));
  return comment;
};

function bodyText(call: Call): string {
  const body = text(call, 'body') ?? '';
  const resource = 'IssueComment';
  if (body.trim() === '') throw invalid('Validation Failed', [{ resource, code: 'missing_field', field: 'body' }]);
  if (body.length > BODY_LIMIT) throw invalid('Validation Failed', [tooLong(resource)]);
  return body;
}

export const commentHandlers: Handlers = {
  'issues/list-comments': (call) => {
    const issue = issueOf(call);
    const comments = call.repository.comments.filter((comment) => comment.issue === issue.number);
    return page(call, comments, (comment) => commentJson(call, comment));
  },
  'issues/get-comment': (call) => ok(commentJson(call, commentOf(call))),
  'issues/create-comment': (call) => {
    const issue = writable(call, issueOf(call));
    const at = call.state.now();
    const author = call.token.account;
    const comment: Comment = {
      id: call.state.nextId(),
      issue: issue.number,
      author,
      body: bodyText(call),
      createdAt: at,
      updatedAt: at,
    };
    call.repository.comments.push(comment);
    call.state.emit(actorOf(call.token), call.repository, 'issue_comment', { action: 'created', number: issue.number });
    return created(commentJson(call, comment));
  },
  'issues/update-comment': (call) => {
    const comment = writableComment(call);
    comment.body = bodyText(call);
    comment.updatedAt = call.state.now();
    call.state.emit(actorOf(call.token), call.repository, 'issue_comment', { action: 'edited', number: comment.issue });
    return ok(commentJson(call, comment));
  },
  'issues/delete-comment': (call) => {
    const comment = writableComment(call);
    call.repository.comments.splice(call.repository.comments.indexOf(comment), 1);
    call.state.emit(actorOf(call.token), call.repository, 'issue_comment', {
      action: 'deleted',
      number: comment.issue,
    });
    return noContent();
  },
};
