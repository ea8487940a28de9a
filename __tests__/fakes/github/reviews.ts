import { accounts, userJson } from './accounts.ts';
import { found, id, invalid, ok, page, type Answer, type Call, type Handlers, type Json } from './answer.ts';
import { settle } from './auto-merge.ts';
import type { Pull, Review } from './model.ts';
import { pullOf } from './pulls.ts';
import { actorOf } from './state.ts';

function reviewJson(call: Call, pull: Pull, review: Review): Json {
  const { state, repository } = call;
  const html = `${state.urls.server}/${repository.fullName}/pull/${pull.number}`;
  const pullUrl = `${state.repositoryUrl(repository)}/pulls/${pull.number}`;
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: userJson(state.urls.api, review.user),
    body: review.body,
    state: review.state,
    html_url: `${html}#pullrequestreview-${review.id}`,
    pull_request_url: pullUrl,
    _links: { html: { href: html }, pull_request: { href: pullUrl } },
    submitted_at: review.submittedAt,
    commit_id: review.commitId,
    author_association: 'CONTRIBUTOR',
  };
}

const STATES: Readonly<Record<string, Review['state']>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

async function create(call: Call): Promise<Answer> {
  const { state, repository, body, token } = call;
  const { issue, pull } = pullOf(call);
  const event = body['event'] as string | undefined;
  const commitId = (body['commit_id'] as string | undefined) ?? pull.head.sha;
  if (event !== undefined && event !== 'COMMENT' && token.account.id === issue.author.id) {
    throw invalid('Unprocessable Entity', ['Can not approve your own pull request']);
  }
  if (event === 'APPROVE' && token.account.id === accounts.actions.id && !repository.actionsMayApprove) {
    throw invalid('Unprocessable Entity', ['GitHub Actions is not permitted to approve pull requests.']);
  }
  const commits = await repository.git.range(pull.base.sha, pull.head.sha);
  if (!commits.includes(commitId)) throw invalid('Unprocessable Entity', ['commit_id is not part of the pull request']);
  const review: Review = {
    id: state.nextId(),
    user: token.account,
    state: event === undefined ? 'PENDING' : (STATES[event] ?? 'COMMENTED'),
    body: (body['body'] as string | undefined) ?? '',
    commitId,
    submittedAt: state.now(),
  };
  pull.reviews.push(review);
  state.emit(actorOf(token), repository, 'pull_request_review', { action: 'submitted', number: pull.number });
  const answer = ok(reviewJson(call, pull, review));
  await settle(state, repository);
  return { ...answer, body: answer.body };
}

export const reviewHandlers: Handlers = {
  'pulls/list-reviews': (call) => {
    const { pull } = pullOf(call);
    return page(call, pull.reviews, (review) => reviewJson(call, pull, review));
  },
  'pulls/create-review': create,
  'pulls/dismiss-review': (call) => {
    const { pull } = pullOf(call);
    const review = found(pull.reviews.find((candidate) => candidate.id === id(call, 'review_id')));
    if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED') {
      throw invalid('Unprocessable Entity', ['Can not dismiss a commented pull request review']);
    }
    review.state = 'DISMISSED';
    call.state.emit(actorOf(call.token), call.repository, 'pull_request_review', {
      action: 'dismissed',
      number: pull.number,
    });
    return ok(reviewJson(call, pull, review));
  },
};
