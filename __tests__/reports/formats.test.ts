import type { Decision } from '../../src/domain/decision.ts';
import { reports } from '../../src/reports/formats/index.ts';
import type { ReportSettings } from '../../src/reports/report.ts';
import { cleanDecision, HOSTILE, richDecision } from './decision.ts';

const render = (id: string, decision: Decision, settings: Partial<ReportSettings> = {}): string => {
  const report = reports.find((one) => one.id === id);
  if (report === undefined) throw new Error(`no report ${id}`);
  return report.render(decision, { color: false, width: 100, ...settings });
};

it('has the five formats of the command line', () => {
  expect(reports.map(({ id }) => id)).toEqual(['html', 'json', 'markdown', 'sarif', 'text']);
});

describe.each(['html', 'json', 'markdown', 'sarif', 'text'])('%s', (id) => {
  it('renders every kind of finding', () => expect(render(id, richDecision)).toMatchSnapshot());
  it('renders a clean decision', () => expect(render(id, cleanDecision)).toMatchSnapshot());

  it('hides nothing that is waived: who answers for it, until when and why', () => {
    const [first] = richDecision.findings;
    const waiver = { owner: 'team-answering', expires: '2027-01-30', reason: 'never called here' };
    const findings = first === undefined ? [] : [{ ...first, waiver, message: 'The flaw.' }];
    const text = render(id, { ...richDecision, findings });
    expect(text).toContain(first?.advisory?.id);
    for (const said of Object.values(waiver)) expect(text).toContain(said);
  });

  it('gives no line that a runner takes for a command, and no control sequence', () => {
    const text = render(id, richDecision);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('##[');
    expect(text).not.toContain('\u001b');
    expect(text).not.toMatch(/[\u202a-\u202e\u200b]/u);
  });
});

describe('json', () => {
  it('keeps untrusted text exactly as it was', () => {
    const document = JSON.parse(render('json', richDecision)) as Decision;
    expect(document.findings[1]?.advisory?.id).toBe(HOSTILE);
    expect(Object.keys(document)).toEqual([
      'schemaVersion',
      'tool',
      'gate',
      'verdict',
      'policy',
      'advisories',
      'graph',
      'findings',
    ]);
  });

  it('marks only what the base had already', () => {
    const { findings } = JSON.parse(render('json', richDecision)) as Decision;
    expect(findings.map((finding) => Object.hasOwn(finding, 'preexisting'))).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      false,
    ]);
  });
});

describe('text', () => {
  it('is one line when quiet', () => {
    expect(render('text', richDecision, { quiet: true })).toBe(
      'Denied: 2 deny, 1 indeterminate, 1 hold, 1 warn, 1 there before, 1 waived; 812 packages in ' +
        'apps/web/package-lock.json, package-lock.json (gate review)\n',
    );
  });

  it('colours only when asked', () => {
    expect(render('text', richDecision, { color: true })).toContain('\u001b[31mdeny\u001b[39m');
  });

  it('keeps within the width of the terminal', () => {
    const narrow = render('text', { ...richDecision, findings: richDecision.findings.slice(0, 1) }, { width: 45 });
    const indented = narrow.split('\n').filter((line) => line.startsWith('      '));
    expect(Math.max(...indented.map((line) => line.length))).toBeLessThanOrEqual(45);
  });

  it('says that a reporting policy does not block', () => {
    expect(render('text', { ...richDecision, mode: 'report' }, { quiet: true })).toContain('nothing is blocked');
  });
});

describe('markdown', () => {
  const many: Decision = {
    ...richDecision,
    findings: Array.from({ length: 2000 }, () => richDecision.findings).flat(),
  };

  it.each([65_536, 1024 * 1024])('stays within %i bytes, cut at a row, and says how many are left out', (maxBytes) => {
    const text = render('markdown', many, { maxBytes });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
    const shown = text.split('\n').filter((line) => line.startsWith('| **')).length;
    const omitted = [...text.matchAll(/\*\*(\d+) more/g)].reduce((sum, match) => sum + Number(match[1]), 0);
    expect(shown + omitted).toBe(many.findings.length);
    expect(omitted).toBeGreaterThan(0);
    for (const line of text.split('\n').filter((one) => one.startsWith('| **'))) expect(line.endsWith(' |')).toBe(true);
    expect(text.trimEnd().endsWith('</sub>')).toBe(true);
  });

  it('keeps every table row at six cells', () => {
    const rows = render('markdown', richDecision)
      .split('\n')
      .filter((line) => line.startsWith('| **'));
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(7);
  });

  it('names files from the root of the repository', () => {
    expect(render('markdown', richDecision, { directory: './packages/app' })).toContain(
      '`packages/app/package-lock.json:41`',
    );
  });
});

describe('sarif', () => {
  interface Result {
    level: string;
    suppressions?: unknown[];
    partialFingerprints: { primaryLocationLineHash: string };
    locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[];
  }
  const resultsOf = (decision: Decision, settings: Partial<ReportSettings> = {}): Result[] =>
    (JSON.parse(render('sarif', decision, settings)) as { runs: { results: Result[] }[] }).runs[0]?.results ?? [];
  const printsOf = (decision: Decision): string[] =>
    resultsOf(decision).map((result) => result.partialFingerprints.primaryLocationLineHash);

  it('maps effects to levels', () => {
    expect(resultsOf(richDecision).map((result) => result.level)).toEqual([
      'error',
      'warning',
      'warning',
      'error',
      'error',
      'note',
      'error',
    ]);
  });

  it('suppresses what is waived, and only that', () => {
    expect(resultsOf(richDecision).map((result) => result.suppressions?.length ?? 0)).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });

  it('gives every result a place, as a URI reference from the root of the repository', () => {
    for (const { locations } of resultsOf(richDecision, { directory: 'packages/app' })) {
      const { uri } = locations[0]!.physicalLocation.artifactLocation;
      expect(uri).toMatch(/^packages\/app\/[A-Za-z0-9%._~!'()*/-]+$/);
    }
  });

  it('keeps fingerprints when lines and versions move, and tells alike findings apart', () => {
    const moved = richDecision.findings.map((finding) => ({
      ...finding,
      location: finding.location && { ...finding.location, line: finding.location.line + 10 },
      package: finding.package && { ...finding.package, version: '9.9.9' },
    }));
    expect(printsOf({ ...richDecision, findings: moved })).toEqual(printsOf(richDecision));
    const twice = printsOf({ ...richDecision, findings: [...richDecision.findings, ...richDecision.findings] });
    expect(new Set(twice).size).toBe(twice.length);
  });
});
