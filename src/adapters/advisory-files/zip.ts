import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import type Yauzl from 'yauzl';
import type { Entry, Options, ZipFile } from 'yauzl';
import { messageOf, UsageError } from '../../domain/errors.ts';
import { badFile, decode, LIMITS, showPath } from './document.ts';
import type { Document } from './document.ts';

/** More inflated bytes than this for each compressed one is a bomb, not JSON; small entries may be odd. */
const MAX_RATIO = 250;
const SMALL = 1024 * 1024;
const OPTIONS = { lazyEntries: true, autoClose: false };

/** The records of a zip archive: one in each `.json` entry, at any depth. Nothing is written to disk. */
export const readZip = (path: string, file: string, limits = LIMITS): AsyncGenerator<Document> =>
  readArchive(({ open }) => promisify<string, Options, ZipFile>(open)(path, OPTIONS), file, limits);

/** The same, of an archive in memory. */
export const readZipBytes = (bytes: Uint8Array, file: string, limits = LIMITS): AsyncGenerator<Document> =>
  readArchive(
    ({ fromBuffer }) =>
      promisify<Buffer, Options, ZipFile>(fromBuffer)(
        Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
        OPTIONS,
      ),
    file,
    limits,
  );

async function* readArchive(
  open: (yauzl: typeof Yauzl) => Promise<ZipFile>,
  file: string,
  limits: typeof LIMITS,
): AsyncGenerator<Document> {
  let archive: ZipFile | undefined;
  try {
    archive = await open((await import('yauzl')).default);
    yield* readEntries(archive, file, limits);
  } catch (error) {
    throw error instanceof UsageError ? error : badFile(file, 1, `not a whole zip archive (${messageOf(error)})`);
  } finally {
    archive?.close();
  }
}

async function* readEntries(archive: ZipFile, file: string, limits: typeof LIMITS): AsyncGenerator<Document> {
  const openEntry = promisify<Entry, Readable>(archive.openReadStream.bind(archive));
  let total = 0;
  for await (const entry of entriesOf(archive)) {
    if (!entry.fileName.endsWith('.json')) continue;
    const name = `${file}!${showPath(entry.fileName)}`;
    total += entry.uncompressedSize;
    if (entry.uncompressedSize > limits.record)
      throw badFile(name, 1, `more than ${limits.record} bytes when inflated`);
    if (total > limits.total) throw badFile(file, 1, `more than ${limits.total} bytes when inflated`);
    if (entry.uncompressedSize > SMALL && entry.uncompressedSize > entry.compressedSize * MAX_RATIO) {
      throw badFile(name, 1, 'inflates like a decompression bomb');
    }
    // The reader rejects an entry that inflates to another size than announced.
    const bytes = await buffer(await openEntry(entry));
    if (crc32(bytes) !== entry.crc32) throw badFile(name, 1, 'does not match its checksum');
    yield { text: decode(bytes, name, 1), file: name, line: 1 };
  }
}

/** The entries one after the other, each read when it is asked for. */
async function* entriesOf(archive: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      archive.removeAllListeners();
      archive.once('entry', resolve).once('error', reject);
      archive.once('end', () => resolve(null));
      archive.readEntry();
    });
    if (entry === null) return;
    yield entry;
  }
}
