/** A page of `docs/checks` as the build compiles it: its sections in their order. */
export type CheckPage = readonly PageSection[];

export interface PageSection {
  readonly heading: string;
  readonly blocks: readonly PageBlock[];
}

export type PageBlock =
  /** A paragraph: plain text at the even places, code at the odd ones. */
  | { readonly text: readonly string[]; readonly rows?: never }
  /** A sheet that begins in A1, its header first; null for a cell that is merged with the one above. */
  | { readonly rows: readonly (readonly (string | null)[])[]; readonly text?: never };
