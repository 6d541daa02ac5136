import { HostError, type HostErrorCode } from "../port";

/** What Excel's codes mean to us; its messages are translated and mean nothing. The rest is a "host-failure". */
const MEANINGS: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "editing-cell",
  AccessDenied: "protected",
  RangeProtected: "protected",
  ItemNotFound: "no-such-sheet",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RequestPayloadSizeLimitExceeded: "too-large",
};

/** A request that Excel has answered with an error. */
export interface Failure {
  /** Excel's own code. */
  readonly code: string;
  /** The class and member that failed, "" where Excel doesn't say. */
  readonly location: string;
  /** What was carried out before it, by the messages given to `context.trace`. */
  readonly traces: readonly string[];
}

/** What Excel said, if an error came from Excel; null for any other one, a {@link HostError} too. */
export function failureIn(error: unknown): Failure | null {
  if (error instanceof HostError || typeof error !== "object" || error === null) return null;
  if (!("code" in error) || typeof error.code !== "string") return null;
  const debugInfo = "debugInfo" in error ? error.debugInfo : null;
  const traces: unknown = "traceMessages" in error ? error.traceMessages : null;
  return {
    code: error.code,
    location: locationIn(debugInfo),
    traces: Array.isArray(traces) ? traces.filter((trace): trace is string => typeof trace === "string") : [],
  };
}

/** The {@link HostError} that an error of a request is for the port; the sheet is named where it is known. */
export function hostErrorFrom(error: unknown, sheet?: string): HostError {
  if (error instanceof HostError) {
    return sheet === undefined || error.details.sheet !== undefined
      ? error
      : new HostError(error.code, { ...error.details, sheet });
  }
  const named = sheet === undefined ? {} : { sheet };
  const failure = failureIn(error);
  const meaning = MEANINGS[failure?.code ?? ""];
  if (meaning !== undefined) return new HostError(meaning, named);
  return new HostError("host-failure", { ...named, hostCode: failure?.code ?? String(error) });
}

function locationIn(debugInfo: unknown): string {
  if (typeof debugInfo !== "object" || debugInfo === null || !("errorLocation" in debugInfo)) return "";
  return typeof debugInfo.errorLocation === "string" ? debugInfo.errorLocation : "";
}
