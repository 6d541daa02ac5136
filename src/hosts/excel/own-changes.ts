/** Excel tells of a change some moments after it, with nothing that links the two. */
const ECHO = 1000;

/**
 * Tells our own changes from others'. From ExcelApi 1.14 on Excel says of an edit whether this add-in made it; before
 * that, and of recalculations always, what comes while we write or right after counts as ours. Nothing is lost by it: an
 * edit that makes a sheet recalculate is told of itself.
 */
export class OwnChanges {
  private writing = 0;
  private lastEnd = -Infinity;
  private activated: { readonly sheet: string; readonly at: number } | null = null;
  private selected: { readonly place: string; readonly at: number } | null = null;

  async during<T>(write: () => Promise<T>): Promise<T> {
    this.writing += 1;
    try {
      return await write();
    } finally {
      this.writing -= 1;
      this.lastEnd = Date.now();
    }
  }

  isOwnEdit(triggerSource: string | undefined): boolean {
    return triggerSource === undefined ? this.mayBeEcho() : triggerSource === "ThisLocalAddin";
  }

  mayBeEcho(): boolean {
    return this.writing > 0 || Date.now() - this.lastEnd < ECHO;
  }

  /** @param range as Excel's events name it */
  noteSelection(sheet: string, range: string): void {
    const at = Date.now();
    this.activated = { sheet, at };
    this.selected = { place: `${sheet}!${range}`, at };
  }

  /** Whether a sheet has come to the front because we have selected something on it. */
  isOwnActivation(sheet: string): boolean {
    const { activated } = this;
    if (activated?.sheet !== sheet) return false;
    this.activated = null;
    return Date.now() - activated.at < ECHO;
  }

  isOwnSelection(sheet: string, range: string): boolean {
    const { selected } = this;
    if (selected?.place !== `${sheet}!${range}`) return false;
    this.selected = null;
    return Date.now() - selected.at < ECHO;
  }
}
