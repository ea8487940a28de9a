const SHA1 = /^[0-9a-f]{40}$/;

/**
 * The hashes of a classic entry as subresource-integrity strings: those of its `integrity`, of which it may have
 * several in one text, and the SHA-1 that yarn 1 writes behind the URL, which it checks as well.
 */
export function hashesOf(integrity: string | null, fragment: string): string[] {
  const hashes = integrity === null ? [] : integrity.split(' ').filter((hash) => hash !== '');
  if (!SHA1.test(fragment)) return hashes;
  const own = `sha1-${Buffer.from(fragment, 'hex').toString('base64')}`;
  return hashes.includes(own) ? hashes : [...hashes, own];
}
