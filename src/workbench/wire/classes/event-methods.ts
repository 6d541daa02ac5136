import { type WireContext } from "../context";
import { EVENT_TYPES, type EventName } from "../events";
import { type Json } from "../json";

/** The register and unregister calls of a sheet, or of all sheets. */
export function eventMethods({ events }: WireContext, target: string): Record<string, () => Json> {
  const methods: [string, () => Json][] = [];
  for (const event of Object.keys(EVENT_TYPES).filter(isEventName)) {
    methods.push([
      `_Register${event}Event`,
      () => {
        events.register(event, target);
        return null;
      },
    ]);
    methods.push([
      `_Unregister${event}Event`,
      () => {
        events.unregister(event, target);
        return null;
      },
    ]);
  }
  return Object.fromEntries(methods);
}

function isEventName(name: string): name is EventName {
  return name in EVENT_TYPES;
}
