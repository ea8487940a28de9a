import { tmpdir } from 'node:os';
import path from 'node:path';
import { output } from '../../bench/measure.ts';
import { peakIn } from '../../bench/native-memory.ts';
import { roundTrips } from '../../bench/round-trips.ts';
import { mb, ms, table } from '../../bench/table.ts';
import { readMeter, readTimes } from '../../bench/times.ts';

describe('readTimes', () => {
  it.each([
    ['dash', '0m0.000000s 0m0.010000s\n1m0.310000s 0m0.040000s\n'],
    ['bash', '0m0.000s 0m0.010s\n1m0.310s 0m0.040s\n'],
  ])('reads what %s tells of its children', (_shell, told) => {
    expect(readTimes(told)).toBeCloseTo(60_350);
  });

  it('refuses a cost that was not told', () => {
    expect(() => readTimes('0m0.0s 0m0.0s\n')).toThrow('told no cost');
  });
});

describe('readMeter', () => {
  it('takes the highest peak and all CPU time of the processes', () => {
    const told = 'memory 2048 cpu 10.5\nmemory 4096 cpu 1\nmemory 1024 cpu 2\n';
    expect(readMeter(told)).toEqual({ memory: 4096, cpu: 13.5 });
    expect(() => readMeter('')).toThrow('told no memory');
  });
});

describe('peakIn', () => {
  it('reads the peak of a status file, and none of a process that has ended', () => {
    expect(peakIn('VmPeak:\t 9000 kB\nVmHWM:\t    2048 kB\nVmRSS:\t 1024 kB\n')).toBe(2048 * 1024);
    expect(peakIn('Name:\tsh\nState:\tZ (zombie)\n')).toBeNaN();
  });
});

describe('roundTrips', () => {
  const at = (start: number, end: number) => ({ start, end });

  it('counts requests that ran side by side once', () => {
    expect(roundTrips([])).toBe(0);
    expect(roundTrips([at(0, 30), at(1, 32), at(2, 31)])).toBe(1);
    expect(roundTrips([at(40, 70), at(0, 30), at(1, 35), at(41, 72)])).toBe(2);
    expect(roundTrips([at(0, 30), at(30, 60), at(60, 90)])).toBe(3);
  });

  it('is not misled by one that took long', () => {
    expect(roundTrips([at(0, 100), at(0, 30), at(31, 60), at(61, 90)])).toBe(3);
  });
});

describe('output', () => {
  it('refuses a command that ends with another status, and tells what it said', async () => {
    const failing = {
      program: process.execPath,
      args: ['-e', 'console.error("no such lockfile"); process.exit(2)'],
      directory: tmpdir(),
      home: path.join(tmpdir(), `lockgate-bench-home-${process.pid}`),
      environment: {},
      statuses: [0, 1],
      native: false,
    };
    await expect(output(failing)).rejects.toThrow(/ended with 2, not 0 or 1\. no such lockfile/);
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

  it('makes no number of what is not known or too small to be counted', () => {
    expect([mb(Number.NaN), mb(2_400_000), ms(0), ms(2.34), ms(23.4)]).toEqual(['-', '2', '<10', '2.3', '23']);
  });
});
