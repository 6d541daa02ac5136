import { element } from "./dom";

const [LEAST, MOST, STEP] = [320, 600, 10];

/** A bar between the workbook and the pane that makes the pane wider or narrower, by mouse or arrow keys. */
export function splitter(pane: HTMLElement, label: string, width: number): HTMLElement {
  const attributes = { role: "separator", "aria-orientation": "vertical", "aria-label": label, tabindex: "0" };
  const bar = element("div", { className: "splitter", attributes });
  bar.setAttribute("aria-valuemin", String(LEAST));
  bar.setAttribute("aria-valuemax", String(MOST));
  let current = 0;
  const resize = (wanted: number): void => {
    current = Math.min(MOST, Math.max(LEAST, wanted));
    pane.style.width = `${current}px`;
    bar.setAttribute("aria-valuenow", String(current));
  };
  resize(width);
  bar.addEventListener("pointerdown", (event) => {
    // The pane's frame would swallow the pointer otherwise.
    bar.setPointerCapture(event.pointerId);
  });
  bar.addEventListener("pointermove", (event) => {
    if (bar.hasPointerCapture(event.pointerId)) resize(Math.round(pane.getBoundingClientRect().right - event.clientX));
  });
  bar.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") resize(current + STEP);
    if (key === "ArrowRight") resize(current - STEP);
  });
  return bar;
}
