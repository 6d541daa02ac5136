/** The shortest of several runs, in milliseconds: what something takes when nothing gets in its way. */
export async function bestOf(runs: number, work: () => unknown): Promise<number> {
  let time = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    time = Math.min(time, performance.now() - start);
  }
  return time;
}
