import { describe, expect, it } from 'vitest';
import { foldText } from './fold-text.ts';
import { tokenise } from './tokenise.ts';

/** Every form of the text that the index would hold. */
function forms(text: string): string[] {
  const { pieces, joined } = tokenise(text);
  return [...pieces.map((piece) => piece.text), ...joined.map((run) => run.text)];
}

describe('folding a text', () => {
  it('takes away case and diacritics, also of letters that do not decompose', () => {
    expect(foldText('Łukasz Żółć Ørsted Đorđević Straße Æthel Işıl Ẹniọlá')).toBe(
      'lukasz zolc orsted dordevic strasse aethel isil eniola',
    );
  });

  it('makes every apostrophe the same', () => {
    expect(['O’Brien', 'O`Brien', 'Oʼbrien', "O'BRIEN", 'O´Brien'].map(foldText)).toEqual(
      Array.from({ length: 5 }, () => "o'brien"),
    );
  });
});

describe('cutting a text into words', () => {
  it('holds a compound name in its parts and as one', () => {
    expect(forms("O'Brien")).toEqual(['o', 'brien', 'obrien']);
    expect(forms('Smith-Jones')).toEqual(['smith', 'jones', 'smithjones']);
  });

  it('joins what belongs to the name after it', () => {
    expect(forms('van der Berg')).toContain('vanderberg');
    expect(forms('Mc Donald')).toContain('mcdonald');
    expect(forms('O Brien')).toContain('obrien');
  });

  it('holds a reference by its parts, also typed without slashes', () => {
    expect(forms('NA/2026/7K4QM')).toEqual(['na', '2026', '7k4qm']);
    expect(forms('na20267k4qm')).toEqual(['na', '2026', '7k4qm']);
  });

  it('holds a telephone number without its spaces, and as dialled at home', () => {
    expect(forms('07700 900 123')).toContain('07700900123');
    expect(forms('+44 7700 900123')).toContain('07700900123');
  });

  it('holds a registration without its space', () => {
    expect(forms('AB12 CDE')).toContain('ab12cde');
    expect(forms('A123 BCD')).toContain('a123bcd');
  });

  it('holds a collar number with and without what stands before it', () => {
    expect(forms('PC1234')).toEqual(['pc1234', '1234']);
    expect(forms('PC 1234')).toEqual(['pc', '1234', 'pc1234']);
  });

  it('finds no words in punctuation', () => {
    expect(forms(' — …  !? "" ')).toEqual([]);
    expect(forms('')).toEqual([]);
  });
});
