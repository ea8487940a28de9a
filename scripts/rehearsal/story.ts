import { marked } from 'marked';

/** One act as it is told at the end. */
export interface Act {
  readonly title: string;
  readonly happened: readonly string[];
  /** The job summary, in Markdown. */
  readonly summary: string;
}

/** Tells the rehearsal step by step, and keeps it for the page at its end. */
export class Story {
  readonly acts: Act[] = [];
  readonly #started: number;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
    this.#started = now();
  }

  /** Runs one act; what it returns is told. */
  async act(title: string, play: () => Promise<Omit<Act, 'title'>>): Promise<void> {
    const begun = this.#now();
    console.log(`\n${this.acts.length + 1}. ${title}`);
    const { happened, summary } = await play();
    for (const line of happened) console.log(`   ${line}`);
    console.log(`   (${((this.#now() - begun) / 1000).toFixed(1)} s)`);
    this.acts.push({ title, happened, summary });
  }

  seconds(): string {
    return ((this.#now() - this.#started) / 1000).toFixed(1);
  }

  /** The whole story as one page. */
  html(): string {
    const sections = this.acts.map(({ title, happened, summary }, index) => {
      const items = happened.map((line) => `<li>${escape(line)}</li>`).join('');
      const rendered = summary === '' ? '' : marked.parse(summary, { async: false, gfm: true });
      return `<section><h2>${index + 1}. ${escape(title)}</h2><ul>${items}</ul>${rendered}</section>`;
    });
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lockgate: the rehearsal</title><style>${STYLE}</style><h1>Lockgate: the rehearsal</h1>${sections.join('')}</html>\n`;
  }
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}' +
  'table{border-collapse:collapse;display:block;overflow-x:auto}td,th{border:1px solid #8888;padding:.3rem .6rem;text-align:left;vertical-align:top}' +
  'section{margin:2rem 0;border-top:1px solid #8888}code{background:#8882;padding:0 .2rem}';
