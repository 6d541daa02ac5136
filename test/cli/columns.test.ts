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
  产值: "产出 | 120 | 130\n效益 | 20 | 25",
};

it("finds no table in a folder of other workbooks, and says so", async () => {
  for (const [name, picture] of Object.entries(UNRELATED)) {
    writeFileSync(path.join(folder(), `${name}.xlsx`), workbookFrom({ [name]: sheetOf(picture) }));
  }
  const ran = await scorecheck(["review", "--json", "."], { folder: folder() });
  const lines = jsonLines(ran);
  expect(lines.map((line) => at(line, "sheets", 0, "skipped", "code"))).toEqual(
    Object.keys(UNRELATED).map(() => "no-indicator-table"),
  );
  expect(lines.map((line) => at(line, "sheets", 0, "tables"))).toEqual(Object.keys(UNRELATED).map(() => []));
});
