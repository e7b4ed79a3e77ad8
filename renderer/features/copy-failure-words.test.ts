import { expect, it } from 'vitest';
import { copyFailureWords } from './copy-failure-words.ts';

it('says in words what was wrong with a file of a copy, never by a code', () => {
  expect(copyFailureWords('disk/io')).toBe('it could not be read or written');
  expect(copyFailureWords('copy/not-as-written')).toBe(
    'what was read back was not what was written',
  );
  expect(copyFailureWords('shell/bug')).toBe('it could not be copied');
});
