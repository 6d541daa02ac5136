import { Rational } from "../exact";
import type { CellAddress } from "../sheet/address";
import type { Indicator } from "../table/table";
import { statedIn } from "../targets/quantity";
import type { CheckedTable } from "./check";
import { fieldsOf } from "./fields";
import { scoredRows } from "./rows";
import { SHARE_OF_WHOLE } from "./vocabulary/results";

/** The targets and results of shares of a whole that are given as more than it. */
export function partsAboveWhole(
  checked: CheckedTable,
): { readonly indicator: Indicator; readonly cell: CellAddress }[] {
  const named = scoredRows(checked).filter(({ name }) => SHARE_OF_WHOLE.test(name.trim()));
  return named.flatMap(({ indicator }) =>
    (["target", "actual"] as const)
      .flatMap((role) => fieldsOf(checked, role, indicator))
      .filter(({ address }) => isAboveWhole(checked, address))
      .map(({ address }) => ({ indicator, cell: address })),
  );
}

function isAboveWhole({ grid }: CheckedTable, cell: CellAddress): boolean {
  const stated = statedIn(grid.at(cell));
  if (stated.type !== "quantity" || stated.quantity.unit?.kind !== "share") return false;
  const { figure, unit } = stated.quantity;
  return figure.times(unit.factor).isAbove(Rational.one);
}
