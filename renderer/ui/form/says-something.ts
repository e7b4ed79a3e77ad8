/** True when a value of a form says more than that nothing is said: an empty box, an empty list, *not known*. */
export function saysSomething(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return false;
  if (typeof value === 'string') return value.trim() !== '' && value !== 'not-known';
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object') return true;
  if ('precision' in value) return value.precision !== 'unknown' && value.precision !== '';
  return Object.values(value).some(saysSomething);
}
