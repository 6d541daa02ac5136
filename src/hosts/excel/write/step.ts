/** One thing that a batch does and says that it has done, by a trace. */
export interface Step {
  /** Queues what comes before the trace: the step counts as done once that is. */
  readonly begin?: () => void;
  /** Queues the rest of it. */
  readonly finish?: () => void;
}
