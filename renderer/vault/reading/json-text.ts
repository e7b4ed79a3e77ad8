/** The answers of a form, a line each: `applicant.name: …`. Undefined where it is no JSON, or nested deeper than any form. */
export function jsonToText(source: string, limit: number): string | undefined {
  try {
    const lines: string[] = [];
    return addLines(JSON.parse(source), '', lines, limit, 0) ? lines.join('\n') : undefined;
  } catch (cause: unknown) {
    if (cause instanceof SyntaxError || cause instanceof RangeError) return undefined;
    throw cause;
  }
}

const deepest = 30;

/** False when it is too deep. Stops quietly once more is there than is shown. */
function addLines(
  value: unknown,
  path: string,
  lines: string[],
  limit: number,
  depth: number,
): boolean {
  if (depth > deepest) return false;
  if (lines.length > limit) return true;
  if (typeof value !== 'object' || value === null) {
    lines.push(path === '' ? String(value) : `${path}: ${String(value)}`);
    return true;
  }
  return Object.entries(value).every(([key, inner]) =>
    addLines(inner, path === '' ? key : `${path}.${key}`, lines, limit, depth + 1),
  );
}
