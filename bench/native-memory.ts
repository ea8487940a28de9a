import { readFileSync } from 'node:fs';

const EVERY_MS = 1;

export interface Watch {
  /** The peak in bytes; `NaN` where this system does not tell it. */
  stop(): number;
}

/**
 * Watches the peak of resident memory of what a shell starts, for programs that can't tell it themselves. Linux keeps
 * the peak of a living process (proc_pid_status(5), `VmHWM`): what is missed is growth in the last millisecond.
 */
export function watchMemory(shell: number): Watch {
  let peak = Number.NaN;
  const timer = setInterval(() => {
    for (const pid of read(`/proc/${shell}/task/${shell}/children`).split(' ').filter(Boolean)) {
      const bytes = peakIn(read(`/proc/${pid}/status`));
      // The shell's own copy of itself, before it becomes the program, is smaller than any program.
      if (!(bytes <= peak)) peak = Number.isNaN(bytes) ? peak : bytes;
    }
  }, EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

/** `VmHWM` of a status file in bytes, `NaN` where it has none. */
export function peakIn(status: string): number {
  const found = /^VmHWM:\s+(\d+) kB$/m.exec(status);
  return found === null ? Number.NaN : Number(found[1]) * 1024;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process ended, or the system has no such files.
    return '';
  }
}
