import { describe, expect, it } from 'vitest';
import {
  anAppeal,
  anAppealDecision,
  inMay,
  underConditions,
} from '../../../test/builders/appeals.ts';
import { aPolicy, given } from '../../../test/builders/case-story.ts';
import { anAssessment, aReporter, aTriage } from '../../../test/builders/decisions.ts';
import { aDisclosure } from '../../../test/builders/disclosure.ts';
import {
  aDetermination,
  aLetter,
  anInterview,
  aReceipt,
  aService,
  firstNotice,
  letterWords,
} from '../../../test/builders/outcome.ts';
import { anId } from '../../../test/builders/people.ts';
import { aReport, byAColleague, day } from '../../../test/builders/report.ts';
import { composeWhole } from './compose.ts';
import { letterLog } from './log.ts';
import { hasOccasion } from './needs.ts';

// Everybody named here is invented.
const decided = given(aReport(), aTriage(), anAssessment(), anInterview(), aDetermination());
const notice = aLetter('notice-of-conditions', decided.state);
const issued = decided.and(notice);
const printed = {
  type: 'letter.printed/1',
  letterId: firstNotice,
  printedOn: day('2027-02-18'),
  printedBy: 'Imogen Hartley-Voss',
  copies: 2,
  note: 'One for the file.',
};

describe('an issued letter', () => {
  it('names the DOCX of the size it keeps, or is refused', () => {
    const docx = { sha256: 'c'.repeat(64), sizeBytes: 3 };
    expect(decided.when({ ...notice, docx, docxBase64: 'RE9D' }).refused).toEqual([]);
    const wrong = { ...notice, docx: { ...docx, sizeBytes: 4 }, docxBase64: 'RE9D' };
    expect(decided.when(wrong).refused).toContain('letter/other-size');
    expect(decided.when({ ...notice, docxBase64: 'RE9D' }).refused).toContain('letter/other-size');
  });

  it('comes no sooner than the decision it tells of', () => {
    expect(decided.when({ ...notice, issuedOn: day('2027-02-16') }).refused).toContain(
      'date/out-of-order',
    );
    expect(decided.when(notice).refused).toEqual([]);
  });

  it('is withdrawn while it stands, and not again', () => {
    const withdrawn = {
      type: 'letter.withdrawn/1',
      ...{ letterId: firstNotice, withdrawnOn: day('2027-02-18'), reason: 'Sent in error.' },
    };
    expect(issued.when(withdrawn).refused).toEqual([]);
    expect(issued.and(withdrawn).when(withdrawn).refused).toEqual(['letter/not-current']);
    expect(decided.when(withdrawn).refused).toContain('letter/not-current');
  });

  it('keeps the bytes of the DOCX in the ledger only', () => {
    const docx = { sha256: 'c'.repeat(64), sizeBytes: 3 };
    const { state } = decided.when({ ...notice, docx, docxBase64: 'RE9D' });
    expect(JSON.stringify(state)).not.toContain('docxBase64');
    expect(state.letter.issued[0]?.docx).toEqual(docx);
  });

  it('never names whoever reported, whatever somebody typed into it', () => {
    const reported = given(
      aReport({ route: byAColleague({ channel: 'confidential-line' }) }),
      aReporter(),
      aTriage(),
      anAssessment(),
      anInterview(),
      aDetermination(),
    );
    const clean = aLetter('notice-of-conditions', reported.state);
    const withWords = (text: string) => ({
      ...clean,
      model: { ...clean.model, blocks: [...clean.model.blocks, { block: 'paragraph', text }] },
    });
    expect(reported.when(clean).refused).toEqual([]);
    expect(reported.when(withWords('As Siobhán O’Brien-Núñez told us.')).refused).toContain(
      'letter/names-the-reporter',
    );
  });
});

describe('a letter about one thing of several', () => {
  const heard = underConditions(inMay).and(anAppeal());
  const about = { kind: 'appeal' as const, id: anId('appeal') };
  const outcomeOf = (state: typeof heard.state, over: object = {}) => {
    const composed = composeWhole(
      'appeal-acknowledgement',
      state,
      aPolicy(),
      { ...letterWords, today: day('2027-03-08') },
      { about },
    );
    if (!composed.ok) throw new Error(composed.error.map(({ says }) => says).join(' '));
    return {
      type: 'letter.issued/1',
      letterId: anId('acknowledged'),
      kind: 'appeal-acknowledgement',
      version: 1,
      about,
      issuedOn: day('2027-03-08'),
      model: composed.value.model,
      pdf: { sha256: 'a'.repeat(64), sizeBytes: 3 },
      ...over,
    };
  };

  it('is accepted about that thing, and refused about one that is not there', () => {
    expect(heard.when(outcomeOf(heard.state)).refused).toEqual([]);
    const other = { kind: 'appeal' as const, id: anId('another appeal') };
    expect(heard.when(outcomeOf(heard.state, { about: other })).refused).toContain(
      'letter/too-early',
    );
  });

  it('is issued again as a version of its own, not of a letter about another thing', () => {
    const once = heard.and(outcomeOf(heard.state));
    const again = outcomeOf(once.state, { letterId: anId('again'), version: 2 });
    expect(once.when(again).refused).toContain('letter/issued-already');
    const replaces = { letterId: anId('acknowledged'), reason: 'A day was wrong.' };
    expect(once.when({ ...again, replaces }).refused).toEqual([]);
  });

  it('has an occasion once there is something to tell, and no sooner (W39)', () => {
    expect(hasOccasion(heard.state, 'appeal-outcome', aPolicy())).toBe(false);
    const told = heard.when(anAppealDecision('confirmed')).state;
    expect(hasOccasion(told, 'appeal-acknowledgement', aPolicy(), about)).toBe(true);
  });
});

describe('the print and issue log', () => {
  it('tells what happened to a letter, day by day', () => {
    const whole = issued.and(
      {
        type: 'case.copy-saved/1',
        what: 'letter',
        letterId: firstNotice,
        format: 'docx',
        purpose: 'casework',
      },
      printed,
      aService(),
      aReceipt(),
    );
    const told = letterLog(whole.state, firstNotice).map(({ what }) => what);
    expect(told).toEqual(
      expect.arrayContaining(['Issued', 'Copy saved', 'Printed', 'Served', 'Received']),
    );
    expect(told[0]).toBe('Issued');
    const replaced = issued.and(aLetter('notice-of-conditions', issued.state));
    expect(letterLog(replaced.state, firstNotice).map(({ what }) => what)).toContain('Replaced');
    expect(letterLog(issued.state, anId('nothing'))).toEqual([]);
  });

  it('refuses a print of a letter nobody issued, before it was issued, and in the future', () => {
    expect(issued.when(printed).refused).toEqual([]);
    expect(decided.when(printed).refused).toEqual(['letter/not-found']);
    expect(issued.when({ ...printed, printedOn: day('2027-02-17') }).refused).toEqual([
      'date/out-of-order',
    ]);
    expect(issued.when({ ...printed, printedOn: day('2027-02-19') }).refused).toEqual([
      'date/in-the-future',
    ]);
    expect(issued.when({ ...printed, copies: 0 }).refused).toEqual(['form/not-understood']);
  });
});

describe('a disclosure copy as a letter', () => {
  it('waits for a decision', () => {
    expect(hasOccasion(decided.state, 'disclosure-copy')).toBe(false);
    expect(hasOccasion(decided.and(aDisclosure()).state, 'disclosure-copy')).toBe(true);
  });
});
