/** Success with a value, or a tagged error as a value. Refusals and faults travel this way; bugs throw. */
export type Result<T, E> = Ok<T> | Err<E>;
/** The success half of a Result. */
export type Ok<T> = { readonly ok: true; readonly value: T };
/** The failure half of a Result. */
export type Err<E> = { readonly ok: false; readonly error: E };

/** Wraps a value as success. */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });
/** Wraps a refusal or a fault as failure. */
export const err = <E>(error: E): Err<E> => ({ ok: false, error });
