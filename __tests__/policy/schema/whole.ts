const EFFECTS = { critical: 'deny', high: 'hold', moderate: 'warn', low: 'note', unknown: 'off' };
const SHA = '0123456789abcdef0123456789abcdef01234567';

/** A document with every key of the language, and of every rule's options, as parsed YAML. */
export const WHOLE = {
  version: 1,
  extends: ['lockgate:strict', './file.yml', `github:org/repo//path.yml@${SHA}`],
  mode: 'report',
  rules: {
    'known-advisories': {
      effect: EFFECTS,
      unavailable: 'hold',
      match: {
        ecosystems: ['npm', 'pypi'],
        scopes: ['runtime'],
        packages: ['npm:*', 'pypi:requests@<2.32.0', 'actions:actions/*@v4'],
        paths: ['apps/**'],
      },
      except: { packages: ['npm:@acme/*'], paths: ['apps/x/*.json'] },
      gates: ['review', 'merge', 'publish'],
      locked: false,
    },
    malware: { effect: 'deny', locked: true },
    licenses: [{ allow: ['MIT', 'Apache-2.0'], unknown: 'deny', packages: { 'npm:x': 'MIT OR ISC' } }, 'warn'],
    sources: {
      registries: ['npm', 'https://npm.acme.example/path'],
      scopes: { '@acme': 'https://npm.acme.example' },
      git: 'warn',
      url: 'deny',
    },
    integrity: { missing: 'note', weak: 'off' },
    'denied-packages': { packages: ['npm:event-stream@3.3.6'] },
    'install-scripts': [
      { allow: ['npm:esbuild'], unknown: 'note' },
      { effect: 'hold', gates: ['merge'] },
    ],
    waivers: { soon: '2w', expired: 'deny', unused: 'warn', expiring: 'note', unreadable: 'deny' },
    'release-source': { effect: 'deny', 'unprotected-tag': 'warn' },
    'artifact-contents': { unmeant: 'warn' },
    lockfile: 'off',
  },
  merge: {
    authors: ['dependabot', { login: 'acme-bot[bot]', id: 1 }],
    allow: [
      { ecosystems: ['npm'], scopes: ['development'], updates: ['patch', 'minor'], packages: ['npm:@acme/*'] },
      { from: ['dependabot'] },
    ],
    method: 'squash',
  },
  publish: { npm: { access: 'public', tag: 'next' }, pypi: {}, release: false },
  advisories: { sources: ['osv', 'npm', 'pypi', 'github', 'embedded'], 'max-age': '7d' },
  services: {
    osv: 'https://api.osv.dev',
    'osv-export': 'http://127.0.0.1:8080',
    npm: 'http://localhost:4873/',
    pypi: 'https://pypi.org',
    'pypi-files': 'https://files.pythonhosted.org',
    'pypi-upload': 'https://upload.pypi.org/legacy/',
    fulcio: 'https://fulcio.sigstore.dev',
    rekor: 'https://rekor.sigstore.dev',
    tsa: 'http://[::1]:3000',
    'trusted-root': './trusted_root.json',
  },
  waivers: [
    {
      rule: 'known-advisories',
      match: { advisory: 'GHSA-35jh-r3h4-6jhm', packages: ['npm:lodash'], paths: ['package-lock.json'] },
      gates: ['audit'],
      reason: 'the vulnerable template function is never called',
      owner: '@acme/platform',
      expires: '2027-01-31',
    },
  ],
  tests: [
    {
      name: 'a day-old patch is held',
      now: '2026-12-01T00:00:00Z',
      change: {
        package: 'npm:left-pad',
        from: '1.3.0',
        to: '1.3.1',
        released: '2026-11-30T00:00:00Z',
        scope: 'runtime',
        direct: true,
        license: 'MIT',
        source: { registry: 'https://registry.npmjs.org/left-pad/-/left-pad-1.3.1.tgz' },
        integrity: 'strong',
        'install-script': false,
        path: 'package-lock.json',
        advisories: [{ id: 'GHSA-35jh-r3h4-6jhm', aliases: ['CVE-2021-23337'], severity: 'high', fixed: '1.3.2' }],
      },
      'pull-request': { author: 'dependabot', checks: 'passed', files: ['README.md'] },
      expect: { merge: 'hold', review: 'pass', by: ['lockfile'], effect: 'hold', waived: [] },
    },
    { name: 'a tree', packages: [{ package: 'pypi:requests', version: '2.32.0' }], expect: { audit: 'pass' } },
  ],
};
