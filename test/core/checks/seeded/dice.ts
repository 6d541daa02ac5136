/** Chance that comes out the same for the same seed. */
export class Dice {
  constructor(private state: number) {}

  /** A number from 0 up to 1, 1 excluded (mulberry32). */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both bounds included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.between(0, items.length - 1)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  }

  shuffled<T>(items: readonly T[]): T[] {
    return items
      .map((item) => ({ item, place: this.next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  }

  /** A whole cut into so many whole parts of at least 2. */
  share(whole: number, count: number): number[] {
    const lots = Array.from({ length: whole - 2 * count }, () => this.between(0, count - 1));
    return Array.from({ length: count }, (_, part) => 2 + lots.filter((lot) => lot === part).length);
  }

  /** A list cut into runs of at most so many. */
  cut<T>(items: readonly T[], most: number): T[][] {
    const runs: T[][] = [];
    for (let at = 0; at < items.length;) {
      const length = this.between(1, most);
      runs.push(items.slice(at, at + length));
      at += length;
    }
    return runs;
  }
}
