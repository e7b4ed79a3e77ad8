import { describe, expect, it } from 'vitest';
import { verificationWords } from './verification-words.ts';

describe('the words of verifying', () => {
  it('count what was read, and promise the list', () => {
    expect(verificationWords({ state: 'reading', done: 1250, total: 5001 })).toBe(
      'Reading what was received: 1,250 of 5,001 acts. The list of cases is there in a moment.',
    );
  });
  it('count what is verified', () => {
    expect(verificationWords({ state: 'verifying', done: 250, total: 1_250_000 })).toBe(
      '250 of 1,250,000 acts are verified: signed by whoever recorded them, with no gap between them and none changed.',
    );
  });
  it('say at the end that all is', () => {
    expect(verificationWords({ state: 'verified', acts: 23, workstations: 2 })).toBe(
      'All 23 acts that are here, of 2 workstations, are verified: signed by whoever recorded them, with no gap between them and none changed.',
    );
  });
  it('promise no wholeness where some are known to be missing', () => {
    expect(verificationWords({ state: 'verified', acts: 23, workstations: 2 }, true)).toBe(
      'All 23 acts that are here, of 2 workstations, are verified: signed by whoever recorded them, and none changed. Some are missing before others: what to do stands above.',
    );
  });
});
