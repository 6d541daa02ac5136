import type { BrowserContext, Frame } from "playwright-core";

/** A task of the page that took longer than 50 ms: below that the browser doesn't tell. */
export interface LongTask {
  /** "self" where only the pane was at work; what else there is, the workbench has done its part in. */
  readonly name: string;
  readonly duration: number;
}

declare global {
  interface Window {
    /** What the pane's frame has noted of itself. */
    noted?: {
      readonly longTasks: PerformanceEntryList;
      readonly longFrames: PerformanceEntryList;
      /** When what was waited for was painted, in milliseconds since the frame was navigated to. */
      painted: number | null;
    };
  }
}

/** Has each pane that is opened in a context note its long tasks, from the beginning. */
export async function noteLongTasks(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (window === window.top) return;
    const noted = (window.noted = { longTasks: [], longFrames: [], painted: null });
    const follow = (type: string, into: PerformanceEntryList): void => {
      if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
      new PerformanceObserver((list) => into.push(...list.getEntries())).observe({ type, buffered: true });
    };
    follow("longtask", noted.longTasks);
    follow("long-animation-frame", noted.longFrames);
  });
}

/**
 * Lets office.js and the workbench send their messages by tasks of their own, as the parts of Excel do: else a task would
 * hold what the workbench does to answer and what the pane does with the answer.
 */
export async function partMessages(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    interface Bridge {
      onMessageFromHost: ((text: string) => void) | null;
      sendMessageToHost(text: string): void;
    }
    const { parent } = window;
    if (window === parent) return;
    let parted: Bridge | undefined;
    const part = (bridge: Bridge): Bridge => ({
      set onMessageFromHost(listener: ((text: string) => void) | null) {
        bridge.onMessageFromHost = listener && ((text) => window.setTimeout(listener, 0, text));
      },
      get onMessageFromHost() {
        return bridge.onMessageFromHost;
      },
      sendMessageToHost: (text) => {
        parent.setTimeout(
          (sent: string) => {
            bridge.sendMessageToHost(sent);
          },
          0,
          text,
        );
      },
    });
    Object.defineProperty(window, "_richApiNativeBridge", {
      get: () => parted,
      set: (bridge: Bridge) => (parted = part(bridge)),
    });
  });
}

/** Presses the first button there is and notes when the result is painted, with nothing in between that isn't the page's. */
export async function noteFirstPaint(context: BrowserContext, button: string, result: string): Promise<void> {
  await context.addInitScript(
    ([pressed, awaited]) => {
      if (window === window.top) return;
      let isPressed = false;
      const look = (): void => {
        const found = isPressed ? null : document.querySelector<HTMLElement>(pressed);
        if (found) {
          isPressed = true;
          found.click();
        }
        if (!document.querySelector(awaited)) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            if (window.noted) window.noted.painted = performance.now();
          };
          port2.postMessage(null);
        });
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true });
    },
    [button, result] as const,
  );
}

/** What was long since the last time that this was asked for, once the page is at rest. */
export async function takeLongTasks(frame: Frame): Promise<readonly LongTask[]> {
  return frame.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    const { longTasks = [] } = window.noted ?? {};
    return longTasks.splice(0).map(({ name, duration }) => ({ name, duration }));
  });
}
