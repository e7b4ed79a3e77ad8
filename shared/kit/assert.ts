/** Throws when something we believe impossible has happened: a bug, never bad input. The message carries no case data. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`bug: ${message}`);
}

/** Marks a branch that the compiler knows cannot be reached. */
export function assertNever(value: never, where: string): never {
  throw new Error(`bug: unexpected ${typeof value} in ${where}`);
}
