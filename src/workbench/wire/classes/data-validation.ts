import { setValidation } from "../../model/belongings";
import { type DataValidation } from "../../model/sheet";
import { intersection } from "../address";
import { type WireContext } from "../context";
import { type Json, type JsonRecord, isRecord, recordIn, textIn } from "../json";
import { type RangeReference } from "../references";
import { WireError } from "../wire-error";
import { readOnly, type WireObject, type WireProperty } from "../wire-object";

type Rule = Omit<DataValidation, "ranges">;
type Details = Rule["details"];

const PLAIN: Details = {
  operator: null,
  hasDropDown: true,
  ignoresBlanks: true,
  alert: { title: "", message: "", style: "Stop", isShown: true },
  prompt: { title: "", message: "", isShown: true },
};

/** The names of rules within a rule object, by their types. */
const NAMES: Readonly<Record<string, string>> = {
  WholeNumber: "wholeNumber",
  Decimal: "decimal",
  TextLength: "textLength",
  Date: "date",
  Time: "time",
};

/** Excel.DataValidation of a range. */
export function dataValidationObject({ workbook }: WireContext, reference: RangeReference): WireObject {
  const { sheet } = reference;
  const touching = (): readonly DataValidation[] =>
    sheet.validations.filter(({ ranges }) =>
      ranges.some((range) => reference.all().some((area) => intersection(range, area))),
    );
  /** The one rule of all cells; null for none, "Inconsistent" where cells differ. */
  const found = (): DataValidation | "Inconsistent" | null => {
    const [first, ...others] = touching();
    if (!first) return null;
    const isWhole = reference.all().every((area) => first.ranges.some((range) => isWithin(area, range)));
    return isWhole && others.length === 0 ? first : "Inconsistent";
  };
  const details = (): Details => {
    const rule = found();
    return rule === null || rule === "Inconsistent" ? PLAIN : rule.details;
  };
  const put = (rule: Rule | null): void => {
    setValidation(workbook, sheet, reference.all(), rule);
  };
  const change = (changes: Partial<Details>): void => {
    const rule = found();
    // Excel keeps messages for a range without a rule; nobody here needs that.
    if (rule === null || rule === "Inconsistent") throw new WireError("InvalidOperation");
    put({ ...rule, details: { ...rule.details, ...changes } });
  };
  return {
    className: "DataValidation",
    properties: {
      Type: readOnly(() => {
        const rule = found();
        return rule === null ? "None" : rule === "Inconsistent" ? rule : rule.type;
      }),
      Rule: {
        get: () => {
          const rule = found();
          return rule === null ? {} : rule === "Inconsistent" ? null : ruleRecord(rule);
        },
        set: (value) => {
          put(ruleFrom(value, details()));
        },
      },
      IgnoreBlanks: {
        get: () => details().ignoresBlanks,
        set: (value) => {
          change({ ignoresBlanks: value === true });
        },
      },
      ...messages(details, change),
    },
    methods: {
      Clear: () => {
        put(null);
        return null;
      },
    },
  };
}

function messages(details: () => Details, change: (changes: Partial<Details>) => void): Record<string, WireProperty> {
  return {
    ErrorAlert: {
      get: () => {
        const { title, message, style, isShown } = details().alert;
        return { title, message, style, showAlert: isShown };
      },
      set: (value) => {
        const { title, message, style, showAlert } = recordIn(value);
        const texts = { title: textIn(title), message: textIn(message) };
        if (texts.title.length > 32 || texts.message.length > 255) throw new WireError("InvalidArgument");
        change({ alert: { ...texts, style: textIn(style) || "Stop", isShown: showAlert !== false } });
      },
    },
    Prompt: {
      get: () => {
        const { title, message, isShown } = details().prompt;
        return { title, message, showPrompt: isShown };
      },
      set: (value) => {
        const { title, message, showPrompt } = recordIn(value);
        change({ prompt: { title: textIn(title), message: textIn(message), isShown: showPrompt !== false } });
      },
    },
  };
}

function ruleRecord({ type, formulas, details }: Rule): JsonRecord {
  const [formula1 = "", formula2] = formulas;
  if (type === "List") return { list: { inCellDropDown: details.hasDropDown, source: formula1 } };
  if (type === "Custom") return { custom: { formula: formula1 } };
  const name = NAMES[type] ?? "custom";
  return { [name]: { formula1, operator: details.operator, ...(formula2 !== undefined && { formula2 }) } };
}

function ruleFrom(value: Json, details: Details): Rule {
  const rule = recordIn(value);
  const { list, custom } = rule;
  if (isRecord(list)) {
    const source = textIn(list["source"]);
    // Written out, a list has 255 characters at most.
    if (source === "" || (source.length > 255 && !source.startsWith("="))) throw new WireError("InvalidArgument");
    return { type: "List", formulas: [source], details: { ...details, hasDropDown: list["inCellDropDown"] !== false } };
  }
  if (isRecord(custom)) return { type: "Custom", formulas: [textIn(custom["formula"])], details };
  const [type, name] = Object.entries(NAMES).find(([, key]) => isRecord(rule[key])) ?? [];
  const bounds = recordIn(rule[name ?? ""]);
  const formulas = [bounds["formula1"], bounds["formula2"]].flatMap((bound) => boundText(bound));
  if (type === undefined || formulas.length === 0) throw new WireError("InvalidArgument");
  return { type, formulas, details: { ...details, operator: textIn(bounds["operator"]) } };
}

function boundText(bound: Json | undefined): string[] {
  return typeof bound === "number" ? [String(bound)] : typeof bound === "string" && bound !== "" ? [bound] : [];
}

function isWithin(inner: DataValidation["ranges"][number], outer: DataValidation["ranges"][number]): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}
