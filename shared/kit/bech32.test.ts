import { bech32 } from '@scure/base';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isBech32 } from './bech32.ts';

it('takes what another library made, and nothing with one letter changed', () => {
  const secret = fc.uint8Array({ minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(
      secret,
      fc.nat(57),
      fc.constantFrom('q', 'p', 'z', 'r', 'y', '9', 'x', '8'),
      (bytes, at, letter) => {
        const text = bech32.encodeFromBytes('age', bytes);
        expect(isBech32(text, 'age')).toBe(true);
        const changed = text.slice(0, 4 + at) + letter + text.slice(5 + at);
        expect(isBech32(changed, 'age')).toBe(changed === text);
      },
    ),
  );
});

it('takes neither another prefix, nor capitals, nor nothing', () => {
  const text = bech32.encodeFromBytes('age', new Uint8Array(32));
  expect(isBech32(text, 'agd')).toBe(false);
  expect(isBech32(text.toUpperCase(), 'age')).toBe(false);
  expect(isBech32('age1', 'age')).toBe(false);
});
