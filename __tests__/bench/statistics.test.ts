import { growth, median, summarize } from '../../bench/statistics.ts';
import { table } from '../../bench/table.ts';
import { readTimes } from '../../bench/times.ts';

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

describe('readTimes', () => {
  it.each([
    ['dash', 'memory 2048\n0m0.000000s 0m0.010000s\n1m0.310000s 0m0.040000s\n'],
    ['bash', 'memory 2048\n0m0.000s 0m0.010s\n1m0.310s 0m0.040s\n'],
  ])('reads what %s tells of its children', (_shell, told) => {
    const { cpu, memory } = readTimes(told);
    expect(memory).toBe(2048);
    expect(cpu).toBeCloseTo(60_350);
  });

  it('refuses a cost that was not told', () => {
    expect(() => readTimes('memory 2048\n')).toThrow('told no cost');
    expect(() => readTimes('0m0.0s 0m0.0s\n0m0.1s 0m0.1s\n')).toThrow('told no cost');
  });
});

describe('table', () => {
  it('aligns names to the left and numbers to the right', () => {
    expect(
      table(
        ['', 'ms'],
        [
          ['one', '5'],
          ['thirteen', '1024'],
        ],
      ),
    ).toBe(['            ms', '--------  ----', 'one          5', 'thirteen  1024'].join('\n'));
  });
});
