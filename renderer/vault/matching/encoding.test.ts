import { expect, it } from 'vitest';
import { mendEncoding } from './encoding.ts';

it('reads a name that went through the wrong encoding as it was meant', () => {
  expect(mendEncoding('Ã‰tienne LefÃ¨vre')).toBe('Étienne Lefèvre');
  expect(mendEncoding('È˜tefan ÈšuÈ›an')).toBe('Ștefan Țuțan');
});

it('leaves a name alone that only has accents', () => {
  for (const name of ['Étienne Lefèvre', 'João Simões', 'Ștefan', 'Ã', 'Harbour Lights'])
    expect(mendEncoding(name)).toBe(name);
});
