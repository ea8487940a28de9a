import { dayAfter, DAY, endOfDay } from '../../src/domain/day.ts';

it('ends a day with its last millisecond in UTC, and never what is none', () => {
  expect(new Date(endOfDay('2026-12-31')).toISOString()).toBe('2027-01-01T00:00:00.000Z');
  expect(endOfDay('soon')).toBeNaN();
});

it('names the day that lies so many days ahead', () => {
  const late = Date.parse('2028-02-28T23:59:59Z');
  expect(dayAfter(late, 1)).toBe('2028-02-29');
  expect(dayAfter(late + DAY, 1)).toBe('2028-03-01');
});
