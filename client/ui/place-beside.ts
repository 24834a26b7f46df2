const GAP = 6;

/** Puts a panel of the top layer below its button, or above where there is no room; never over the window's edge. */
export function placeBeside(button: HTMLElement, panel: HTMLElement): void {
  const around = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const below = around.bottom + GAP + height <= innerHeight || around.top < height;
  const top = below ? Math.min(around.bottom + GAP, innerHeight - height - GAP) : around.top - GAP - height;
  const left = around.left + width <= innerWidth - GAP ? around.left : around.right - width;
  panel.style.top = `${Math.max(GAP, top)}px`;
  panel.style.left = `${Math.max(GAP, left)}px`;
}
