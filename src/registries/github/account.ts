import type { Account } from '../../domain/pull-request.ts';
import { count, field, oneOf, text, type Json, child } from './decode.ts';

const TYPES = ['User', 'Bot', 'Organization', 'Mannequin'] as const;

/** An account object of the REST API. */
function readAccount(json: Json): Account {
  return { login: text(json, 'login'), id: count(json, 'id'), type: oneOf(json, 'type', TYPES) };
}

/** An account that may be null (deleted, or git's author is nobody that GitHub knows). */
export function nullableAccount(json: Json, key: string): Account | null {
  const value = field(json, key);
  if (value === null) return null;
  const account = child(json, key);
  // GitHub writes `{}` for a commit whose author line names no account.
  return Object.keys(account.value).length === 0 ? null : readAccount(account);
}
