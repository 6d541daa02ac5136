/**
 * The words that criteria are written with, by what they do in a sentence. Data for the lexer, which always takes the
 * longest word: 不得分 is never read as 得.
 */
export const VOCABULARY = {
  /** After a number: points. */
  point: ["分", "个分值"],
  award: ["得", "记", "计", "赋", "给", "可得", "得到", "计入", "赋予", "得分", "记分", "计分", "赋分", "给分"],
  deduct: ["扣", "扣除", "扣减", "减", "减扣", "减去", "少得", "扣分", "扣掉", "加扣", "再扣", "再扣掉", "另扣"],
  /** 加倍扣分, 减半扣分: the deduction before it, twice or half. */
  doubled: ["加倍扣分", "加倍扣", "双倍扣分"],
  halved: ["减半扣分", "减半扣"],
  /** Sets the count of what is examined: 随机抽查5个. */
  examine: ["抽查", "随机抽查", "抽取", "随机抽取", "选取", "随机选取", "抽检", "随机抽检", "抽测", "抽选"],
  /** No points: the condition before it empties the item, or the row. */
  zero: [
    "不得分",
    "不记分",
    "不计分",
    "不给分",
    "不赋分",
    "不予计分",
    "不予记分",
    "不予得分",
    "均不得分",
    "得0分",
    "记0分",
    "计0分",
    "得零分",
    "的全扣",
    "则全扣",
  ],
  veto: [
    "一票否决",
    "整个项得0分",
    "整项得0分",
    "本项不得分",
    "该项不得分",
    "此项不得分",
    "本项得0分",
    "该项得0分",
    "本指标不得分",
    "该指标不得分",
  ],
  full: ["得满分", "记满分", "计满分", "给满分", "得全分", "得分值的全部", "得权重分", "得该项满分", "得本项满分"],
  /** Before a share: so much of what the row is worth. */
  awardOfWeight: ["得分值的", "得权重的", "得权重分的", "得权重分值的", "计分值的"],
  otherwise: ["否则", "反之"],
  per: ["每"],
  proportional: ["按比例", "按照比例", "按完成比例", "按比率", "按相应比例", "同比例", "按实际比例"],
  /** 扣完为止: the floor that holds anyway. */
  floor: [
    "直至0分",
    "扣至0分为止",
    "扣完为止",
    "直至扣完",
    "扣完即止",
    "扣完本项分为止",
    "扣完该项分为止",
    "扣完本项分值为止",
    "扣完该项分值为止",
  ],
  /** Before 扣: a cap on what is deducted. */
  atMost: ["最多", "最高", "至多", "累计最多", "合计最多"],
  /** Nothing is lost: what stands before it is no condition of what stands behind. */
  unharmed: ["不扣分", "可不扣分", "不失分"],
  /** A cap on the score, no bonus. */
  noBonus: ["超过不加分", "超额不加分", "超出不加分", "超过部分不加分", "不加分"],
  discretion: [
    "酌情扣分",
    "酌情减分",
    "酌情扣减",
    "酌情扣除",
    "适当扣分",
    "适当减分",
    "酌情给分",
    "酌情得分",
    "酌情计分",
    "酌情记分",
    "酌情打分",
    "酌情评分",
    "酌情赋分",
    "视情扣分",
    "视情况扣分",
  ],
  /** A share of the weight for each level: 对应分值区间100%-80%、80%-60%. */
  weightRange: ["分值区间", "对应分值区间", "指标分值区间", "对应的分值区间", "分数区间"],
  /** Words for half of what a row is worth. */
  halfMarks: ["半数分", "一半分", "一半分值", "半数分值", "一半的分值"],
  eachTakes: ["各占", "均占", "分别占"],
  /** What a share is a share of. */
  weight: [
    "分值",
    "权重",
    "权重分",
    "权重分值",
    "分值权重",
    "指标分值",
    "指标权重",
    "该项分值",
    "本项分值",
    "标准分",
    "总分值",
    "满分值",
    "标分值",
    "指标得分值",
  ],
  /** "共5分": the text's own full marks. */
  altogether: ["共", "共计", "合计", "总计", "满分", "满分为", "总分为", "分值共", "分值为"],
  /** 起评分8分: what a row starts from, whatever is answered. */
  start: ["起评分", "起始分", "基础分", "基础分值", "基准分"],
  /** Directly before an award: it is earned more than once. */
  several: ["各", "分别", "均", "依次"],
  /** Anywhere before an award: it is a part of another, or goes on in a way that isn't written out. */
  nested: ["累计", "另"],
  /** Signs of arithmetic, in words. */
  times: ["乘以"],
  over: ["除以"],
  /** Introduces the parts of what stands before it. */
  among: ["其中"],
  /** Of several awards only the best one counts. */
  highest: [
    "只认定最高分值",
    "只计最高分",
    "只取最高分",
    "取最高分",
    "取最高值",
    "取最高",
    "按最高分计",
    "就高计分",
    "就高不就低",
    "不累计",
  ],
  /** What follows goes on in a way that isn't written out. */
  elliptic: ["以此类推", "依此类推", "以此类推算", "依次类推"],
  bonus: ["加", "加分", "奖", "奖励", "另加", "额外加", "加计"],
  below: ["倒扣", "追加扣", "追加扣除", "扣总分", "从总分中扣", "从总分扣", "在总分中扣"],
  /** Words that end in 计 or 加 and give no points: 设计1处. Not those in 记: 指标记1分 is an award. */
  neutral: [
    "设计",
    "统计",
    "审计",
    "会计",
    "预计",
    "计划",
    "计算",
    "计量",
    "计生",
    "登记",
    "记录",
    "记载",
    "获得",
    "取得",
    "不得",
    "增加",
    "参加",
    "添加",
    "附加",
    "加强",
    "加大",
    "加快",
    "加入",
    "减轻",
    "递减",
    "递增",
    "给予",
    "平均",
    "不重复扣分",
    "分制",
  ],
  /** One of the joined deductions applies, not both. */
  either: ["或", "或者", "或是", "如", "若"],
  /** 少1人, 超1天: what follows is counted. 超过 and 高于 are bounds instead. */
  shortBy: ["少", "缺", "超", "超出", "高", "低", "缺少", "降低", "下降", "减少", "延迟", "延误", "迟", "逾期"],
  bound: ["超过", "高于", "低于", "多于", "少于", "大于", "小于", "不少于", "不低于", "不超过", "不得超过"],
} as const;

export type WordClass = keyof typeof VOCABULARY;
