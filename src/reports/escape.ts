/**
 * One escaper for each medium. What a report shows comes from lockfiles, registries and pull requests:
 * none of it may become markup, a link, a mention, a table cell or a command of the runner.
 */

// Controls, bidi and zero-width characters, line and paragraph separators, lone surrogates.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
// Blank to the eye, though Unicode calls them letters, marks or symbols; the selectors can carry hidden text.
const BLANK =
  /[\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]|\u034F|[\u180B-\u180F]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu;

// Nearly every text is plain, and to compile the classes above takes longer than all the rest of a report.
const PLAIN = /^[\x20-\x7e]*$/u;

const named = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** Text on one line, every character that can't be seen written as `\u{…}`. */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[\r\n]+/gu, ' ')
    .replace(INVISIBLE, named)
    .replace(BLANK, named);
}

// The runner takes `::name` at the start of a line and the older `##[name]` anywhere in one.
const neutralCommands = (line: string): string =>
  line.replace(/^(\s*):(?=:)/u, '$1\\u{3a}').replaceAll('##[', '#\\u{23}[');

/** One line for a terminal or a job's log: no control sequence, no workflow command. */
export const escapeLog = (text: string): string => neutralCommands(visible(text));

/** The same for text of several lines that is ours but quotes others; our own colours stay. */
export const neutralizeLog = (text: string): string => text.split('\n').map(neutralCommands).join('\n');

// As INVISIBLE, but for the line breaks between the lines of printed JSON.
const INVISIBLE_IN_JSON = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** JSON of the same value, in which every character can be seen and no log reads a workflow command. */
export function escapeJson(json: string): string {
  return json
    .replaceAll('##[', '#\\u0023[')
    .replace(INVISIBLE_IN_JSON, (character) =>
      Array.from(
        { length: character.length },
        (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
      ).join(''),
    );
}

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '[': '&#91;',
};

/** Text or a quoted attribute value in HTML; the bracket because a page can be printed to a job's log. */
export const escapeHtml = (text: string): string => visible(text).replace(/[&<>"'`[]/gu, (c) => HTML[c] ?? c);

// Whatever opens Markdown or HTML structure, as a numeric entity: an entity never opens any.
const STRUCTURE = /[\\`*_[\]<>#|~$&]/gu;
// GitHub looks for mentions, references and addresses after Markdown is rendered, so an entity would not stop it; a
// comment between the two characters does.
const BREAK = '<!-- -->';

const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/** Running text in Markdown, in a table cell too. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .trim()
    .replace(STRUCTURE, entity)
    .replace(/^(?:[-+=:]|\d(?=\d*[.)]))/u, entity)
    .replaceAll('@', `@${BREAK}`)
    .replaceAll('&#35;', `&#35;${BREAK}`)
    .replace(/:(?=\/)/gu, `:${BREAK}`)
    .replace(/www(?=\.)/giu, (www) => `${www}${BREAK}`)
    .replace(/GH(?=-\d)/giu, (gh) => `${gh}${BREAK}`);
}

/** A name, version or path as code in Markdown, in a table cell too; GitHub looks for no mention there. */
export function codeMarkdown(text: string): string {
  const shown = visible(text).trim();
  if (shown === '') return '';
  // In a code span only the backtick is structure, but in a table the bar and the backslash before it are as well.
  return /[`|\\]|##\[/u.test(shown) ? `<code>${escapeMarkdown(shown)}</code>` : `\`${shown}\``;
}

/** The text of a SARIF message, where brackets and backslashes are links and escapes (SARIF 2.1.0, 3.11.6). */
export const escapeSarif = (text: string): string => visible(text).replace(/[\\[\]]/gu, (c) => `\\${c}`);
