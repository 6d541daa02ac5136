"""Workbooks as other programs write them: XlsxWriter and openpyxl. Usage: make-with-tools.py FOLDER"""

import datetime
import sys

import openpyxl
import xlsxwriter
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import ColorScaleRule
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

HEADER = ["指标", "分值", "得分"]


def table(write):
    for column, text in enumerate(HEADER):
        write(0, column, text)
    for row in range(1, 6):
        write(row, 0, f"设施巡护{row}")
        write(row, 1, 10)
        write(row, 2, row + 1)
    write(6, 0, "合计")


def with_xlsxwriter(path, dress):
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("S")
    other = book.add_worksheet("T")
    other.write(0, 0, 1)
    table(sheet.write)
    sheet.write_formula(6, 2, "=SUM(C2:C6)", None, 20)
    dress(book, sheet)
    book.close()


def with_openpyxl(path, dress):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "S"
    book.create_sheet("T")["A1"] = 1
    table(lambda row, column, value: sheet.cell(row + 1, column + 1, value))
    sheet["C7"] = "=SUM(C2:C6)"
    dress(book, sheet)
    book.save(path)


def chart(book, sheet):
    drawn = book.add_chart({"type": "column"})
    drawn.add_series({"categories": "=S!$A$2:$A$6", "values": "=S!$B$2:$B$6"})
    sheet.insert_chart("G2", drawn)
    sheet.insert_textbox("G20", "说明")


def rules(book, sheet):
    red = book.add_format({"bg_color": "#FFC7CE", "font_color": "#9C0006"})
    sheet.conditional_format("B2:B6", {"type": "cell", "criteria": ">", "value": 5, "format": red})
    sheet.conditional_format("C2:C6", {"type": "data_bar", "data_bar_2010": True})
    sheet.conditional_format("C2:C6", {"type": "icon_set", "icon_style": "3_arrows"})
    sheet.data_validation("A2:A6", {"validate": "list", "source": ["甲", "乙"]})
    sheet.add_sparkline("F2", {"range": "S!B2:C2"})


def notes_and_table(book, sheet):
    sheet.write_comment("A3", "复核：见附件", {"visible": True, "x_scale": 2})
    sheet.add_table("H1:I4", {"columns": [{"header": "甲"}, {"header": "乙"}], "total_row": False})
    sheet.insert_button("G10", {"macro": "x", "caption": "按钮"})


def page(book, sheet):
    rich = book.add_format({"bold": True})
    sheet.write_rich_string("A9", rich, "粗", "体")
    sheet.freeze_panes(1, 1)
    sheet.set_landscape()
    sheet.repeat_rows(0)
    sheet.print_area("A1:D9")
    sheet.set_header("&L&P", {})
    sheet.set_h_pagebreaks([4])
    sheet.merge_range("A11:C12", "合并")
    sheet.autofilter("A1:C6")
    sheet.write_url("A14", "https://example.org/")
    sheet.write_datetime("B14", datetime.datetime(2020, 12, 31), book.add_format({"num_format": "yyyy-mm-dd"}))
    sheet.write_dynamic_array_formula("H1:H2", "=B2:B3*2", None, 20)
    book.define_name("满分", "=S!$B$2")


def dressed(book, sheet):
    sheet["A1"].font = Font(bold=True, color="FF0000")
    sheet["B2"].fill = PatternFill("solid", fgColor="FFFF00")
    sheet["A3"].comment = Comment("复核", "张")
    sheet.conditional_formatting.add("B2:B6", ColorScaleRule(start_type="min", start_color="FF0000", end_type="max", end_color="00FF00"))
    validation = DataValidation(type="whole", operator="between", formula1="0", formula2="9")
    validation.add("A2:A6")
    sheet.add_data_validation(validation)
    sheet.row_dimensions[4].hidden = True


def drawn(book, sheet):
    bars = BarChart()
    bars.add_data(Reference(sheet, min_col=2, min_row=1, max_row=6), titles_from_data=True)
    sheet.add_chart(bars, "G2")
    sheet.merge_cells("A11:C12")
    sheet.freeze_panes = "A2"


if __name__ == "__main__":
    folder = sys.argv[1]
    for make in (chart, rules, notes_and_table, page):
        with_xlsxwriter(f"{folder}/xlsxwriter-{make.__name__}.xlsx", make)
    for make in (dressed, drawn):
        with_openpyxl(f"{folder}/openpyxl-{make.__name__}.xlsx", make)
