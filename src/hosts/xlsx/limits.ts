const MEGABYTE = 1024 * 1024;

/**
 * How much a workbook may ask for. An honest sheet shrinks 8 to 12 times in its zip and has some thousand cells; these
 * bounds leave room above that and keep every file, however made, below 5 seconds and 1 GB.
 */
export const LIMITS = {
  fileBytes: 256 * MEGABYTE,
  entries: 20000,
  /** All entries together, as the directory declares them. */
  totalBytes: 512 * MEGABYTE,
  /** The XML parts together: they are parsed, the rest is only checked. */
  xmlBytes: 100 * MEGABYTE,
  /** How many times larger an entry may become, once it is larger than the next bound. */
  ratio: 400,
  ratioMattersAbove: 8 * MEGABYTE,
  /** Of one part: what takes time is tags, not text. */
  xmlElements: 4000000,
  xmlDepth: 256,
  xmlAttributes: 1000,
  /** Cells of a sheet that hold something. */
  cells: 1000000,
  /** Places in the rows of a snapshot, filled or not: what two far cells of one row open up between them. */
  places: 4000000,
  merges: 100000,
  /** Characters of shared formulas once they are written out. */
  formulaCharacters: 8 * MEGABYTE,
  /** Column definitions: a sheet has no more columns. */
  columnDefinitions: 16384,
  /** Cells looked at to work out formulas without a stored result. */
  calculationSteps: 5000000,
  /** Excel's own bound on cell formats. */
  cellFormats: 64000,
} as const;
