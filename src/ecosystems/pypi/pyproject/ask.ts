import type { Location, Scope } from '../../../domain/package.ts';
import type { Requirement } from '../requirement.ts';

/** Tools that have tables of their own for what a project asks for. */
export type Tool = 'poetry' | 'pdm' | 'uv';

/** One dependency that a manifest asks for. */
export interface Ask {
  /** Normalised (PEP 503). */
  readonly name: string;
  /** As the manifest writes it, without the name. */
  readonly range: string;
  /** Sets of PEP 440 specifiers, one of which must hold; null: it can't be told, or no index answers it. */
  readonly specifiers: readonly string[] | null;
  /** It is installed everywhere: no marker, no version of Python, no platform limits it. */
  readonly always: boolean;
  readonly scope: Scope;
  /** The extra or group that it belongs to; null: what is always installed. */
  readonly group: string | null;
  readonly location: Location;
  /** Whose table it stands in: the standard ones, which every tool reads, or that of one tool. */
  readonly by: 'all' | Tool;
}

type Where = Pick<Ask, 'scope' | 'group' | 'location' | 'by'>;

/** What a PEP 508 requirement asks for. */
export function askOf(requirement: Requirement, where: Where): Ask {
  const { name, specifier, url, marker } = requirement;
  return {
    name,
    range: url ?? specifier,
    specifiers: url === null ? [specifier] : null,
    always: marker === null,
    ...where,
  };
}
