const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const MAX_COMMENT = 200;

/** Behind the value stand at most a quote and the brackets that close around it. */
const COMMENT = /^["']?[ \t\]}]*[ \t]#+[ \t]*(.*)$/;

// How people and bots write it: `v4.1.7`, `tag=v3.0.1`, `pin@v3`, `ratchet:actions/checkout@v4`, `renovate: tag=v3`,
// each with or without a word behind it. A bare number is a version only where it stands alone: `2 more below` is none.
const VERSION =
  /^(?:(?:renovate:[ \t]*)?(?:tag|version|pin|ratchet:[\w./-]+|[\w.-]+\/[\w./-]+)?[ \t]*[=@:]?[ \t]*)(v?\d{1,15}(?:\.\d{1,15}){0,2}(?:-[0-9A-Za-z.-]+)?)(?=$|[\s,;)])(.*)$/;

/**
 * The version that the comment behind a pinned commit says it is, as written; null where the ref is no
 * commit, or no comment names a version. `rest` is what stands behind the value in its line.
 */
export function claimedVersion(ref: string, rest: string): string | null {
  if (!COMMIT.test(ref)) return null;
  const comment = COMMENT.exec(rest.slice(0, MAX_COMMENT))?.[1]?.trim() ?? '';
  const [, version, more = ''] = VERSION.exec(comment) ?? [];
  if (version === undefined) return null;
  return /^\d+(?:$|-)/.test(version) && (more.trim() !== '' || version.includes('-')) ? null : version;
}
