/** Questions that wait for each other. */
export type Line = <T>(ask: () => Promise<T>) => Promise<T>;

/** Lets so many questions be under way at once; the others wait in the order they came. One that fails lets the next one in, and one that
 *  hangs keeps its place. */
export function createLine(atOnce: number): Line {
  let free = atOnce;
  const waiting: (() => void)[] = [];
  return async (ask) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await ask();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
