import { cursorPage, type Call, type Handlers } from './answer.ts';

/** A global advisory as a test writes it; the rest is filled in by the contract. */
export interface GlobalAdvisory {
  readonly ghsa_id: string;
  readonly cve_id?: string | null;
  readonly type?: 'reviewed' | 'malware';
  readonly severity?: 'critical' | 'high' | 'medium' | 'low' | 'unknown';
  readonly withdrawn_at?: string | null;
  readonly identifiers?: readonly { readonly type: 'GHSA' | 'CVE'; readonly value: string }[];
  readonly vulnerabilities: readonly {
    readonly package: { readonly ecosystem: string; readonly name: string } | null;
    readonly vulnerable_version_range: string | null;
    readonly first_patched_version: string | null;
  }[];
}

/** Those of the type and ecosystem that were asked for, about any of the named packages. Versions are not asked for. */
function matching({ state, query }: Call): { readonly id: number; readonly advisory: GlobalAdvisory }[] {
  const type = query.get('type') ?? 'reviewed';
  const ecosystem = query.get('ecosystem');
  const names = query.get('affects')?.split(',');
  return state.advisories
    .map((advisory, id) => ({ advisory, id }))
    .filter(({ advisory }) => (advisory.type ?? 'reviewed') === type)
    .filter(({ advisory }) =>
      advisory.vulnerabilities.some(
        ({ package: named }) =>
          named !== null && named.ecosystem === ecosystem && (names === undefined || names.includes(named.name)),
      ),
    );
}

export const advisoryHandlers: Handlers = {
  'security-advisories/list-global-advisories': (call) =>
    cursorPage(call, matching(call), ({ advisory }) => ({
      cve_id: null,
      type: 'reviewed',
      severity: 'unknown',
      withdrawn_at: null,
      identifiers: [{ type: 'GHSA', value: advisory.ghsa_id }],
      ...advisory,
      vulnerabilities: advisory.vulnerabilities.map((entry) => ({ vulnerable_functions: null, ...entry })),
    })),
};
