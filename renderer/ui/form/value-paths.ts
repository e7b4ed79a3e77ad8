/** @file Reading and leaving out parts of a form's values by their path. Values are never changed in place. */

/** The way to a part: `['subject', 'names', 0]`. */
export type Path = readonly PropertyKey[];

/** The part at a path; undefined where there is none. */
export function at(value: unknown, path: Path): unknown {
  let part = value;
  for (const key of path) {
    if (typeof part !== 'object' || part === null) return undefined;
    part = Reflect.get(part, key);
  }
  return part;
}

/** True when there is a part at this path, be it undefined: a box that was shown once leaves its name behind. */
export function isThere(value: unknown, path: Path): boolean {
  const last = path.at(-1);
  const parent = at(value, path.slice(0, -1));
  return (
    last !== undefined &&
    typeof parent === 'object' &&
    parent !== null &&
    Object.hasOwn(parent, last)
  );
}

/** True when a box at this path is there and empty. */
export function isEmptyAt(value: unknown, path: Path): boolean {
  const part = at(value, path);
  return part === '' || part === null || (typeof part === 'string' && part.trim() === '');
}

/** The same value without the part at this path. Elements of lists stay: their numbers are their names. */
export function without(value: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((element: unknown, index) =>
      index === Number(key) && rest.length > 0 ? without(element, rest) : element,
    );
  const { [String(key)]: part, ...others } = value as Record<string, unknown>;
  return rest.length === 0 ? others : { ...others, [String(key)]: without(part, rest) };
}

/** The same value with this part at this path, where the object it belongs to is there. */
export function withPart(value: unknown, path: Path, part: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return part;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return value.map((element: unknown, index) =>
      index === Number(key) ? withPart(element, rest, part) : element,
    );
  const record = value as Record<string, unknown>;
  return { ...record, [String(key)]: withPart(record[String(key)], rest, part) };
}
