/** Words that are looked for at a place of a text, the longest first: a tree of their characters. */
export class Lexicon<Entry> {
  private readonly root: Branch<Entry> = { next: new Map(), found: null };

  /** What a word stands for; a word that is already known keeps what it stood for first. */
  add(word: string, entry: Entry): void {
    let branch = this.root;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      const next = branch.next.get(code) ?? { next: new Map(), found: null };
      branch.next.set(code, next);
      branch = next;
    }
    branch.found ??= { entry, length: word.length };
  }

  /** The longest word that begins at a place; null for none. */
  longestAt(text: string, at: number): Found<Entry> | null {
    let longest: Found<Entry> | null = null;
    let branch = this.root.next.get(text.charCodeAt(at));
    for (let end = at + 1; branch; end++) {
      longest = branch.found ?? longest;
      branch = branch.next.get(text.charCodeAt(end));
    }
    return longest;
  }

  /** The characters that words begin with, by their codes. */
  beginnings(): Iterable<number> {
    return this.root.next.keys();
  }
}

interface Branch<Entry> {
  readonly next: Map<number, Branch<Entry>>;
  found: Found<Entry> | null;
}

interface Found<Entry> {
  readonly entry: Entry;
  readonly length: number;
}
