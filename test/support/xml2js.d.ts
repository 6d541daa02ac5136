/** The part of xml2js that the tests use; the package brings no types. */
declare module "xml2js" {
  /** An element as the options `explicitChildren` and `preserveChildrenOrder` give it. */
  export interface ParsedElement {
    readonly "#name": string;
    readonly $?: Readonly<Record<string, string>>;
    readonly $$?: readonly ParsedElement[];
    readonly _?: string;
  }

  interface OrderedTreeOptions {
    readonly explicitRoot: false;
    readonly explicitChildren: true;
    readonly preserveChildrenOrder: true;
  }

  export function parseStringPromise(xml: string, options: OrderedTreeOptions): Promise<ParsedElement>;
}
