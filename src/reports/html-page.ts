import { HTML_STYLE } from './html-style.ts';

// Even if an escape were missed, the page may load and run nothing.
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export interface Page {
  /** HTML. */
  readonly title: string;
  /** What stands above all else: HTML, with the class that colours it. */
  readonly header: string;
  readonly verdict: string;
  /** HTML. */
  readonly main: string;
  /** CSS beside that of every report. */
  readonly style?: string;
}

/** One page that needs nothing else: no script, no font, no request. Light and dark by the reader's setting. */
export const pageHtml = ({ title, header, verdict, main, style = '' }: Page): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${HTML_STYLE}${style}</style>
</head>
<body>
<header class="${verdict}">
<h1>${title}</h1>
${header}
</header>
<main>
${main}
</main>
</body>
</html>
`;
