import { quote } from '../../../domain/errors.ts';
import { shellWords } from './words.ts';

/** The options that mean something to us; the others change how something is built or chosen, not what it is. */
type OptionName =
  | 'index-url'
  | 'extra-index-url'
  | 'no-index'
  | 'find-links'
  | 'trusted-host'
  | 'requirement'
  | 'constraint'
  | 'editable'
  | 'hash'
  | 'other';

export interface Option {
  readonly name: OptionName;
  /** Empty for a flag. */
  readonly value: string;
}

/** A logical line taken apart: what it asks for, if anything, and its options. */
export interface Statement {
  /** The requirement, URL or path; empty: none. */
  readonly asks: string;
  readonly editable: boolean;
  readonly options: readonly Option[];
}

interface Known {
  readonly name: OptionName;
  readonly takesValue: boolean;
  /** May follow a requirement on its line. */
  readonly follows?: true;
}

const value = (name: OptionName): Known => ({ name, takesValue: true });
const ofRequirement = (name: OptionName): Known => ({ name, takesValue: true, follows: true });
const flag = (name: OptionName): Known => ({ name, takesValue: false });

/** What pip lets a requirements file say (pip documentation, "Requirements file format"). */
const OPTIONS: ReadonlyMap<string, Known> = new Map([
  ['-i', value('index-url')],
  ['--index-url', value('index-url')],
  ['--pypi-url', value('index-url')],
  ['--extra-index-url', value('extra-index-url')],
  ['--no-index', flag('no-index')],
  ['-f', value('find-links')],
  ['--find-links', value('find-links')],
  ['--trusted-host', value('trusted-host')],
  ['-r', value('requirement')],
  ['--requirement', value('requirement')],
  ['-c', value('constraint')],
  ['--constraint', value('constraint')],
  ['-e', value('editable')],
  ['--editable', value('editable')],
  ['--hash', ofRequirement('hash')],
  ['--config-settings', ofRequirement('other')],
  ['--config-setting', ofRequirement('other')],
  ['-C', ofRequirement('other')],
  ['--global-option', ofRequirement('other')],
  ['--no-binary', value('other')],
  ['--only-binary', value('other')],
  ['--use-feature', value('other')],
  ['--prefer-binary', flag('other')],
  ['--require-hashes', flag('other')],
  ['--pre', flag('other')],
]);

/** Takes a line apart as pip does: what stands before the first word with a dash is asked for. A text says what is wrong. */
export function parseStatement(line: string): Statement | { readonly fault: string } {
  const start = line.startsWith('-') ? 0 : line.indexOf(' -') + 1;
  const asks = start === 0 && !line.startsWith('-') ? line : line.slice(0, start).trim();
  if (asks === line) return { asks, editable: false, options: [] };
  const words = shellWords(line.slice(start));
  if (words === null) return { fault: 'a quote is left open' };
  const options: Option[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [written, inline] = split(word);
    const known = OPTIONS.get(written);
    if (!word.startsWith('-')) return { fault: `${quote(word)} stands behind an option and belongs to nothing` };
    if (known === undefined) return { fault: `${quote(written)} is no option that is known` };
    if (asks !== '' && known.follows !== true) return { fault: `${quote(written)} can't follow a requirement` };
    if (!known.takesValue && inline !== null) return { fault: `${quote(written)} takes no value` };
    if (known.takesValue && inline === null) at += 1;
    const text = known.takesValue ? (inline ?? words[at]) : '';
    if (text === undefined) return { fault: `${quote(written)} has no value` };
    options.push({ name: known.name, value: text });
  }
  const editables = options.filter(({ name }) => name === 'editable');
  if (editables.length > 1) return { fault: 'it has "-e" twice' };
  const belongs = asks !== '' || editables.length === 1;
  if (!belongs && options.some(({ name }) => name === 'hash')) return { fault: '"--hash" belongs to no requirement' };
  return { asks: asks === '' ? (editables[0]?.value ?? '') : asks, editable: editables.length === 1, options };
}

/** `--name=value` or `-nvalue`. */
function split(word: string): readonly [name: string, inline: string | null] {
  if (!word.startsWith('--')) return word.length > 2 ? [word.slice(0, 2), word.slice(2)] : [word, null];
  const equals = word.indexOf('=');
  return equals === -1 ? [word, null] : [word.slice(0, equals), word.slice(equals + 1)];
}
