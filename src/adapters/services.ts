/** The public services, as `services` of a policy would write them. */
export const PUBLIC = {
  osv: 'https://api.osv.dev',
  'osv-export': 'https://osv-vulnerabilities.storage.googleapis.com',
  npm: 'https://registry.npmjs.org',
  pypi: 'https://pypi.org',
  github: 'https://api.github.com',
  fulcio: 'https://fulcio.sigstore.dev',
  rekor: 'https://rekor.sigstore.dev',
} as const;
