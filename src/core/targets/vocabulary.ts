/** On which side of its target a result should lie; `exactly` asks for the target and takes more. */
export type Direction = "at-least" | "at-most" | "exactly";

/** What quantities of one kind are counted in, each unit with how many of the smallest one it is. */
interface Kind {
  readonly kind: "money" | "share" | "time" | "length" | "area" | "mass" | "count";
  readonly units: { readonly [unit: string]: string };
}

/** Hours and months aren't turned into one another: nobody knows which days are meant. */
export const UNITS: readonly Kind[] = [
  { kind: "money", units: { 元: "1", 千元: "1000", 万元: "10000", 百万元: "1000000", 亿元: "100000000", 万: "10000" } },
  { kind: "share", units: { "%": "1/100", 百分比: "1/100", 百分点: "1/100", 个百分点: "1/100", "‰": "1/1000" } },
  { kind: "time", units: { 天: "1", 日: "1", 周: "7" } },
  { kind: "length", units: { 米: "1", 公里: "1000", 千米: "1000", 万公里: "10000000" } },
  { kind: "area", units: { 平方米: "1", 万平方米: "10000", 公顷: "10000", 平方公里: "1000000" } },
  { kind: "mass", units: { 克: "1", 千克: "1000", 公斤: "1000", 吨: "1000000", 万吨: "10000000000" } },
];

/** Words behind a figure that count things one by one. A hundred of something may be stated in any of them. */
export const COUNTERS =
  "个 份 件 人 人次 次 项 家 户 台 套 处 起 例 篇 本 册 期 场 场次 名 位 座 条 张 只 头 株 辆 批 组 村 所 棵 块 幅 部 门 宗 单 笔 种 类 站 点 班 队 轮 届 页 回 道 盏 间 栋 床 户次 人员 万元/人";

/** Multiples before a counter: 万人次. */
export const MULTIPLES: { readonly [word: string]: string } = { 百: "100", 千: "1000", 万: "10000", 亿: "100000000" };

/** Signs and words before or behind a figure, and in a column of directions, longest first. */
export const DIRECTIONS: readonly (readonly [string, Direction])[] = [
  ["大于等于", "at-least"],
  ["小于等于", "at-most"],
  ["大于或等于", "at-least"],
  ["小于或等于", "at-most"],
  ["不低于", "at-least"],
  ["不少于", "at-least"],
  ["不小于", "at-least"],
  ["不高于", "at-most"],
  ["不超过", "at-most"],
  ["不大于", "at-most"],
  ["不多于", "at-most"],
  ["控制在", "at-most"],
  ["至少", "at-least"],
  ["达到", "at-least"],
  ["至多", "at-most"],
  ["以上", "at-least"],
  ["以下", "at-most"],
  ["以内", "at-most"],
  ["之内", "at-most"],
  ["大于", "at-least"],
  ["高于", "at-least"],
  ["超过", "at-least"],
  ["小于", "at-most"],
  ["低于", "at-most"],
  ["少于", "at-most"],
  ["等于", "exactly"],
  ["正向", "at-least"],
  ["反向", "at-most"],
  ["逆向", "at-most"],
  ["负向", "at-most"],
  ["定值", "exactly"],
  ["≥", "at-least"],
  [">=", "at-least"],
  ["≧", "at-least"],
  ["⩾", "at-least"],
  ["≤", "at-most"],
  ["<=", "at-most"],
  ["≦", "at-most"],
  ["⩽", "at-most"],
  ["﹥", "at-least"],
  [">", "at-least"],
  ["﹤", "at-most"],
  ["<", "at-most"],
  ["=", "exactly"],
  ["＝", "exactly"],
];

/** Names of what had better stay low: without a sign nobody knows on which side of its target it should lie. */
export const RATHER_LOW =
  /成本|费用|造价|支出|超支|投诉|事故|发案|发生率|死亡|伤亡|失业|差错|误差|逾期|能耗|排放|污染|空置|流失|时间|时限|用时|耗时|工期|周期|日期/;

export const SATISFACTION = /满意/;

/** Words of a criterion for how far a target was reached. */
export const OF_COMPLETION = /完成率|完成比例|完成程度|达成率|实现率/;

/** Words for what is missing from a target, and for what lies beyond it. */
export const FALLING_SHORT = /未完成|不足|减少|缺少|少|缺|差/;
export const EXCEEDING = /超过|超出|超支|超|多/;

/** Words for what was done. */
export const REACHING = /达到|完成|举办|开展|建成|发放|印发|培训|达/;

/** What a target says nothing about: things done late or badly are counted elsewhere. */
export const NOT_REACHED = /未(?!完成)|不(?!足|少)|没|逾|迟|晚|错|漏|误/;
