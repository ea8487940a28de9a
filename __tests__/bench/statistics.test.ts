import { growth, median, summarize } from '../../bench/statistics.ts';

describe('statistics', () => {
  it('takes the middle by value, or the mean of the two middle ones', () => {
    expect(median([10, 9, 100])).toBe(10);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow(RangeError);
  });

  it('summarises each cost by itself', () => {
    const costs = [
      { wall: 3, cpu: 1, memory: 9 },
      { wall: 1, cpu: 2, memory: 7 },
      { wall: 2, cpu: 3, memory: 8 },
    ];
    expect(summarize(costs)).toEqual({ wall: 2, cpu: 2, memory: 8, fastest: 1, slowest: 3 });
  });

  it('tells linear from quadratic growth', () => {
    expect(growth({ size: 10, cost: 5 }, { size: 100, cost: 50 })).toBeCloseTo(1);
    expect(growth({ size: 10, cost: 5 }, { size: 100, cost: 500 })).toBeCloseTo(2);
  });
});
