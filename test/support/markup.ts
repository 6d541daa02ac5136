import { renderToStaticMarkup } from "react-dom/server";
import type { ReactElement } from "react";

/** What a component shows: its words as a person reads them, one line a block, without its markup. */
export function wordsOf(element: ReactElement): string[] {
  return renderToStaticMarkup(element)
    .replace(/<\/?(?:p|li|ul|h\d|tr|dt|dd|div|section|header|table|caption|button|article)\b[^>]*>/g, "\n")
    .replace(/<[^>]+>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, "&")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

/** The opening tags of one element name, as they are written. */
export function tagsOf(name: string, element: ReactElement): string[] {
  return renderToStaticMarkup(element).match(new RegExp(`<${name}\\b[^>]*>`, "g")) ?? [];
}

/** The labels of the buttons that can't be used. */
export function disabledIn(element: ReactElement): string[] {
  const buttons = renderToStaticMarkup(element).match(/<button\b.*?<\/button>/gs) ?? [];
  return buttons
    .filter((button) => button.includes('aria-disabled="true"'))
    .map((button) => button.replace(/<[^>]+>/g, "").trim());
}
