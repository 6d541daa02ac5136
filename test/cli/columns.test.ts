import { writeFileSync } from "node:fs";
import path from "node:path";
import { jsonLines, scorecheck } from "../support/fake-io";
import { sheetOf } from "../support/grid";
import { at } from "../support/json";
import { temporaryFolder } from "../support/temporary-folder";
import { workbookFrom } from "../support/xlsx/picture-file";

const folder = temporaryFolder();

const UNKNOWN = sheetOf(`
  甲栏 | 乙栏 | 丙栏 | 丁栏
  出勤 | 40 | 按比例 | 38
  纪律 | 60 | 每次扣2分 | 70
`);

it("reviews a table that nobody would know, once its columns are named", async () => {
  writeFileSync(path.join(folder(), "a.xlsx"), workbookFrom({ 说明: sheetOf("内部资料"), 考核: UNKNOWN }));
  const review = async (...options: readonly string[]): Promise<unknown> => {
    const [line] = jsonLines(await scorecheck(["review", "a.xlsx", "--json", ...options], { folder: folder() }));
    return line;
  };
  expect(at(await review(), "sheets", 1, "skipped", "code")).toBe("no-indicator-table");
  const named = await review("--sheet", "考核", "--columns", "header=1,level1=A,weight=B,criterion=C,score=D");
  expect(at(named, "sheets", 0, "tables", 0, "totals", "sum")).toBe(108);
  expect(at(named, "sheets", 0, "tables", 0, "headerRows")).toEqual([1]);
});

/** Lists of other things, with words that score tables have too. */
const UNRELATED: { readonly [name: string]: string } = {
  预算: `
    某单位年度预算表 | < | < | <
    科目编码 | 科目名称 | 年初预算数 | 执行数
    501 | 办公费 | 12 | 11.5
    502 | 印刷费 | 3 | 2
    合计 | | 15 | 13.5
  `,
  花名册: "序号 | 姓名 | 性别 | 部门 | 职务 | 考核得分 | 等级\n1 | 李某 | 女 | 财务科 | 科员 | 95 | 优",
  价目: "序号 | 项目 | 规格 | 单位 | 单价 | 数量 | 金额 | 备注\n1 | 水泥 | 42.5 | 吨 | 400 | 2 | 800 |\n合计 | | | | | | 800 |",
  成绩单: "学号 | 姓名 | 语文 | 数学 | 总分 | 评分标准\n1 | 赵某 | 90 | 95 | 185 | 百分制",
  工作计划: "序号 | 工作内容 | 责任单位 | 目标值 | 完成情况 | 备注\n1 | 清淤 | 水利局 | 3公里 | 已完成 |",
  收费标准: "项目 | 内容 | 收费标准 | 计费单位 | 金额\n检测 | 水质 | 每样200元 | 样 | 600",
  通知: "关于报送材料的通知\n各单位：\n请于月底前报送评分标准的修改意见。",
  课程表: `
    节次 | 星期一 | 星期二 | 星期三 | 备注
    1 | 语文 | 数学 | 英语 | 早读
    2 | 数学 | 体育 | 语文 |
  `,
  发票: `
    货物或应税劳务名称 | 规格型号 | 单位 | 数量 | 单价 | 金额 | 税率 | 税额
    复印纸 | A4 | 箱 | 10 | 150 | 1500 | 13% | 195
    合计 | | | | | 1500 | | 195
  `,
  问卷: `
    序号 | 评价内容 | 非常满意 | 满意 | 一般 | 不满意
    1 | 办事效率 | 56 | 30 | 10 | 4
    2 | 服务态度 | 60 | 28 | 9 | 3
    合计 | | 116 | 58 | 19 | 7
  `,
  成绩册: `
    学号 | 姓名 | 平时成绩（30%） | 期末成绩（70%） | 总评 | 等级
    1 | 钱某 | 90 | 85 | 86.5 | 良
    2 | 孙某 | 95 | 92 | 92.9 | 优
  `,
  考勤: "序号 | 姓名 | 部门 | 应出勤 | 实出勤 | 出勤率 | 扣款 | 备注\n1 | 周某 | 后勤 | 22 | 20 | 90.9% | 100 |",
  资产台账:
    "资产编号 | 资产名称 | 类别 | 使用部门 | 责任人 | 原值 | 净值 | 状态\nZ001 | 投影仪 | 设备 | 教务处 | 吴某 | 5000 | 1200 | 在用",
  付款计划: `
    付款节点 | 付款比例 | 付款金额 | 付款条件 | 完成情况
    首付款 | 30% | 300000 | 合同签订 | 已付
    尾款 | 70% | 700000 | 验收合格 | 未付
  `,
  部门决算: `
    项目 | 预算数 | 决算数 | 完成率 | 说明
    一般公共预算财政拨款 | 1200 | 1150 | 95.8% | 厉行节约
    总计 | 1200 | 1150 | 95.8% |
  `,
  目标申报: `
    项目名称 | 乡村图书室 | 项目类别 | 其他
    年度目标 | 建成图书室5个 | 实施期限 | 1年
  `,
  会议议程: "时间 | 内容 | 主讲人 | 责任单位\n9:00 | 通报考核评分情况 | 郑某 | 人事处",
  投标报价: "序号 | 项目 | 内容 | 标准 | 报价 | 备注\n1 | 保洁 | 大厅 | 每日两次 | 30000 |",
  产值: "产出 | 120 | 130\n效益 | 20 | 25",
};

it("finds no table in a folder of other workbooks, and says so", async () => {
  for (const [name, picture] of Object.entries(UNRELATED)) {
    writeFileSync(path.join(folder(), `${name}.xlsx`), workbookFrom({ [name]: sheetOf(picture) }));
  }
  const said = await scorecheck(["review", "."], { folder: folder() });
  expect(said.out.split("没有找到指标表")).toHaveLength(Object.keys(UNRELATED).length + 1);
  const ran = await scorecheck(["review", "--json", "."], { folder: folder() });
  const lines = jsonLines(ran);
  expect(lines.map((line) => at(line, "sheets", 0, "skipped", "code"))).toEqual(
    Object.keys(UNRELATED).map(() => "no-indicator-table"),
  );
  expect(lines.map((line) => at(line, "sheets", 0, "tables"))).toEqual(Object.keys(UNRELATED).map(() => []));
});
