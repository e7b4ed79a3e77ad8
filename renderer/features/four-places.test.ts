import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fourPlaces } from './four-places.ts';

describe('the words asked back', () => {
  it('are four different places of the kit, in order, whatever is drawn', () => {
    const id = fc.string({
      unit: fc.constantFrom(...'0123456789abcdef'.split('')),
      minLength: 32,
      maxLength: 32,
    });
    fc.assert(
      fc.property(id, (drawn) => {
        const places = fourPlaces(drawn);
        expect(new Set(places).size).toBe(4);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const place of places) expect(place >= 1 && place <= 24).toBe(true);
      }),
    );
  });
});
