/** Parses SPDX licence expressions; throws for anything else. The package ships no types of its own. */
declare module 'spdx-expression-parse' {
  type Expression =
    | { readonly license: string; readonly plus?: true; readonly exception?: string }
    | { readonly left: Expression; readonly conjunction: 'and' | 'or'; readonly right: Expression };
  function parse(source: string): Expression;
  export = parse;
}
