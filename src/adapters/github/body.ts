/** The largest answer that is read: a blob of GitHub's own limit (100 MB) in base64. */
const MAX_BODY = 150 * 1024 * 1024;

/** Reads a response body to its end, or rejects: too large, cut, or no body at all where octokit gave something else. */
export async function readBody(data: unknown): Promise<Uint8Array> {
  if (data === '' || data === null || data === undefined) return new Uint8Array();
  if (!isStream(data)) throw new TypeError('the body is no stream of bytes');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of data) {
    size += chunk.length;
    if (size > MAX_BODY) throw new RangeError(`the answer is larger than ${MAX_BODY} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

const isStream = (data: unknown): data is AsyncIterable<Uint8Array> =>
  typeof data === 'object' && data !== null && Symbol.asyncIterator in data;
