import { isWorkbookName } from "../../hosts/workbook-name";

/** A file to be reviewed, by its path from what was chosen: "folder/part/file.xlsx". */
export interface ChosenFile {
  readonly name: string;
  readonly file: File;
}

/**
 * The files that were dropped: of folders the workbooks in them and in all folders below; files that were dropped by
 * themselves whatever they are called. Sorted by their paths, as the command line does it.
 */
export async function droppedFiles(items: DataTransferItemList): Promise<readonly ChosenFile[]> {
  // All at once: after the first pause the list is empty.
  const dropped = [...items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found = await Promise.all(
    dropped.map(async ({ entry, file }) => {
      if (entry) return filesOf(entry, "", false);
      return file ? [{ name: file.name, file }] : [];
    }),
  );
  return sorted(found.flat());
}

/** The files that were picked in a dialog: those of a folder have their path with them. */
export function pickedFiles(files: FileList): readonly ChosenFile[] {
  const chosen = [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
  return sorted(chosen.filter(({ name, file }) => name === file.name || isWorkbookName(file.name)));
}

function sorted(files: readonly ChosenFile[]): readonly ChosenFile[] {
  return [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

async function filesOf(entry: FileSystemEntry, folder: string, isWithin: boolean): Promise<ChosenFile[]> {
  const name = folder + entry.name;
  if (isDirectory(entry)) {
    const entries = await entriesOf(entry.createReader());
    return (await Promise.all(entries.map((inner) => filesOf(inner, `${name}/`, true)))).flat();
  }
  if (!isFile(entry) || (isWithin && !isWorkbookName(entry.name))) return [];
  const file = await new Promise<File>((resolve, reject) => {
    entry.file(resolve, reject);
  });
  return [{ name, file }];
}

/** A reader gives some entries at a time, and none at the end. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
