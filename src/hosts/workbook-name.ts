const WORKBOOK = /\.(?:xls[xm]?|et)$/i;
/** Excel's own lock files stand beside an open workbook. */
const LOCK_FILE = /^~\$/;

/** Whether a file of this name is one of a folder's workbooks; a file that is named by itself is read whatever its name. */
export const isWorkbookName = (name: string): boolean => WORKBOOK.test(name) && !LOCK_FILE.test(name);
