import { formatDuration, parseDuration } from '../../src/domain/duration.ts';

describe('durations', () => {
  it.each([
    ['36h', 36 * 3_600_000],
    ['7d', 7 * 86_400_000],
    ['2w', 14 * 86_400_000],
    ['0d', 0],
  ])('reads %s', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each(['', '7', 'd', '7 d', '-1d', '1.5d', '07d', '7D', '7m', '7d ', '123456d', '1w2d'])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  it.each(['0d', '36h', '3d', '2w', '25h'])('writes %s as it reads it', (text) => {
    expect(formatDuration(parseDuration(text)!)).toBe(text);
  });
});
