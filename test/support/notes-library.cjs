/* global Excel, OfficeExtension -- run in the page of the library, which has no notes of its own (ExcelApi 1.18) */

// The library builds its classes from such tables: [name, …], the names on the wire last.
const note = [
  "Note",
  0,
  [
    ["authorName", 2, 0, "AuthorName"],
    ["content", 0, 0, "Content"],
  ],
  0,
  [["delete", 0, 0, 0, 0, "Delete"]],
];
const noteCollection = [
  "NoteCollection",
  0,
  0,
  0,
  0,
  [
    ["add", "Excel.Note", 2, 0, 0, 0, "Add"],
    ["getItem", "Excel.Note", 1, 2, 0, 0, "GetItem"],
    ["getItemOrNullObject", "Excel.Note", 1, 2, 0, 0, "GetItemOrNullObject"],
  ],
];
const metadata = {
  name: "Excel",
  defaultApiSetName: "ExcelApi",
  hostName: "Excel",
  clientObjectTypes: [note, noteCollection],
};
new OfficeExtension.LibraryBuilder({ metadata, targetNamespaceObject: Excel, fullyInitialize: true });
Object.defineProperty(Excel.Worksheet.prototype, "notes", {
  get() {
    return OfficeExtension.BatchApiHelper.createPropertyObject(Excel.NoteCollection, this, "Notes", true, 0);
  },
});
