interface Via {
  readonly name: string;
  readonly url: string;
}

/** What `npm audit --json` found, as sorted `name advisory` lines. A dependent of an affected package is no finding. */
export function npmFindings(json: string): string[] {
  const { vulnerabilities } = JSON.parse(json) as { vulnerabilities: Record<string, { via: (Via | string)[] }> };
  const vias = Object.values(vulnerabilities).flatMap(({ via }) => via.filter((one) => typeof one !== 'string'));
  return distinct(vias.map(({ name, url }) => `${name} ${url.slice(url.lastIndexOf('/') + 1)}`));
}

interface Finding {
  readonly package: { readonly name: string } | null;
  readonly advisory: { readonly id: string } | null;
}

/** What `check --format json` found of advisories, in the same lines. */
export function lockgateFindings(json: string): string[] {
  const { findings } = JSON.parse(json) as { findings: Finding[] };
  return distinct(
    findings.flatMap(({ package: found, advisory }) =>
      found === null || advisory === null ? [] : [`${found.name} ${advisory.id}`],
    ),
  );
}

/** How many packages `check --format json` judged. */
export const packagesJudged = (json: string): number =>
  (JSON.parse(json) as { graph: { packages: number } }).graph.packages;

/** The GitHub advisories that any report names, whatever its form. */
export const advisoriesNamed = (report: string): string[] =>
  distinct([...report.matchAll(/GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}/g)].map(([id]) => id));

const distinct = (lines: readonly string[]): string[] => [...new Set(lines)].sort();
