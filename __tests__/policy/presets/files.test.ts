import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { load as parse } from 'js-yaml';
import type { Policy } from '../../../src/domain/policy.ts';
import { PRESETS } from '../../../src/policy/document/reference.ts';
import { loadPolicy } from '../../../src/policy/load.ts';
import { policySchema } from '../../../src/policy/schema/schema.ts';
import { rules } from '../../../src/rules/index.ts';
import { contextOf, preset } from '../support.ts';

const context = contextOf(
  {},
  { rules, fetch: async (ref) => ({ uri: ref.uri, text: preset(ref.uri.split(':')[1]!) }) },
);
const loadPreset = (name: string): Promise<Policy> =>
  loadPolicy({ uri: `lockgate:${name}`, text: preset(name) }, context);

const schemaFile = new URL('../../../policies/policy.schema.json', import.meta.url);
const validate = new Ajv({ strict: false, validateFormats: false }).compile(policySchema(rules));

describe('the presets', () => {
  it('are the files in policies/', () => {
    const files = readdirSync(new URL('../../../policies', import.meta.url)).filter((name) => name.endsWith('.yml'));
    expect(files.toSorted()).toEqual(PRESETS.map((name) => `${name}.yml`).toSorted());
  });

  it.each(PRESETS)('%s loads, names the schema and locks malware', async (name) => {
    expect(preset(name)).toMatch(/^# yaml-language-server: \$schema=policy\.schema\.json\n/);
    const policy = await loadPreset(name);
    expect(policy.rules.get('malware')).toMatchObject({ locked: true, configs: [{ effect: 'deny' }] });
    expect(policy.merge).toBeNull();
  });

  it('recommended denies a wrong tag and warns of an unprotected one; strict denies both', async () => {
    const options = (policy: Policy): unknown => policy.rules.get('release-source')?.configs[0];
    expect(options(await loadPreset('recommended'))).toMatchObject({
      effect: 'deny',
      options: { 'unprotected-tag': 'warn' },
    });
    expect(options(await loadPreset('strict'))).toMatchObject({
      effect: 'deny',
      options: { 'unprotected-tag': 'deny' },
    });
  });

  it('audit-only is recommended, and reports', async () => {
    const [recommended, auditOnly] = [await loadPreset('recommended'), await loadPreset('audit-only')];
    expect(auditOnly.mode).toBe('report');
    expect(auditOnly.rules).toEqual(recommended.rules);
  });

  it('strict loosens nothing that recommended says', async () => {
    const recommended = parse(preset('recommended')) as { rules: Record<string, unknown> };
    const lock = (config: unknown): object =>
      typeof config === 'string' ? { effect: config, locked: true } : { ...(config as object), locked: true };
    const locked = Object.entries(recommended.rules).map(([id, config]) => [
      id,
      Array.isArray(config) ? config.map(lock) : lock(config),
    ]);
    const base = JSON.stringify({ ...recommended, rules: Object.fromEntries(locked) });
    const own = preset('strict').replace('extends: []', 'extends: ./recommended.yml');
    const fetch: typeof context.fetch = async (ref) => ({ uri: ref.uri, text: base });
    const policy = await loadPolicy({ uri: 'strict.yml', text: own }, { ...context, fetch });
    expect([...policy.rules.values()].filter((rule) => rule.locked)).toHaveLength(locked.length);
  });
});

describe('the schema', () => {
  it('in policies/ is the one of the rules', () => {
    expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(JSON.parse(JSON.stringify(policySchema(rules))));
  });

  it.each(PRESETS)('accepts %s', (name) => {
    expect(validate(parse(preset(name))) ? [] : validate.errors).toEqual([]);
  });

  const GOOD = `
version: 1
extends: [lockgate:strict, ./file.yml, "github:org/repo//path.yml@0123456789abcdef0123456789abcdef01234567"]
rules:
  known-advisories:
    effect: {critical: deny, high: deny, moderate: warn, low: note, unknown: deny}
    match: {ecosystems: [npm, pypi], scopes: [runtime], packages: ["npm:*"], paths: ["apps/**"]}
    except: {packages: ["npm:@acme/*"]}
    gates: [review, merge, publish]
  licenses: {allow: [MIT, ISC, Apache-2.0], unknown: deny, packages: {"npm:x": MIT}}
  install-scripts: [{allow: ["npm:esbuild"]}, {effect: hold, gates: [merge]}]
  lockfile: off
merge:
  authors: [dependabot, renovate, {login: x, id: 1}]
  allow: [{scopes: [development], updates: [patch, minor]}, {scopes: [runtime], updates: [patch]}]
  method: squash
publish: {npm: {access: public}, pypi: {}, release: false}
advisories: {sources: [osv, npm, embedded], max-age: 7d}
services: {npm: "http://127.0.0.1:4873"}
waivers:
  - rule: known-advisories
    match: {advisory: GHSA-35jh-r3h4-6jhm, packages: ["npm:lodash"]}
    reason: the vulnerable template function is never called
    owner: "@acme/platform"
    expires: 2027-01-31
tests:
  - name: a day-old patch is held
    now: 2026-12-01T00:00:00Z
    change: {package: "npm:left-pad", from: 1.3.0, to: 1.3.1, released: 2026-11-30T00:00:00Z}
    expect: {merge: hold, by: [lockfile]}
`;

  it('and the loader accept the whole language', async () => {
    expect(validate(parse(GOOD)) ? [] : validate.errors).toEqual([]);
    const policy = await loadPolicy(
      { uri: 'lockgate.yml', text: GOOD },
      { ...context, fetch: async (ref) => ({ uri: ref.uri, text: 'version: 1\nextends: []\n' }) },
    );
    expect(policy.rules.get('licenses')?.configs[0]?.options).toMatchObject({ allow: ['MIT', 'ISC', 'Apache-2.0'] });
    expect(policy.waivers).toHaveLength(1);
  });

  it.each([
    'version: 2',
    'version: 1\nrule: {}',
    'version: 1\nrules: {malwares: deny}',
    'version: 1\nrules: {malware: dney}',
    'version: 1\nrules: {malware: {effect: {critical: deny}}}',
    'version: 1\nrules: {checks: {gates: [audit]}}',
    'version: 1\nrules: {waivers: {soon: 7}}',
    'version: 1\nextends: github:acme/p//x.yml@main',
    'version: 1\nwaivers: [{rule: malware}]',
  ])('refuses %j', (text) => {
    expect(validate(parse(text))).toBe(false);
  });

  it('describes every key', () => {
    const bare: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (value === null || typeof value !== 'object') return;
      const { properties } = value as { properties?: Record<string, Record<string, unknown>> };
      for (const [name, property] of Object.entries(properties ?? {})) {
        if (typeof property['description'] !== 'string' && property['$ref'] === undefined) bare.push(`${path}.${name}`);
      }
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    };
    walk(policySchema(rules), '');
    expect(bare).toEqual([]);
  });
});
