/** A call over the library's older channel, with its arguments under the numbers that the library gives them. */
export interface DocumentCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  /** The kind of file, or the number of a copy. */
  readonly 0?: number;
  /** The size of a slice. */
  readonly 1?: number;
  /** The number of a copy, where a slice is asked for. */
  readonly 2?: number;
  /** Which slice. */
  readonly 3?: number;
}

/** What the library calls asking for a copy of the document, a slice of it, and releasing it. */
const [GET_COPY, GET_SLICE, RELEASE] = [77, 80, 81];
/** Of a file as it lies on a disk; the others are its text and a PDF. */
const COMPRESSED = 1;
/** "The file type is not supported" and "the handle isn't one of ours", as the library numbers errors. */
const [UNSUPPORTED, INTERNAL] = [5016, 5001];
/** Excel keeps two copies at most in memory (documentation of `getFileAsync`). */
const MOST_COPIES = 2;

interface Copy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** `Office.context.document.getFileAsync`: copies of the document in slices, which are to be closed again. */
export class DocumentCopies {
  private readonly copies = new Map<number, Copy>();
  private latest = 0;

  /** @param save gives the document's file as it stands */
  constructor(private readonly save: () => Promise<Uint8Array>) {}

  /** What the library is answered; null for a call that is about something else. */
  async answer(call: DocumentCall): Promise<object | null> {
    switch (call.DdaMethod?.DispatchId ?? 0) {
      case GET_COPY: {
        if (call[0] !== COMPRESSED) return { Error: UNSUPPORTED };
        if (this.copies.size >= MOST_COPIES) return { Error: INTERNAL };
        const bytes = await this.save();
        this.latest += 1;
        this.copies.set(this.latest, { bytes, sliceSize: call[1] ?? bytes.length });
        return { Error: 0, 0: this.latest, 1: bytes.length };
      }
      case GET_SLICE: {
        const copy = this.copies.get(call[2] ?? 0);
        if (!copy) return { Error: INTERNAL };
        const from = (call[3] ?? 0) * copy.sliceSize;
        const slice = [...copy.bytes.subarray(from, from + copy.sliceSize)];
        return { Error: 0, 0: slice, 1: slice.length };
      }
      case RELEASE:
        return { Error: this.copies.delete(call[2] ?? 0) ? 0 : INTERNAL };
      default:
        return null;
    }
  }
}
