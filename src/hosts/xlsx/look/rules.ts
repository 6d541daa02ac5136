import { parseRange, type RangeAddress } from "../../../core/sheet/address";
import { type Attributes, isOn } from "../xml/scan";
import type { ConditionalLook, RuleLook } from "./look";

const NO_LOOK: ConditionalLook = { fill: null, fontColor: null, bold: null, italic: null };

/** Reads the conditional formats of a sheet; those of newer versions of Excel (x14) are left out. */
export class RuleReader {
  private readonly rules: { readonly priority: number; readonly rule: RuleLook }[] = [];
  private ranges: readonly RangeAddress[] = [];
  private attributes: Attributes | null = null;
  private formulas: string[] = [];

  constructor(private readonly looks: readonly ConditionalLook[]) {}

  /** Gives what is to receive the text that follows, where the element is a formula of a rule. */
  open(name: string, attributes: Attributes): ((piece: string) => void) | null {
    if (name === "conditionalFormatting") this.ranges = rangesOf(attributes.sqref ?? "");
    if (name === "cfRule") {
      this.attributes = attributes;
      this.formulas = [];
    }
    if (name !== "formula" || !this.attributes) return null;
    const place = this.formulas.push("") - 1;
    return (piece) => {
      this.formulas[place] = (this.formulas[place] ?? "") + piece;
    };
  }

  close(name: string): void {
    if (name !== "cfRule" || !this.attributes) return;
    const { type = "", operator = "", dxfId, priority = "0", stopIfTrue } = this.attributes;
    this.attributes = null;
    if (this.ranges.length === 0) return;
    const look = this.looks[Number(dxfId)] ?? NO_LOOK;
    const rule = { type, operator, ranges: this.ranges, formulas: this.formulas, look, stopIfTrue: isOn(stopIfTrue) };
    this.rules.push({ priority: Number(priority), rule });
  }

  finish(): readonly RuleLook[] {
    return [...this.rules].sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
  }
}

function rangesOf(sqref: string): readonly RangeAddress[] {
  return sqref
    .split(/\s+/)
    .map(parseRange)
    .filter((range): range is RangeAddress => range !== null);
}
