import { Faults, type Fault } from "../faults";
import { type Workbook } from "../model/workbook";
import { BatchRunner, type BatchReply, type Roots } from "./batch-runner";
import { rangeAreasObject } from "./classes/range-areas";
import { rangeObject } from "./classes/range";
import { workbookObject } from "./classes/workbook";
import { type WireContext } from "./context";
import { Events } from "./events";
import { byteLength, type JsonRecord, textIn } from "./json";
import { PAYLOAD_LIMIT } from "./limits";
import { References } from "./references";
import { type Batch, type BridgeRequest, parseBatch, parseBridgeMessage } from "./request";
import { kindOf, type Trip, type TripKind } from "./trips";
import { WireError } from "./wire-error";
import { type WireObject } from "./wire-object";

/** What office.js talks to: it sends requests as text and hangs itself in for the answers and events. */
export interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

export interface HostOptions {
  readonly faults?: Faults;
  /** Called when a request has been answered, lost ones too. */
  readonly onTrip?: (trip: Trip) => void;
  /** Called with the file of a workbook that the add-in has made, which Excel would open in a window of its own. */
  readonly onWorkbookCreated?: (bytes: Uint8Array) => void;
}

/** Answers Excel's wire protocol in front of a workbook, one request after the other, never at once. */
export class WireHost {
  readonly bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      this.receive(text);
    },
  };
  /** Every request so far, housekeeping included. */
  readonly trips: Trip[] = [];
  /** "Class.Member" of everything that was asked for and isn't there. */
  readonly missing = new Set<string>();
  readonly faults: Faults;
  private readonly context: WireContext;
  private readonly references: References;
  private readonly roots: Omit<Roots, "onUse">;
  private isCalculationSuspended = false;
  private queue: Promise<void> = Promise.resolve();

  constructor(
    readonly workbook: Workbook,
    private readonly options: HostOptions = {},
  ) {
    this.faults = options.faults ?? new Faults();
    this.references = new References(workbook);
    const events = new Events(workbook, this.references, (entries) => {
      // After the answer to the request that has raised them.
      setTimeout(() => {
        this.deliver({ type: 3, message: { entries } });
      }, 0);
    });
    this.context = {
      workbook,
      references: this.references,
      events,
      settle: () => {
        if (!this.isCalculationSuspended) workbook.settle();
      },
      suspendCalculation: () => {
        this.isCalculationSuspended = true;
      },
      createWorkbook: (bytes) => {
        options.onWorkbookCreated?.(bytes);
      },
    };
    this.roots = {
      workbook: workbookObject(this.context),
      newObject: (name) => (name.endsWith("AddinInternalService") ? START_UP : null),
      referenced: (id) => this.referenced(id),
      onMissing: (member) => this.missing.add(member),
    };
  }

  /** The requests that count as round trips: loads and writes. */
  countTrips(): number {
    return this.trips.filter(({ kind }) => kind === "query").length;
  }

  private receive(text: string): void {
    const request = parseBridgeMessage(text);
    if (!request) return;
    this.queue = this.queue.then(() => this.answer(request));
  }

  private async answer(request: BridgeRequest): Promise<void> {
    const batch = parseBatch(request.body);
    const kind = kindOf(batch);
    const fault = kind === "query" ? this.faults.next() : {};
    await new Promise((resolve) => setTimeout(resolve, fault.delay ?? 0));
    await fault.until;
    fault.before?.(this.workbook);
    const members: string[] = [];
    const reply = fault.lost === "request" ? null : this.checkedReply(batch, request, kind, fault, members);
    const body = reply ? JSON.stringify(bodyOf(reply)) : "";
    const error = reply?.error ? textIn(reply.error["Code"]) : null;
    const trip = { kind, members, requestBytes: byteLength(request.text), responseBytes: byteLength(body), error };
    this.trips.push(trip);
    if (reply && fault.lost !== "reply") {
      this.deliver({ id: request.id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } });
    }
    this.options.onTrip?.(trip);
  }

  private checkedReply(
    batch: Batch,
    request: BridgeRequest,
    kind: TripKind,
    fault: Fault,
    members: string[],
  ): BatchReply {
    const isBusy = kind === "query" && (this.faults.isEditingCell || this.workbook.isEditingCell);
    if (isBusy) return failed("InvalidOperationInCellEditMode");
    if (fault.code !== undefined && fault.member === undefined) return failed(fault.code);
    if (byteLength(request.text) > PAYLOAD_LIMIT) return failed("RequestPayloadSizeLimitExceeded");
    const reply = this.run(batch, fault, members);
    return byteLength(JSON.stringify(reply.results)) > PAYLOAD_LIMIT
      ? failed("ResponsePayloadSizeLimitExceeded")
      : reply;
  }

  private run(batch: Batch, fault: Fault, members: string[]): BatchReply {
    const onUse = (member: string): void => {
      members.push(member);
      if (member === fault.member) throw new WireError(fault.code ?? "GeneralException", member);
    };
    try {
      return new BatchRunner(batch, { ...this.roots, onUse }).run();
    } finally {
      this.isCalculationSuspended = false;
      this.references.endBatch();
      this.workbook.settle();
    }
  }

  private referenced(id: string): WireObject {
    const kept = this.references.get(id);
    if (!kept) throw new WireError("InvalidReference");
    const open = kept.kind === "Range" ? rangeObject : rangeAreasObject;
    return open(this.context, kept.reference, id);
  }

  private deliver(message: JsonRecord): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}

/** The library tells that its commands are ready; nobody here waits for that. */
const START_UP: WireObject = { className: "AddinInternalService", methods: { NotifyActionHandlerReady: () => null } };

function failed(code: string): BatchReply {
  const { message } = new WireError(code);
  const error = { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 };
  return { results: [], traceIds: [], error };
}

function bodyOf({ results, traceIds, error }: BatchReply): JsonRecord {
  return { Results: results, TraceIds: traceIds, ...(error && { Error: error }) };
}
