/** A layout in the wild: its picture and what is to be read from it, line by line. */
export interface LayoutCase {
  readonly layout: string;
  readonly grid: string;
  readonly tables: string;
}
