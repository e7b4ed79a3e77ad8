/** True when two values say the same, in whatever order their members were written. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => isSameValue(item, other[at]));
  if (!isObject(one) || !isObject(other)) return false;
  const said = (value: object) => Object.entries(value).filter(([, inner]) => inner !== undefined);
  const others = new Map<string, unknown>(said(other));
  const mine = said(one);
  return (
    mine.length === others.size &&
    mine.every(([key, inner]) => others.has(key) && isSameValue(inner, others.get(key)))
  );
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
