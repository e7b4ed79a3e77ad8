import { describe, expect, it } from 'vitest';
import { aPolicy, given, type Story } from '../../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { aDetermination, advice, aLetter, anInterview } from '../../../test/builders/outcome.ts';
import { aReport } from '../../../test/builders/report.ts';
import { firstLetter, offeredLetters, optionsFor, readChosen } from './letter-words.ts';

const policy = aPolicy();
const first = (story: Story, wanted?: string): string =>
  firstLetter({ state: story.state, duties: story.duties, policy }, wanted);
const decided = given(aReport(), aTriage(), anAssessment(), anInterview(), aDetermination());

describe('the letter a form begins with', () => {
  it('is the notice once conditions are imposed', () => {
    expect(first(decided)).toBe('notice-of-conditions');
  });

  it('is the outcome letter once advice has closed the matter', () => {
    expect(first(given(aReport(), aTriage(), anAssessment(), advice()))).toBe('outcome');
  });

  it('is one not written yet once the notice is issued', () => {
    const noticed = decided.and(aLetter('notice-of-conditions', decided.state));
    expect(first(noticed)).not.toBe('notice-of-conditions');
  });
});

describe('a letter an address asks for', () => {
  it('is the one the form begins with, where it can be written', () => {
    expect(first(decided, 'acknowledgement')).toBe('acknowledgement');
    expect(first(decided, 'appeal-outcome~appeal~' + 'a'.repeat(32))).toBe('notice-of-conditions');
  });

  it('is read with what it is about, and nothing else is', () => {
    const id = 'a'.repeat(32);
    expect(readChosen(`review-outcome~review~${id}`)).toEqual({
      kind: 'review-outcome',
      about: { kind: 'review', id },
    });
    for (const wrong of ['', 'letter', 'review-outcome~review', `outcome~nothing~${id}`, 7])
      expect(readChosen(wrong)).toBeUndefined();
  });
});

describe('the letters offered', () => {
  it('are those that have something to tell', () => {
    const kinds = offeredLetters({ state: decided.state, policy }).map(({ kind }) => kind);
    expect(kinds).toContain('notice-of-conditions');
    expect(kinds).toContain('acknowledgement');
    for (const early of ['appeal-outcome', 'review-outcome', 'closure-notice', 'outcome'])
      expect(kinds).not.toContain(early);
  });
});

describe('the words the composer is given', () => {
  const asked = { state: decided.state, policy: aPolicy() };
  const form = {
    kind: 'acknowledgement',
    contact: '  extension 4471 ',
    appealAddress: 'Lindon House',
    signatoryName: '',
  };

  it('are those this letter asks for, and nothing typed for another', () => {
    expect(optionsFor({ kind: 'acknowledgement' }, asked, form)).toEqual({
      contact: 'extension 4471',
    });
  });

  it('name where an appeal is sent in a notice', () => {
    expect(optionsFor({ kind: 'notice-of-conditions' }, asked, form)).toEqual({
      contact: 'extension 4471',
      appealAddress: 'Lindon House',
    });
  });
});
