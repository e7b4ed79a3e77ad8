/** Runs one task after the other; a task that throws does not stop the next. */
export type Queue = { readonly run: <T>(task: () => Promise<T>) => Promise<T> };

/** An empty queue. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run: (task) => {
      const next = last.then(task, task);
      last = next.catch(() => undefined);
      return next;
    },
  };
}
