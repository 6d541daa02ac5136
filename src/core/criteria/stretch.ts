/** Offsets into the plain text, end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}
