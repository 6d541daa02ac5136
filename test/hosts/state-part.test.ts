import { STATE_NAMESPACE, statePart, textOfStatePart } from "../../src/hosts/state-part";

describe("the part of the stored state", () => {
  it.each(["", '{"a":"<&>\'\\"]]>"}', "一\n二\r\n 三 ", "&lt;&#38;amp;"])("gives %j back", (text) => {
    expect(textOfStatePart(statePart(text))).toBe(text);
  });

  it.each<[string, string, string]>([
    ["a prefix", `<s:state xmlns:s="${STATE_NAMESPACE}">{"a":1}</s:state>`, '{"a":1}'],
    ["a section", `<state xmlns="${STATE_NAMESPACE}">{"a":<![CDATA["<&>"]]>}</state>`, '{"a":"<&>"}'],
    ["comments", `\uFEFF<?xml version="1.0"?><!-- x -->\n<state xmlns="${STATE_NAMESPACE}">1</state>\n`, "1"],
    ["characters by number", `<state xmlns="${STATE_NAMESPACE}">&#x4E00;&#19968;&quot;</state>`, '一一"'],
  ])("is read with %s", (_, xml, text) => {
    expect(textOfStatePart(xml)).toBe(text);
  });

  it.each([
    `<state xmlns="${STATE_NAMESPACE}"><b/></state>`,
    `<states xmlns="${STATE_NAMESPACE}">1</states>`,
    "no xml",
  ])("is given whole where it isn't one element with text: %s", (xml) => {
    expect(textOfStatePart(xml)).toBe(xml);
  });
});
