import { quote } from '../../domain/errors.ts';
import { array, field, object, text } from './decode.ts';
import { GitHubError } from './error.ts';

/** GraphQL answers 200 to refusals too: the status that REST would have given to each kind of error. */
const STATUS: ReadonlyMap<string, number> = new Map([
  ['FORBIDDEN', 403],
  ['NOT_FOUND', 404],
  ['UNPROCESSABLE', 422],
  ['INSUFFICIENT_SCOPES', 403],
]);

/** `data` of a GraphQL answer. Any error makes the answer useless: partial data is not a fact. */
export function readGraphql(body: unknown, asks: string): unknown {
  const json = object(body, 'GraphQL answer');
  const errors = field(json, 'errors');
  if (errors === undefined) return field(json, 'data');
  const first = object(array(errors, 'errors')[0], 'errors[0]');
  const type = field(first, 'type');
  // An error whose kind we don't know may have come after the work was done.
  const status = typeof type === 'string' ? (STATUS.get(type) ?? null) : null;
  throw new GitHubError(status, `GitHub refused ${asks}: ${quote(text(first, 'message'))}`);
}
