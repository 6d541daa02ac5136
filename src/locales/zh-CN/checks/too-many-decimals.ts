import type { CheckMessage } from "../../check-message";
import { firstOf } from "../../format";

export default {
  name: "小数位过多",
  what: ({ cells, decimals, isNoise }) =>
    isNoise
      ? `${firstOf(cells, "、", (count) => ` 等 ${count} 处`)} 带有浮点误差，显示和实际的数不同。`
      : `${firstOf(cells, "、", (count) => ` 等 ${count} 处`)} 超过 ${decimals.toDecimal(0)} 位小数。`,
  why: "看到的数和实际的数不同，按看到的数相加就与总分对不上；填报系统会截去多余的小数。",
  todo: "四舍五入到规定的小数位。",
} satisfies CheckMessage<"too-many-decimals">;
