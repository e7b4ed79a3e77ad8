/** Does something with each item, two at a time and begun in their order: while one waits for a disk, the other goes on. Ends early once
 *  one answers false or throws; what was begun is waited for. */
export async function sideBySide<T>(
  items: Iterable<T>,
  act: (item: T) => Promise<boolean>,
): Promise<void> {
  const left = items[Symbol.iterator]();
  let goesOn = true;
  const lane = async (): Promise<void> => {
    for (let next = left.next(); goesOn && next.done !== true; next = left.next()) {
      try {
        if (!(await act(next.value))) goesOn = false;
      } catch (cause: unknown) {
        goesOn = false;
        throw cause;
      }
    }
  };
  for (const ended of await Promise.allSettled([lane(), lane()]))
    if (ended.status === 'rejected') throw ended.reason;
}
