import type { Ecosystem } from '../../src/domain/package.ts';

/** A package as an incident brought it into a project. */
export interface Arrival {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly version: string;
  /** It runs a script when it is installed. */
  readonly script?: true;
  /** The lockfile sends the installer there, for other bytes than the registry's. */
  readonly from?: string;
}

/** An attack that happened, as a project met it. */
export interface Incident {
  readonly name: string;
  /** What a project saw of it. */
  readonly seen: string;
  readonly arrivals: readonly Arrival[];
  /** The rules that are meant to stop it before anybody has put it on record. */
  readonly meant: readonly string[];
  /** How databases record it: a malicious package, or (of an action) an advisory about a range of versions. */
  readonly record: 'malware' | 'advisory' | null;
}

const npm = (name: string, version: string, more: Partial<Arrival> = {}): Arrival => ({
  ecosystem: 'npm',
  name,
  version,
  ...more,
});

/** The incidents of docs/threat-model.md. */
export const INCIDENTS: readonly Incident[] = [
  {
    name: 'tj-actions 2025-03, trivy-action 2026-03',
    seen: 'A workflow uses `@v45`; the tag moves to other code. Nothing in the project changes.',
    arrivals: [{ ecosystem: 'github-actions', name: 'tj-actions/changed-files', version: 'v45' }],
    meant: ['actions-pinned'],
    record: 'advisory',
  },
  {
    name: 'chalk, debug 2025-09',
    seen: 'An update without any script; live for two hours.',
    arrivals: [npm('debug', '4.4.2')],
    meant: ['release-age', 'behavior'],
    record: 'malware',
  },
  {
    name: 'Shai-Hulud 2025-09, 2025-11',
    seen: 'An update that runs a script when it is installed.',
    arrivals: [npm('@ctrl/tinycolor', '4.1.1', { script: true })],
    meant: ['release-age', 'install-scripts'],
    record: 'malware',
  },
  {
    name: 'nx s1ngularity 2025-08',
    seen: 'An update that runs a script when it is installed, and lost its provenance.',
    arrivals: [npm('nx', '21.5.0', { script: true })],
    meant: ['release-age', 'install-scripts', 'provenance'],
    record: 'malware',
  },
  {
    name: 'Ultralytics 2024-12, LiteLLM 2026-03',
    seen: 'A Python release without the attestation that the one before had.',
    arrivals: [{ ecosystem: 'pypi', name: 'ultralytics', version: '8.3.41' }],
    meant: ['release-age', 'provenance', 'behavior'],
    record: 'malware',
  },
  {
    name: 'axios 2026-03',
    seen: 'An update with a new dependency, days old, that runs a script.',
    arrivals: [npm('axios', '1.14.1'), npm('plain-crypto-js', '4.2.1', { script: true })],
    meant: ['release-age', 'new-package', 'install-scripts', 'provenance'],
    record: 'malware',
  },
  {
    name: 'TanStack 2026-05',
    seen: 'An update with valid provenance, from a poisoned build.',
    arrivals: [npm('@tanstack/router-core', '1.0.0')],
    meant: ['release-age', 'behavior'],
    record: 'malware',
  },
  {
    name: 'lockfile poisoning',
    seen: 'A pull request in which `resolved` and the hash of an entry are somebody else’s.',
    arrivals: [
      npm('left-pad', '1.3.0', { from: 'https://registry.npmjs.org.evil.example/left-pad/-/left-pad-1.3.0.tgz' }),
    ],
    meant: ['sources', 'integrity'],
    record: null,
  },
];
