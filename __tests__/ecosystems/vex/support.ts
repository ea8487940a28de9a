/** A statement that excuses lodash, as OpenVEX writes it. */
export const statement = (fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  vulnerability: { name: 'CVE-2021-23337' },
  products: [{ '@id': 'pkg:npm/app@1.0.0', subcomponents: [{ '@id': 'pkg:npm/lodash@4.17.20' }] }],
  status: 'not_affected',
  justification: 'vulnerable_code_not_in_execute_path',
  impact_statement: 'template() is never called',
  ...fields,
});

/** An OpenVEX document, indented as people write it: the first statement stands on line 8. */
export const vexDocument = (statements: readonly unknown[], fields: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify(
    {
      '@context': 'https://openvex.dev/ns/v0.2.0',
      '@id': 'https://acme.example/vex/1',
      author: 'Acme Security',
      timestamp: '2026-11-01T00:00:00Z',
      version: 1,
      statements,
      ...fields,
    },
    null,
    2,
  );
