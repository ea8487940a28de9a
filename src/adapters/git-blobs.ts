import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Socket } from 'node:net';
import { LockgateError, messageOf } from '../domain/errors.ts';
import { gitArguments, gitEnvironment } from './git-process.ts';

const MAX_BLOB = 256 * 1024 * 1024;
const HEADER = /^[0-9a-f]+ blob (\d+)$/;

interface Request {
  readonly id: string;
  resolve(content: Uint8Array): void;
  reject(error: Error): void;
}

/** Reads blobs by object id. */
export interface BlobReader {
  /** Rejects with `LockgateError<'UNREADABLE'>` for what is missing, no blob, or above the bound. */
  read(id: string): Promise<Uint8Array>;
}

/**
 * One `git cat-file --batch` for many blobs of at most `maxBytes` (256 MiB), started by the first read.
 * While nothing is asked it does not keep our process alive, and it ends with it: its input closes.
 */
export function blobReader(directory: string, maxBytes = MAX_BLOB): BlobReader {
  const queue: Request[] = [];
  let child: ChildProcessWithoutNullStreams | null = null;
  let received: Buffer[] = [];
  let size = 0;
  /** How many bytes the answer at the head of the queue takes, header and final line break included. */
  let wanted: number | null = null;

  function start(): ChildProcessWithoutNullStreams {
    const started = spawn('git', gitArguments(directory, ['cat-file', '--batch']), { env: gitEnvironment() });
    started.on('error', (error) => stop(started, messageOf(error)));
    started.on('close', () => stop(started, 'git cat-file ended'));
    started.stdin.on('error', () => undefined); // 'close' tells the same, with the requests that are open
    started.stderr.resume();
    started.stdout.on('data', (chunk: Buffer) => {
      if (child !== started) return; // given up for its oversized blob
      received.push(chunk);
      size += chunk.length;
      while (answerNext());
    });
    return started;
  }

  function stop(from: ChildProcessWithoutNullStreams, reason: string): void {
    if (child !== from) return;
    child = null;
    received = [];
    size = 0;
    wanted = null;
    for (const request of queue.splice(0)) request.reject(unreadable(request.id, reason));
  }

  function answerNext(): boolean {
    const request = queue[0];
    if (request === undefined || (wanted !== null && size < wanted)) return false;
    const bytes = received.length === 1 && received[0] !== undefined ? received[0] : Buffer.concat(received);
    received = [bytes];
    const end = bytes.indexOf('\n');
    if (end === -1) return false;
    const header = bytes.toString('latin1', 0, end);
    const length = HEADER.exec(header)?.[1];
    if (length !== undefined && Number(length) > maxBytes) {
      // What follows is never read: the process goes, and whatever else was asked is asked anew.
      const others = queue.splice(0).slice(1);
      restart(others);
      request.reject(unreadable(request.id, `it has ${length} bytes, more than ${maxBytes}`));
      return false;
    }
    const total = length === undefined ? end + 1 : end + 1 + Number(length) + 1;
    wanted = total;
    if (bytes.length < total) return false;
    queue.shift();
    wanted = null;
    received = bytes.length === total ? [] : [bytes.subarray(total)];
    size -= total;
    if (length === undefined) request.reject(unreadable(request.id, `git says "${header}"`));
    else request.resolve(bytes.subarray(end + 1, total - 1));
    if (queue.length === 0) holdOpen(child, false);
    return size > 0;
  }

  function restart(others: readonly Request[]): void {
    const old = child;
    child = null;
    received = [];
    size = 0;
    wanted = null;
    old?.kill();
    for (const request of others) ask(request);
  }

  function ask(request: Request): void {
    child ??= start();
    queue.push(request);
    holdOpen(child, true);
    child.stdin.write(`${request.id}\n`);
  }

  return { read: (id) => new Promise((resolve, reject) => ask({ id, resolve, reject })) };
}

/** Whether the child and its pipes keep our process alive. */
function holdOpen(child: ChildProcessWithoutNullStreams | null, hold: boolean): void {
  if (child === null) return;
  for (const handle of [child, child.stdin, child.stdout, child.stderr] as (
    ChildProcessWithoutNullStreams | Socket
  )[]) {
    if (hold) handle.ref();
    else handle.unref();
  }
}

const unreadable = (id: string, reason: string): LockgateError<'UNREADABLE'> =>
  new LockgateError('UNREADABLE', `git object ${id} can't be read: ${reason}`);
