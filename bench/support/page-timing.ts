/** Functions that run inside the page: they may use nothing from outside themselves. */

interface ScrollTiming {
  /** Milliseconds of the longest frame. */
  readonly longest: number;
  /** Most rows that were in the document at once. */
  readonly rows: number;
}

/** Turns the wheel once a frame for four seconds. */
export async function scrollFrames(): Promise<ScrollTiming> {
  const grid = document.querySelector('[role=grid]');
  if (grid === null) throw new Error('There is no list');
  let [longest, rows, last] = [0, 0, performance.now()];
  for (let frame = 0; frame < 240; frame += 1) {
    grid.dispatchEvent(new WheelEvent('wheel', { deltaY: 120, bubbles: true, cancelable: true }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = performance.now();
    if (frame > 0) longest = Math.max(longest, now - last);
    rows = Math.max(rows, grid.querySelectorAll('[data-body]').length);
    last = now;
  }
  return { longest, rows };
}

/**
 * Puts a text into the search field, as a key does.
 * @returns milliseconds until the rows for it were painted
 */
export async function paintedAfterKey(text: string): Promise<number> {
  const [field, grid] = [document.querySelector('input[type=search]'), document.querySelector('[role=grid]')];
  if (!(field instanceof HTMLInputElement) || grid === null) throw new Error('There is no list');
  // A key is pressed some time after the one before.
  await new Promise((resolve) => setTimeout(resolve, 120));
  const start = performance.now();
  // React hears of a new value only when it is set past its own setter.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
  while (grid.getAttribute('aria-busy') === 'true') await new Promise((resolve) => setTimeout(resolve, 1));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}
