/** Selects what an element says and copies it, as a person would: so it bears our mark, and leaves the clipboard at a lock. */
export function copySelected(element: HTMLElement): boolean {
  getSelection()?.selectAllChildren(element);
  // oxlint-disable-next-line typescript/no-deprecated -- its successor asks for a permission, and our pages are given none
  return document.execCommand('copy');
}
