import fc from "fast-check";
import { SaxesParser } from "saxes";
import { scanXml } from "../../../src/hosts/xlsx/xml/scan";

/** What a reader tells of a document, as one text; null where it refuses it. */
function toldByOurs(xml: string): string | null {
  let told = "";
  try {
    scanXml("p", xml, {
      open: ({ qualifiedName, attributes }) => void (told += `<${qualifiedName} ${JSON.stringify(attributes)}>`),
      text: (text) => void (told += text),
      close: () => void (told += "</>"),
    });
    return told;
  } catch {
    return null;
  }
}

function toldBySaxes(xml: string): string | null {
  let told = "";
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("doctype");
  });
  let depth = 0;
  parser.on("opentag", ({ name, attributes }) => {
    depth++;
    told += `<${name} ${JSON.stringify(attributes)}>`;
  });
  const take = (text: string): void => {
    if (depth > 0) told += text;
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("closetag", () => {
    depth--;
    told += "</>";
  });
  try {
    parser.write(xml).close();
    return told;
  } catch {
    return null;
  }
}

const SCRAPS = [
  ...["<a>", "</a>", "<a/>", "<b x='1'>", "</b>", '<b x="&lt;>" y=\'"\'/>', "<b x='1' x='2'/>", "<b x=1/>", "<b x/>"],
  ...[
    "text",
    "&amp;",
    "&#65;",
    "&#x41;",
    "&#0;",
    "&nope;",
    "&",
    "]]>",
    "]]",
    "<![CDATA[<&]]>",
    "<!-- c -->",
    "<!-- -- -->",
  ],
  ...[
    "<?pi x?>",
    "<?xml version='1.0'?>",
    "<!DOCTYPE a>",
    "\r\n",
    "\r",
    "\n ",
    "中文",
    "😀",
    "\u0007",
    "<",
    ">",
    "</ a>",
  ],
  ...[
    "</a >",
    "<a\n>",
    "< a>",
    "<1/>",
    "<a.b-c/>",
    "<_a/>",
    "<é/>",
    "<a b='\t\n'/>",
    "<a b = '1'/>",
    "<a b='1'c='2'/>",
  ],
];

describe("our reader of XML", () => {
  it("tells what an independent one tells, and refuses what it refuses", () => {
    const document = fc
      .array(fc.constantFrom(...SCRAPS), { maxLength: 8 })
      .chain((inner) => fc.constantFrom(inner.join(""), `<a>${inner.join("")}</a>`, `<a>${inner.join("")}`));
    fc.assert(
      fc.property(document, (xml) => {
        expect([xml, toldByOurs(xml)]).toEqual([xml, toldBySaxes(xml)]);
      }),
      { numRuns: 3000 },
    );
  });
});
