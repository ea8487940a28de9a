import { assertNever, quote } from './errors.ts';

/** The statements that a release signs. */
const STATEMENTS = ['npm-provenance', 'provenance', 'vsa'] as const;
export type StatementKind = (typeof STATEMENTS)[number];

/** One effect of publishing, as data: what a dry run prints is what the real run executes. Digests in hex. */
export type Step =
  | {
      readonly kind: 'draft-release';
      readonly tag: string;
      readonly commit: string;
      readonly prerelease: boolean;
    }
  | { readonly kind: 'upload-asset'; readonly name: string; readonly sha256: string; readonly contentType: string }
  | { readonly kind: 'sign'; readonly statement: StatementKind; readonly asset: string; readonly subject: string }
  | {
      readonly kind: 'publish-npm';
      readonly registry: string;
      readonly purl: string;
      readonly sha512: string;
      readonly tag: string;
      readonly access: 'public' | 'restricted';
    }
  | { readonly kind: 'read-back'; readonly registry: string; readonly purl: string; readonly sha512: string }
  | { readonly kind: 'store-attestation'; readonly asset: string }
  | { readonly kind: 'publish-release'; readonly tag: string };

/** Steps in the order in which they are executed. */
export interface Plan {
  readonly steps: readonly Step[];
}

/** A step as one line for a person. */
export function stepLine(step: Step): string {
  switch (step.kind) {
    case 'draft-release':
      return `draft a ${step.prerelease ? 'prerelease' : 'release'} for tag ${quote(step.tag)} at ${step.commit}`;
    case 'upload-asset':
      return `add ${quote(step.name)} (sha256 ${step.sha256}) to the draft`;
    case 'sign':
      return `sign the ${step.statement} of ${quote(step.subject)} into ${quote(step.asset)}`;
    case 'publish-npm':
      return `publish ${quote(step.purl)} to ${step.registry} (tag ${quote(step.tag)}, access ${step.access}, sha512 ${step.sha512})`;
    case 'read-back':
      return `read ${quote(step.purl)} back from ${step.registry} and compare it byte for byte`;
    case 'store-attestation':
      return `store ${quote(step.asset)} in GitHub's attestations`;
    case 'publish-release':
      return `publish the release of tag ${quote(step.tag)}`;
    default:
      return assertNever(step);
  }
}

/** The plan as numbered lines. */
export const planLines = (plan: Plan): string[] => plan.steps.map((step, index) => `${index + 1}. ${stepLine(step)}`);
