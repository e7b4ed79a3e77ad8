import { describe, expect, it } from 'vitest';
import { wordChanges } from './word-changes.ts';

describe('what was changed in a text', () => {
  it('is told word by word', () => {
    expect(wordChanges('They met in June at the gym.', 'They met in July at the gym.')).toEqual([
      { kind: 'same', words: 'They met in ' },
      { kind: 'added', words: 'July ' },
      { kind: 'gone', words: 'June ' },
      { kind: 'same', words: 'at the gym.' },
    ]);
  });

  it('parts a last word from what was taken out behind it', () => {
    expect(wordChanges('They met in June at the gym.', 'They met in June.')).toEqual([
      { kind: 'same', words: 'They met in ' },
      { kind: 'added', words: 'June. ' },
      { kind: 'gone', words: 'June at the gym.' },
    ]);
    expect(wordChanges('They met in June', 'They met in June again')).toEqual([
      { kind: 'same', words: 'They met in June ' },
      { kind: 'added', words: 'again' },
    ]);
  });

  it('is the new text whole where it shares less than half of its words with the old one', () => {
    const anew = 'They met in July, on a weekend by the sea.';
    expect(wordChanges('He grew up in the same street and plays football with him.', anew)).toEqual(
      [{ kind: 'anew', words: anew }],
    );
  });

  it('is all of it where there was nothing before, and nothing where it is the same', () => {
    expect(wordChanges('', 'New.')).toEqual([{ kind: 'added', words: 'New.' }]);
    expect(wordChanges('Same.', 'Same.')).toEqual([{ kind: 'same', words: 'Same.' }]);
  });
});
