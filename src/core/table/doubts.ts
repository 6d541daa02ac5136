import type { CellAddress } from "../sheet/address";
import type { Header } from "./header";
import { kindOfName } from "./kinds";
import type { Layout } from "./layout";
import { levelRole } from "./column-roles";
import type { Group, Indicator, Role, Unsure } from "./table";
import { plain } from "./text";

/** What a table says that a table rightly understood wouldn't say. */
export function doubtsAbout(
  header: Header,
  layout: Layout,
  indicators: readonly Indicator[],
  groups: readonly Group[],
): Unsure[] {
  return [
    ...missingHeader(header, layout),
    unknownLabels(header, layout, indicators),
    ...numbersForNames(layout, indicators, groups),
    textsForWeights(indicators),
  ].filter(({ cells }) => cells.length > 0);
}

/** Every column was told by its content alone. */
function missingHeader({ first, last }: Header, { columns }: Layout): Unsure[] {
  const roles: readonly Role[] = ["level1", "weight", "score"];
  return roles.flatMap((role) => {
    const cells = (columns[role] ?? []).map((column) => ({ row: first, column }));
    return last < first ? [{ role, code: "no-header", cells }] : [];
  });
}

/** The weights may stand below a label that nobody knows. */
function unknownLabels(
  { columns, last }: Header,
  { weight, levels }: Layout,
  indicators: readonly Indicator[],
): Unsure {
  const lowest = Math.max(...levels);
  const isWeighed = weight !== null || indicators.some((indicator) => indicator.weight !== null);
  const unknown = columns.filter(({ column, label, means }) => column > lowest && label !== "" && means === null);
  const cells = isWeighed ? [] : unknown.map(({ column }) => ({ row: last, column }));
  return { role: "weight", code: "unknown-label", cells };
}

/** Names that are nothing but a number: the column is another one, or its cells have slid. */
function numbersForNames({ levels }: Layout, indicators: readonly Indicator[], groups: readonly Group[]): Unsure[] {
  const cells = [...indicators, ...groups].flatMap(({ cell, path }) =>
    /^\d+(?:\.\d+)?$/.test(plain(path[path.length - 1] ?? "")) ? [cell] : [],
  );
  return levels.map((column, level) => ({
    role: levelRole(level),
    code: "number-for-name",
    cells: cells.filter((cell) => cell.column === column),
  }));
}

/** So long a text is no remark in place of a weight (一票否决, 5-10 分). */
const LONG_WEIGHT = 12;

/** Words where a weight should be, as where a row's cells have slid. */
function textsForWeights(indicators: readonly Indicator[]): Unsure {
  const cells = indicators.flatMap(({ weight, kind }): CellAddress[] => {
    if (kind !== "scored" || weight?.content.type !== "not-a-number") return [];
    const text = plain(weight.content.text);
    const isWeight = /\d/.test(text) || kindOfName(text) !== "scored";
    return isWeight && text.length <= LONG_WEIGHT ? [] : [weight.address];
  });
  return { role: "weight", code: "text-for-number", cells };
}
