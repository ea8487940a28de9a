import { byCodeUnit } from '../domain/canonical.ts';
import type { Graph } from '../domain/graph.ts';
import type { Package, Scope } from '../domain/package.ts';
import { digestOf } from './integrity.ts';

/** What a bill of materials is made from, whatever its format. */
export interface SbomInput {
  readonly graph: Graph;
  /** What the bill is of. Digests in hex. */
  readonly subject: {
    readonly purl: string;
    readonly name: string;
    readonly version: string;
    readonly license: string | null;
    readonly sha256?: string;
    readonly sha512?: string;
  };
  /** purls that the subject itself asks for. */
  readonly dependencies: readonly string[];
  /** What is built inside the subject, where that is a folder of several; each purl once. */
  readonly projects?: readonly SbomProject[];
  /** What the document can be known by: SHA-256 in hex of all that it is made from. Absent: it has no name of its own. */
  readonly identity?: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** ISO 8601, UTC. */
  readonly now: string;
}

export interface SbomProject {
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  /** purls, sorted. */
  readonly dependencies: readonly string[];
}

/** One line of the bill. */
export interface Bill {
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  /** Null for what is built here. */
  readonly scope: Scope | null;
  readonly license: string | null;
  /** Algorithm (`sha512`) and hex, sorted; several of one algorithm where it has several files or its places differ. */
  readonly hashes: readonly (readonly [string, string])[];
}

/** All that a bill says, in order of purl. */
export interface Content {
  /** What the bill is of. */
  readonly root: Bill;
  /** What is locked and not the subject itself. */
  readonly locked: readonly Bill[];
  /** The projects that no locked package stands for: those that are a workspace's members are packages already. */
  readonly projects: readonly Bill[];
  /** Between two of these. */
  readonly edges: readonly (readonly [from: string, to: string])[];
}

export function contentOf(input: SbomInput): Content {
  const { graph, subject, projects = [] } = input;
  const isOther = ({ purl }: { readonly purl: string }): boolean => purl !== subject.purl;
  const content = {
    root: subjectBill(input),
    locked: [...graph.packages.values()].filter(isOther).map(billOf).sort(byPurl),
    projects: projects
      .filter((project) => isOther(project) && !graph.packages.has(project.purl))
      .map(({ purl, name, version }) => ({ purl, name, version, scope: null, license: null, hashes: [] }))
      .sort(byPurl),
  };
  const told = new Set([content.root, ...content.locked, ...content.projects].map(({ purl }) => purl));
  const edges = [...edgesOf(input)].flatMap(([from, purls]) =>
    purls.filter((to) => told.has(to) && to !== from).map((to) => [from, to] as const),
  );
  return { ...content, edges };
}

const subjectBill = ({ subject: { purl, name, version, license, sha256, sha512 } }: SbomInput): Bill => ({
  purl,
  name,
  version,
  scope: null,
  license,
  hashes: [
    ...(sha256 === undefined ? [] : [['sha256', sha256] as const]),
    ...(sha512 === undefined ? [] : [['sha512', sha512] as const]),
  ],
});

/** What each asks for, by its purl: purls in order, of which the bill may lack some. */
function edgesOf({ graph, subject, dependencies, projects = [] }: SbomInput): Map<string, readonly string[]> {
  const edges = new Map<string, readonly string[]>();
  const add = (from: string, to: readonly string[]): void => {
    const before = edges.get(from);
    edges.set(from, before === undefined ? to : [...new Set([...before, ...to])].sort(byCodeUnit));
  };
  add(subject.purl, dependencies);
  for (const project of projects) add(project.purl, project.dependencies);
  for (const one of graph.packages.values()) if (one.purl !== subject.purl) add(one.purl, one.dependencies);
  return edges;
}

const byPurl = (a: Bill, b: Bill): number => byCodeUnit(a.purl, b.purl);

function billOf({ purl, name, version, scope, entries }: Package): Bill {
  const told = entries.flatMap(({ license }) => (license === null || license === '' ? [] : [license]));
  return { purl, name, version, scope, license: told.sort(byCodeUnit)[0] ?? null, hashes: hashesOf(entries) };
}

function hashesOf(entries: Package['entries']): (readonly [string, string])[] {
  const found = new Map<string, readonly [string, string]>();
  for (const integrity of new Set(entries.flatMap((entry) => entry.integrity))) {
    const digest = digestOf(integrity);
    if (digest !== null) found.set(`${digest.algorithm} ${digest.hex}`, [digest.algorithm, digest.hex]);
  }
  return [...found].sort(([a], [b]) => byCodeUnit(a, b)).map(([, hash]) => hash);
}

/** A UUID (RFC 9562, version 8) of a document's identity. */
export function uuidOf(identity: string): string {
  const variant = ((Number.parseInt(identity.charAt(16), 16) & 3) | 8).toString(16);
  const hex = `${identity.slice(0, 12)}8${identity.slice(13, 16)}${variant}${identity.slice(17, 32)}`;
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

// The parser's time grows with the square of the text; no real expression is longer.
const MAX_EXPRESSION = 1_000;

/** Whether a licence is an SPDX expression, by the parser handed in: it is loaded for a bill alone. */
export function isExpression(text: string, parse: (text: string) => unknown): boolean {
  if (text.length > MAX_EXPRESSION || !/^[A-Za-z0-9.+:() -]+$/u.test(text)) return false;
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
