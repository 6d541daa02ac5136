import { type Json } from "../json";
import { WireError } from "../wire-error";

/** A colour as Excel gives it back, "#RRGGBB". Its colour names aren't known here and are refused. */
export function colorFrom(value: Json): string {
  if (typeof value !== "string" || !/^#?[0-9a-f]{6}$/i.test(value)) throw new WireError("InvalidArgument");
  return `#${value.replace("#", "").toUpperCase()}`;
}
