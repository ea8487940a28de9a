import { Ajv } from 'ajv';
import * as fc from '../../property.ts';
import { versionSchemes } from '../../../src/ecosystems/versions.ts';
import { lintPolicy } from '../../../src/policy/load.ts';
import { policySchema } from '../../../src/policy/schema/schema.ts';
import { rules } from '../../../src/rules/index.ts';
import { contextOf, FILE } from '../support.ts';
import { WHOLE } from './whole.ts';

const validate = new Ajv({ strict: false }).compile(policySchema(rules));

const context = contextOf(
  {},
  { rules, versions: versionSchemes, fetch: async (ref) => ({ uri: ref.uri, text: 'version: 1\nextends: []\n' }) },
);

/** What the loader says of a document; JSON is YAML, and has no anchors, tags or dates to differ about. */
const problems = async (document: unknown): Promise<readonly string[]> => {
  const found = await lintPolicy({ uri: FILE, text: JSON.stringify(document) }, context);
  return found.map(({ message }) => message);
};

/** A place in a document: what holds it, and its key there. */
interface Spot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** Every value of a document below the root, in a fixed order. */
function spotsOf(value: unknown): Spot[] {
  if (value === null || typeof value !== 'object') return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }].concat(spotsOf(holder[key])));
}

const COUNT = spotsOf(WHOLE).length;

/** The document with one place changed. */
function changed(index: number, change: (spot: Spot) => void): unknown {
  const document: unknown = structuredClone(WHOLE);
  change(spotsOf(document)[index]!);
  return document;
}

const remove = ({ holder, key }: Spot): void => {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
};

/** Values of every kind, none of which is a word, a name or a range that anything could mean. */
const KINDS: readonly unknown[] = [null, true, 1.5, ' ', [], {}, [null], 'a\u0000 §'];

/** What one value means for another: no schema can know. */
const ACROSS = /is locked by|in merge\.allow\[1\]\.from$|the test lacks now|must be a version/;

describe('the loader and the schema', () => {
  it('accept a document that uses all of the language', async () => {
    expect(await problems(WHOLE)).toEqual([]);
    expect(validate(WHOLE) ? [] : validate.errors).toEqual([]);
    expect(COUNT).toBeGreaterThan(150);
  });

  it('agree about every value of another kind, and about every key that is missing, anywhere', async () => {
    const differ: unknown[] = [];
    for (let index = 0; index < COUNT; index++) {
      const changes = [
        remove,
        ...KINDS.map(
          (kind) =>
            ({ holder, key }: Spot) =>
              void (holder[key] = kind),
        ),
      ];
      for (const change of changes) {
        const document = changed(index, change);
        const [loader, schema] = [await problems(document), validate(document)];
        if (loader.length > 0 && loader.every((message) => ACROSS.test(message))) continue;
        if ((loader.length === 0) !== schema) {
          const { holder, key } = spotsOf(WHOLE)[index]!;
          differ.push({
            key,
            was: holder[key],
            is: change === remove ? 'removed' : KINDS[changes.indexOf(change) - 1],
            loader,
          });
        }
      }
    }
    expect(differ).toEqual([]);
  });

  it('refuse an unknown key wherever it stands', async () => {
    for (let index = 0; index < COUNT; index++) {
      const { holder, key } = spotsOf(WHOLE)[index]!;
      if (holder[key] === null || typeof holder[key] !== 'object' || Array.isArray(holder[key])) continue;
      const document = changed(
        index,
        (spot) => void ((spot.holder[spot.key] as Record<string, unknown>)['effects'] = 'deny'),
      );
      expect(await problems(document)).not.toEqual([]);
      expect({ key, accepted: validate(document) }).toEqual({ key, accepted: false });
    }
  });

  it('agree that what the loader takes is no mistake in an editor', async () => {
    const words = spotsOf(WHOLE).flatMap(({ holder, key }) => (typeof holder[key] === 'string' ? [holder[key]] : []));
    const text = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...words).chain((word) => fc.nat(word.length).map((at) => word.slice(0, at))),
      fc
        .tuple(fc.constantFrom(...words), fc.constantFrom('x', '@1', '/', ' ', '*', ':8443', '-1', '\n'), fc.nat(40))
        .map(([word, extra, at]) => word.slice(0, at) + extra + word.slice(at)),
      fc.string({ maxLength: 6 }),
    );
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(COUNT - 1), text), { minLength: 1, maxLength: 2 }), async (edits) => {
        const document: unknown = structuredClone(WHOLE);
        const spots = spotsOf(document);
        for (const [index, word] of edits) {
          const { holder, key } = spots[index]!;
          if (typeof holder[key] === 'string') holder[key] = word;
        }
        if ((await problems(document)).length > 0) return;
        taken += 1;
        expect(validate(document) ? [] : validate.errors).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});
