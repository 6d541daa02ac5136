/// <reference types="office-js" />
import { STATE_NAMESPACE, statePart, textOfStatePart } from "../../state-part";
import type { Step } from "./step";
import { type StateOrder } from "./write-order";

/** What became of an order for the stored state. */
export interface StateWritten {
  readonly order: StateOrder;
  /** The part that was there; null for none, or where Excel didn't come to it. */
  readonly xml: string | null;
  /** What that part says. */
  readonly text: string | null;
  readonly isDone: boolean;
  /** The part that was put there. */
  readonly addedId: string | null;
}

/** Carries out the order for the stored state within a batch, as SheetWriter does for a sheet. */
export class StateWriter {
  readonly step: Step = {
    begin: () => {
      this.carryOut();
    },
  };
  private readonly part: Excel.CustomXmlPart;
  private readonly xml: OfficeExtension.ClientResult<string>;
  private added: Excel.CustomXmlPart | null = null;

  constructor(
    private readonly parts: Excel.CustomXmlPartCollection,
    private readonly order: StateOrder,
  ) {
    this.part = parts.getByNamespace(STATE_NAMESPACE).getOnlyItemOrNullObject();
    this.xml = this.part.getXml();
  }

  told(isDone: boolean): StateWritten {
    const xml = ifTold(() => this.xml.value) ?? null;
    const addedId = ifTold(() => this.added?.id) ?? null;
    return { order: this.order, xml, text: xml === null ? null : textOfStatePart(xml), isDone, addedId };
  }

  private carryOut(): void {
    const { order } = this;
    switch (order.type) {
      case "look":
        return;
      case "give-back":
        this.part.setXml(order.xml);
        return;
      case "put-back":
        this.add(order.xml);
        return;
      case "take-away":
        this.parts.getItem(order.id).delete();
        return;
      case "set": {
        const { before, after } = order;
        if (after === null) this.part.delete();
        else if (before === null) this.add(statePart(after));
        else this.part.setXml(statePart(after));
      }
    }
  }

  private add(xml: string): void {
    this.added = this.parts.add(xml);
    this.added.load("id");
  }
}

function ifTold<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}
