import type { GraphPart, PartPackage } from '../../../domain/graph.ts';
import { filePurl, purlOf } from '../../../domain/purl.ts';
import type { Finder, FoundAction } from './found.ts';

const ECOSYSTEM = 'github-actions';

/**
 * The graph part of a workflow or action file: the file is the project, everything it uses a direct
 * dependency, for development only. What those use in turn is written in their repositories.
 */
export function partOfFile(file: string, { actions, unaudited, file: { problems } }: Finder): GraphPart {
  const packages = actions.map(packageOf);
  return {
    file,
    packages,
    problems,
    unaudited,
    projects: [
      {
        purl: filePurl(ECOSYSTEM, file),
        ecosystem: ECOSYSTEM,
        name: file,
        version: null,
        file,
        dependencies: [...new Set(packages.map(({ purl }) => purl))].sort(),
        declarations: actions.map(({ name, ref, location }) => ({
          name,
          range: ref,
          scope: 'development',
          location,
          resolved: purlOf(ECOSYSTEM, name, ref),
          mismatch: null,
        })),
      },
    ],
  };
}

const packageOf = ({ key, name, ref, claimed, location }: FoundAction): PartPackage => ({
  purl: purlOf(ECOSYSTEM, name, ref),
  ecosystem: ECOSYSTEM,
  name,
  version: ref,
  direct: true,
  dependencies: [],
  entry: {
    key,
    location,
    source: { type: 'git', url: null },
    integrity: [],
    bundled: false,
    license: null,
    installScript: null,
    alias: null,
    scope: 'development',
    ...(claimed === null ? {} : { claimed }),
  },
});
