import type { Mark } from "../../../core/edits/operations";
import { marksOf } from "../../own-marks";
import type { Attributes } from "../xml/scan";

/** Finds the marks of ours among a sheet's conditional formats. */
export class MarkReader {
  private readonly marks: Mark[] = [];
  private areas = "";
  private formula: string | null = null;

  /** Whether the text that follows is the formula of a rule. */
  open(name: string, attributes: Attributes): boolean {
    if (name === "conditionalFormatting") this.areas = attributes.sqref ?? "";
    if (name === "cfRule") this.formula = null;
    if (name !== "formula" || this.formula !== null) return false;
    this.formula = "";
    return true;
  }

  text(piece: string): void {
    this.formula = (this.formula ?? "") + piece;
  }

  close(name: string): void {
    if (name === "cfRule" && this.formula !== null) this.marks.push(...marksOf(this.areas, this.formula));
  }

  finish(): readonly Mark[] {
    return this.marks;
  }
}
