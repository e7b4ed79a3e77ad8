import { describe, expect, it } from 'vitest';
import { aPolicy, given, type Story } from '../../../test/builders/case-story.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { aDetermination, advice, aLetter, anInterview } from '../../../test/builders/outcome.ts';
import { aReport, day } from '../../../test/builders/report.ts';
import type { CaseView } from '../../../shared/contract/vault.ts';
import { firstKind, optionsFor } from './letter-words.ts';

const viewOf = ({ state, duties }: Story): CaseView =>
  ({ state, duties, policy: aPolicy(), today: day('2027-02-18') }) as unknown as CaseView;
const decided = given(aReport(), aTriage(), anAssessment(), anInterview(), aDetermination());

describe('the letter a form begins with', () => {
  it('is the notice once conditions are imposed', () => {
    expect(firstKind(viewOf(decided))).toBe('notice-of-conditions');
  });

  it('is the outcome letter once advice has closed the matter', () => {
    expect(firstKind(viewOf(given(aReport(), aTriage(), anAssessment(), advice())))).toBe(
      'outcome',
    );
  });

  it('is one not written yet once the notice is issued', () => {
    const noticed = decided.and(aLetter('notice-of-conditions', decided.state));
    expect(firstKind(viewOf(noticed))).toBe('acknowledgement');
  });
});

describe('the words the composer is given', () => {
  const form = {
    kind: 'acknowledgement',
    contact: '  extension 4471 ',
    appealAddress: 'Lindon House',
    signatoryName: '',
  };

  it('are those this letter asks for, and nothing typed for another', () => {
    expect(optionsFor('acknowledgement', viewOf(decided), form)).toEqual({
      contact: 'extension 4471',
    });
  });

  it('name where an appeal is sent in a notice', () => {
    expect(optionsFor('notice-of-conditions', viewOf(decided), form)).toEqual({
      contact: 'extension 4471',
      appealAddress: 'Lindon House',
    });
  });
});
