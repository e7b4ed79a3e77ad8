/** Runs tasks one after another, in the order they came. One that fails does not stop the next. */
export function createSerialQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task);
    last = next.catch(() => undefined); // the caller has the failure; the queue only waits
    return next;
  };
}
