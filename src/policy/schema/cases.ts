import { GATES, VERDICTS } from '../../domain/gate.ts';
import { MATCH } from './match.ts';
import { list, object, text, words, type Schema } from './parts.ts';

export const waiver = (ids: readonly string[]): Schema =>
  object(
    {
      rule: words(ids, 'The rule whose findings are excused.'),
      match: object(
        { ...MATCH, advisory: text('Any id of the advisory.') },
        'Which findings; an absent key matches all.',
      ),
      gates: list(words(GATES, 'A gate.'), 'Where. Without it: everywhere.'),
      reason: text('Why it is no danger here.'),
      owner: text('Who answers for it.'),
      expires: text('The last day, UTC; at most 180 days from now.', { pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
    },
    'A finding that is excused for a time.',
    ['rule', 'reason', 'owner', 'expires'],
  );

export const test = (ids: readonly string[]): Schema =>
  object(
    {
      name: text('What it shows.'),
      now: text('The moment, in UTC.'),
      change: object(
        {
          package: text('A package pattern without a range.'),
          from: text('The version before.'),
          to: text('The version after.'),
          released: text('When it was published, in UTC.'),
        },
        'The change that is judged.',
        ['package'],
      ),
      expect: object(
        {
          ...Object.fromEntries(GATES.map((gate) => [gate, words(VERDICTS, `Verdict of ${gate}.`)])),
          by: list(words(ids, 'A rule.'), 'The rules that decide.'),
        },
        'What shall come of it.',
      ),
    },
    'A case that "policy test" runs.',
    ['name', 'change', 'expect'],
  );
