/** A civil date as the date fields read it, so many days from the machine's own day. */
export function dayFromNow(days: number): string {
  const then = new Date();
  then.setDate(then.getDate() + days);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(then.getDate())}/${two(then.getMonth() + 1)}/${String(then.getFullYear())}`;
}
