import * as fc from '../property.ts';
import {
  codeMarkdown,
  escapeHtml,
  escapeJson,
  escapeLog,
  escapeMarkdown,
  escapeSarif,
  visible,
} from '../../src/reports/escape.ts';

const nasty = fc.constantFrom(
  '`',
  '``',
  '|',
  '\\',
  '\\|',
  '@octocat',
  '@',
  '#1',
  'GH-1',
  '<',
  '>',
  '&lt;',
  '&#64;',
  '[x](y)',
  '![',
  ']',
  '(',
  'https://e.example',
  'www.e.example',
  'WWW.',
  '::error::x',
  '##[debug]',
  '<!-- -->',
  '-->',
  '\r\n',
  '\n',
  ' ',
  '\t',
  '\u202e',
  '\u200b',
  '\u001b[0m',
  '\ud800',
  '\ufe0f',
  '\u3164',
  '1.',
  '- ',
  '+',
  '=',
  '*',
  '_',
  '~~',
  '$x$',
  '"',
  "'",
  'a@b.example',
  '---',
  '    code',
);
const untrusted = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'grapheme' })), { maxLength: 8 })
  .map((parts) => parts.join(''));

const BREAK = '<!-- -->';
const plain = (markdown: string): string =>
  markdown.replaceAll(BREAK, '').replace(/&#(\d+);/g, (_entity, code: string) => String.fromCodePoint(Number(code)));
const skeleton = (markdown: string): string => markdown.replaceAll(BREAK, '\u0000').replace(/&#\d+;/g, 'E');

describe('escapeMarkdown', () => {
  it('leaves nothing that could open structure, and loses nothing', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        const escaped = escapeMarkdown(text);
        expect(skeleton(escaped)).not.toMatch(/[\\`*_[\]<>#|~$&\n\r]/);
        expect(skeleton(escaped)).not.toMatch(/^(?:[-+=:]|\d+[.)]|\s)/);
        expect(plain(escaped)).toBe(visible(text).trim());
      }),
    );
  });

  it('leaves no mention, reference or address, even once it is rendered', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        // Rendered, a comment parts two text nodes; GitHub and GFM look inside one node at a time.
        for (const node of escapeMarkdown(text).split(BREAK).map(plain)) {
          expect(node).not.toMatch(/@[^\s]|#\d|:\/\/|www\.|GH-\d/i);
        }
      }),
    );
  });
});

describe('codeMarkdown', () => {
  it('can be left neither for the text nor for the next cell', () => {
    fc.assert(
      fc.property(untrusted, (text) => {
        const escaped = codeMarkdown(text);
        if (escaped === '') return;
        const safe = escaped.startsWith('`')
          ? /^`[^`|\\\n\r]+`$/.test(escaped)
          : !/[\\`*_[\]<>#|~$&\n\r]/.test(skeleton(escaped.slice('<code>'.length, -'</code>'.length)));
        expect({ escaped, safe }).toEqual({ escaped, safe: true });
      }),
    );
  });

  it('shows ordinary names as they are', () => {
    expect(codeMarkdown('@scope/name_x')).toBe('`@scope/name_x`');
    expect(codeMarkdown('^1 || ^2')).toBe('<code>^1 &#124;&#124; ^2</code>');
  });
});

it('escapeHtml leaves no tag, attribute end or entity', () => {
  fc.assert(
    fc.property(untrusted, (text) => {
      expect(escapeHtml(text).replace(/&(?:amp|lt|gt|quot|#39|#96|#91);/g, '')).not.toMatch(/[<>"'`&[]/);
    }),
  );
});

it('escapeLog is one visible line without a workflow command', () => {
  fc.assert(
    fc.property(untrusted, (text) => {
      const line = escapeLog(text);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(line.trim().startsWith('::')).toBe(false);
      expect(line).not.toContain('##[');
    }),
  );
});

it('escapeJson changes how a value is written, never the value', () => {
  fc.assert(
    fc.property(untrusted, (text) => {
      const json = escapeJson(JSON.stringify({ [text]: text }, null, 2));
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ [text]: text })));
      expect(json).not.toContain('##[');
      expect(json).not.toMatch(/^\s*::/m);
    }),
  );
});

it('escapeSarif leaves no bracket that could be an embedded link', () => {
  fc.assert(
    fc.property(untrusted, (text) => expect(escapeSarif(text).replace(/\\[\\[\]]/g, '')).not.toMatch(/[\\[\]]/)),
  );
});
