import * as fc from 'fast-check';

// The same commit must give the same verdict, so that a pull request is never held by a case that it did not bring.
// New cases are looked for by `npm run properties`, which hands in one seed after another.
fc.configureGlobal({ seed: Number(process.env['LOCKGATE_SEED'] ?? 20_261_122) });

export * from 'fast-check';
