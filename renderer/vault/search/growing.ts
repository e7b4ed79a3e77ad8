/** @file Typed arrays that grow: doubled when full, so that appending costs a constant on average. */

/** The same numbers with room for at least `length` of them. */
export function roomForUint32(
  array: Uint32Array<ArrayBuffer>,
  length: number,
): Uint32Array<ArrayBuffer> {
  if (array.length >= length) return array;
  const larger = new Uint32Array(nextLength(array.length, length));
  larger.set(array);
  return larger;
}

/** The same numbers with room for at least `length` of them. */
export function roomForUint16(
  array: Uint16Array<ArrayBuffer>,
  length: number,
): Uint16Array<ArrayBuffer> {
  if (array.length >= length) return array;
  const larger = new Uint16Array(nextLength(array.length, length));
  larger.set(array);
  return larger;
}

/** The same numbers with room for at least `length` of them; the new places hold -1, "none". */
export function roomForInt32(
  array: Int32Array<ArrayBuffer>,
  length: number,
): Int32Array<ArrayBuffer> {
  if (array.length >= length) return array;
  const larger = new Int32Array(nextLength(array.length, length)).fill(-1, array.length);
  larger.set(array);
  return larger;
}

const nextLength = (current: number, needed: number): number => Math.max(16, needed, current * 2);
