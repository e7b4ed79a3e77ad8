import { describe, expect, it } from 'vitest';
import { aPolicy, given } from '../../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { aDetermination, advice, aLetter, anInterview } from '../../../test/builders/outcome.ts';
import { aReport } from '../../../test/builders/report.ts';
import { firstKind, optionsFor } from './letter-words.ts';

const decided = given(aReport(), aTriage(), anAssessment(), anInterview(), aDetermination());

describe('the letter a form begins with', () => {
  it('is the notice once conditions are imposed', () => {
    expect(firstKind(decided)).toBe('notice-of-conditions');
  });

  it('is the outcome letter once advice has closed the matter', () => {
    expect(firstKind(given(aReport(), aTriage(), anAssessment(), advice()))).toBe('outcome');
  });

  it('is one not written yet once the notice is issued', () => {
    const noticed = decided.and(aLetter('notice-of-conditions', decided.state));
    expect(firstKind(noticed)).toBe('acknowledgement');
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
    expect(optionsFor('acknowledgement', asked, form)).toEqual({
      contact: 'extension 4471',
    });
  });

  it('name where an appeal is sent in a notice', () => {
    expect(optionsFor('notice-of-conditions', asked, form)).toEqual({
      contact: 'extension 4471',
      appealAddress: 'Lindon House',
    });
  });
});
