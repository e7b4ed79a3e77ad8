import { describe, expect, it } from 'vitest';
import { given } from '../../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import {
  aDetermination,
  aLetter,
  anInterview,
  aReceipt,
  aService,
  firstNotice,
} from '../../../test/builders/outcome.ts';
import { aReport } from '../../../test/builders/report.ts';
import { isReceived, lettersToServe, nameOfLetter } from './letters-to-serve.ts';

const decided = given(aReport(), aTriage(), anAssessment(), anInterview(), aDetermination());
const noticed = decided.and(aLetter('notice-of-conditions', decided.state));

describe('the letters that can be served', () => {
  it('are those that were issued and still stand', () => {
    expect(lettersToServe(decided.state)).toEqual([]);
    expect(lettersToServe(noticed.state).map(nameOfLetter)).toEqual([
      'Notice of conditions, version 1, issued 18 February 2027',
    ]);
  });

  it('are the new version only once one was issued again', () => {
    const again = noticed.and(aLetter('notice-of-conditions', noticed.state));
    expect(lettersToServe(again.state).map((letter) => letter.version)).toEqual([2]);
  });

  it('are received once a day of receipt is on the record', () => {
    expect(isReceived(noticed.state, firstNotice)).toBe(false);
    expect(isReceived(noticed.and(aService(), aReceipt()).state, firstNotice)).toBe(true);
  });
});
