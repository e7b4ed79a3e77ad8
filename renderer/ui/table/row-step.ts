/** Where a key moves the current row of a list of `total` rows; undefined for keys that do not move it. */
export function stepTo(
  key: string,
  current: number,
  total: number,
  page: number,
): number | undefined {
  const last = Math.max(total - 1, 0);
  const within = (index: number): number => Math.min(Math.max(index, 0), last);
  switch (key) {
    case 'ArrowDown':
      return within(current + 1);
    case 'ArrowUp':
      return within(current - 1);
    case 'PageDown':
      return within(current + page);
    case 'PageUp':
      return within(current - page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
