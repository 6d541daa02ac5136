/// <reference types="office-js" />
import { type SheetDraft } from "../../../../core/edits/sheet-draft";
import type { Step } from "../step";
import { type DraftOrder } from "../write-order";
import { dress } from "./dress";
import { blank, fill } from "./fill";
import { layOut } from "./lay-out";

/** The sheet that a draft is made on: a new one, or the one that is there. */
interface Place {
  readonly create: () => Excel.Worksheet;
  readonly find: () => Excel.Worksheet;
}

/** What makes a sheet of a draft, goes on with it, or takes it away. */
export function draftStep(order: Exclude<DraftOrder, { readonly type: "look" }>, { create, find }: Place): Step {
  switch (order.type) {
    case "delete":
      return {
        begin: () => {
          find().delete();
        },
      };
    case "fill":
      return {
        finish: () => {
          fill(find(), order.draft, order.rows);
        },
      };
    case "rewrite":
      return {
        finish: () => {
          blank(find());
          make(find(), order);
        },
      };
    case "create":
      return {
        begin: () => void create(),
        finish: () => {
          make(find(), order);
        },
      };
  }
}

function make(sheet: Excel.Worksheet, { draft, rows }: Extract<DraftOrder, { readonly draft: SheetDraft }>): void {
  if (draft.position !== null) sheet.position = draft.position;
  fill(sheet, draft, rows);
  layOut(sheet, draft);
  dress(sheet, draft);
}
