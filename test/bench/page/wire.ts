/** What the driver asks of the worker: a measurement by name. */
export type BenchAsk = { readonly what: string; readonly args: Record<string, unknown> };
/** What was measured, or what was thrown. */
export type BenchAnswer = { readonly value: unknown } | { readonly failed: string };
