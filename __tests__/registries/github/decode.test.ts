import { count, field, flag, list, object, oneOf, sha, text } from '../../../src/registries/github/decode.ts';
import { GitHubError, isForbidden } from '../../../src/registries/github/error.ts';

const json = (value: unknown) => object(value, 'x');

describe('decoding', () => {
  it.each([
    ['a list where an object belongs', () => object([], 'x')],
    ['null where an object belongs', () => object(null, 'x')],
    ['an object where a list belongs', () => list({}, 'x', (item) => item)],
    ['a number as text', () => text(json({ a: 1 }), 'a')],
    ['an absent text', () => text(json({}), 'a')],
    ['a number written as text', () => count(json({ a: '1' }), 'a')],
    ['a fraction', () => count(json({ a: 1.5 }), 'a')],
    ['a negative number', () => count(json({ a: -1 }), 'a')],
    ['a text as a flag', () => flag(json({ a: 'false' }), 'a')],
    ['a short object id', () => sha(json({ a: 'abc' }), 'a')],
    ['an upper-case object id', () => sha(json({ a: 'A'.repeat(40) }), 'a')],
    ['a word that is not listed', () => oneOf(json({ a: 'maybe' }), 'a', ['open', 'closed'])],
  ])('rejects %s and names the place', (_name, read) => {
    expect(read).toThrow(GitHubError);
    expect(read).toThrow(/malformed: x/);
  });

  it('never consults a prototype', () => {
    expect(field(json(JSON.parse('{}')), 'constructor')).toBeUndefined();
    expect(() => text(json(JSON.parse('{"__proto__": {"a": "b"}}')), 'a')).toThrow(GitHubError);
  });
});

describe('GitHubError', () => {
  it.each([
    [null, true],
    [500, true],
    [502, true],
    [405, false],
    [409, false],
  ])('status %p: uncertain %p', (status, uncertain) => {
    expect(new GitHubError(status, 'm').uncertain).toBe(uncertain);
  });

  it('tells a want of permission from other trouble', () => {
    expect(isForbidden(new GitHubError(403, 'm'))).toBe(true);
    expect(isForbidden(new GitHubError(500, 'm'))).toBe(false);
    expect(isForbidden(new Error('403'))).toBe(false);
  });
});
