/** @file What holds the keyboard can be taken off the page: a form that was saved, a line that was settled. The keyboard then goes on in
 *  what came in its place, read from its heading, and never to the page as a whole. */

/** Others who give the keyboard a place of their own, such as a dialog that closes, come first. */
const othersFirstMs = 100;

/** Keeps the keyboard within this part of the page. For the `ref` of it. */
export function keepKeyboardIn(page: HTMLElement | null): (() => void) | undefined {
  if (!page) return undefined;
  let held: readonly Element[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const remember = ({ target }: FocusEvent): void => {
    held = target instanceof Element ? upFrom(target, page) : [];
  };
  const giveBack = (): void => {
    const isLost = document.activeElement === document.body && held[0]?.isConnected === false;
    if (isLost) readFrom(held.filter((each) => each.isConnected));
  };
  const watch = new MutationObserver(() => {
    if (held[0]?.isConnected !== false) return;
    clearTimeout(waiting);
    waiting = setTimeout(giveBack, othersFirstMs);
  });
  page.addEventListener('focusin', remember);
  watch.observe(page, { childList: true, subtree: true });
  return () => {
    clearTimeout(waiting);
    watch.disconnect();
    page.removeEventListener('focusin', remember);
  };
}

/** What held the keyboard, and everything round it up to the page, from the inside out. */
function upFrom(target: Element, page: Element): readonly Element[] {
  const path: Element[] = [];
  for (let each: Element | null = target; each && each !== page; each = each.parentElement)
    path.push(each);
  return [...path, page];
}

/** The nearest heading in what is left, from the inside out. */
function readFrom(left: readonly Element[]): void {
  const headings = left.map((each) => each.querySelector<HTMLElement>('h1, h2, h3'));
  const heading = headings.find((each) => each !== null);
  if (!heading) return;
  if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  heading.focus();
}
