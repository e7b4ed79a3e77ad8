/** Throws when something we believe impossible has happened: a bug, never bad input. The message carries no case data. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`bug: ${message}`);
}
