import { namespaceOf } from "../../../src/workbench/model/parts";

test.each([
  ["<a xmlns='urn:x'/>", "urn:x"],
  ['<?xml version="1.0"?>\n<!-- c -->\n<p:a b="1" xmlns:p="urn:a&amp;b"><c/></p:a>', "urn:a&b"],
  ["<a><b xmlns='urn:x'/></a>", ""],
  ["plain", null],
  ["", null],
])("the namespace of %j is %j", (xml, expected) => {
  expect(namespaceOf(xml)).toBe(expected);
});
