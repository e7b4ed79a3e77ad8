import { roomForUint32 } from './growing.ts';
import { beginsWithinOneEdit, withinOneEdit, withinTwoEdits } from './misspelling.ts';

/**
 * @file Misspellings, found by looking at every word of nearly the same length, cheaply. A word's shape is the set of its
 * letters in 32 bits; one edit changes at most two of them. So a scan of plain numbers (a nanosecond each) leaves a few hundred
 * words to compare letter by letter. No neighbourhood is stored, and adding a word is one append.
 */

export type LetterShapes = {
  readonly add: (id: number, term: string) => void;
  /** Visits the words that one edit (or two, where asked) turns into `typed`. */
  readonly near: (typed: string, edits: 1 | 2, visit: (id: number) => void) => void;
  /** Visits the words whose beginning is within one edit of `typed`. */
  readonly beginningNear: (typed: string, visit: (id: number) => void) => void;
};

type Shelf = { count: number; ids: Uint32Array<ArrayBuffer>; shapes: Uint32Array<ArrayBuffer> };

/** Keeps words by length. `termAt` gives a word back from its id. */
export function createLetterShapes(termAt: (id: number) => string): LetterShapes {
  const shelves: Shelf[] = []; // by length of the word

  return {
    add(id, term) {
      while (shelves.length <= term.length)
        shelves.push({ count: 0, ids: new Uint32Array(0), shapes: new Uint32Array(0) });
      const shelf = shelves[term.length];
      if (shelf === undefined) return;
      shelf.ids = roomForUint32(shelf.ids, shelf.count + 1);
      shelf.shapes = roomForUint32(shelf.shapes, shelf.count + 1);
      shelf.ids[shelf.count] = id;
      shelf.shapes[shelf.count] = shapeOf(term);
      shelf.count++;
    },
    near(typed, edits, visit) {
      const isNear = edits === 1 ? withinOneEdit : withinTwoEdits;
      const shape = shapeOf(typed);
      for (const shelf of shelves.slice(
        Math.max(0, typed.length - edits),
        typed.length + edits + 1,
      )) {
        const { ids, shapes, count } = shelf;
        for (let index = 0; index < count; index++) {
          if (bitCount((shapes[index] ?? 0) ^ shape) > 2 * edits) continue;
          const id = ids[index] ?? 0;
          if (isNear(typed, termAt(id))) visit(id);
        }
      }
    },
    beginningNear(typed, visit) {
      const shape = shapeOf(typed);
      for (const { ids, shapes, count } of shelves.slice(typed.length - 1)) {
        for (let index = 0; index < count; index++) {
          if (bitCount(shape & ~(shapes[index] ?? 0)) > 1) continue; // at most one typed letter is not the word's
          const id = ids[index] ?? 0;
          if (beginsWithinOneEdit(typed, termAt(id))) visit(id);
        }
      }
    },
  };
}

function shapeOf(term: string): number {
  let shape = 0;
  for (let index = 0; index < term.length; index++) {
    const letter = term.charCodeAt(index) - 97;
    shape |= 1 << (letter >= 0 && letter < 26 ? letter : 26 + (Math.abs(letter) % 6));
  }
  return shape >>> 0;
}

function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
