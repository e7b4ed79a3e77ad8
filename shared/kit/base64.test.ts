import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64ToBytes, bytesToBase64 } from './base64.ts';
import { copyBytes } from './bytes.ts';

describe('base64', () => {
  it('gives back what it was given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(base64ToBytes(bytesToBase64(bytes))).toEqual(copyBytes(bytes));
        expect(bytesToBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      }),
    );
  });

  it.each(['a', 'ab', 'abc', 'ab==c', 'a b=', 'ab-_', 'aa\n=', 'ab=='])(
    'is not read from %j',
    (text) => {
      expect(base64ToBytes(text)).toBeUndefined();
    },
  );
});
