/** A time of day as people type it, as `HH:MM`; undefined while it is not (yet) one. */
export function readTime(typed: string): string | undefined {
  const parts = /^(\d{1,2})[:.\s]?(\d{2})$/.exec(typed.trim());
  const [hours, minutes] = [Number(parts?.[1]), Number(parts?.[2])];
  if (!parts || hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
