import type { Source } from '../../../domain/package.ts';
import { normalize } from '../lock/location.ts';
import { parseSpec } from '../manifest/spec.ts';
import { bindingOf, protocolOf, unbound, type Descriptor } from './descriptor.ts';

/** What a locator of berry (`name@reference`) says of where a package comes from. */
interface Origin {
  readonly source: Source;
  /** The workspace's folder, `` being the lockfile's; null: it is none. */
  readonly folder: string | null;
  /** The version that is fetched, where the locator has it. */
  readonly reference: string | null;
}

/** Reads a locator that is no patch. */
export function sourceOf({ range }: Descriptor): Origin {
  const address = unbound(range);
  const protocol = protocolOf(address);
  const rest = address.slice(protocol.length);
  switch (protocol) {
    case 'npm:':
      return { ...from('registry', bindingOf(range, '__archiveUrl')), reference: rest };
    case 'workspace:':
      return { ...from('workspace', null), folder: normalize(rest) };
    case 'file:':
    case 'link:':
    case 'portal:':
    case 'exec:':
      return from('file', `${protocol}${pathFrom(rest.split('#', 1)[0] ?? '', range)}`);
    case 'http:':
    case 'https:':
      return from(isRepository(address) ? 'git' : 'url', address);
    default:
      return from(parseSpec(address).type === 'url' ? 'url' : 'git', address);
  }
}

const from = (type: Source['type'], url: string | null): Origin => ({
  source: { type, url },
  folder: null,
  reference: null,
});

/** berry's own way to tell: a repository has a commit, or a path that ends as repositories do. */
const isRepository = (url: string): boolean =>
  url.includes('#commit=') || (url.split('#', 1)[0] ?? '').endsWith('.git') || parseSpec(url).type === 'git';

/** A path is relative to whoever asks for it, which is bound to the locator: here it is made so to the lockfile. */
function pathFrom(path: string, range: string): string {
  const parent = bindingOf(range, 'locator') ?? '';
  const at = parent.indexOf('@workspace:');
  const folder = at === -1 ? '' : normalize(parent.slice(at + '@workspace:'.length));
  return folder === '' || path.startsWith('/') ? path : `./${normalize(`${folder}/${path}`)}`;
}
