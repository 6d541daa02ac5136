import type { Trip } from "../wire/trips";

/** Counts the round trips of the last thing that the user did. */
export class TripCounter {
  private count = 0;
  private isNewAction = true;

  constructor(private readonly show: (count: number) => void) {}

  /** The user does something: what goes over the wire from now on belongs to it. */
  begin(): void {
    this.isNewAction = true;
  }

  add({ kind }: Trip): void {
    if (kind !== "query") return;
    this.count = this.isNewAction ? 1 : this.count + 1;
    this.isNewAction = false;
    this.show(this.count);
  }

  /** Listens for what the user does in a window. */
  watch(target: Window): void {
    const begin = (): void => {
      this.begin();
    };
    target.addEventListener("pointerdown", begin, true);
    target.addEventListener("keydown", begin, true);
  }
}
