import { describe, expect, it } from 'vitest';
import { aPolicy, given } from '../../../test/builders/case-story.ts';
import { anAssessment, aReporter, aTriage } from '../../../test/builders/decisions.ts';
import { aDisclosure } from '../../../test/builders/disclosure.ts';
import {
  aDetermination,
  aLetter,
  anInterview,
  letterWords,
  representations,
} from '../../../test/builders/outcome.ts';
import { anId, investigator } from '../../../test/builders/people.ts';
import { aReport, byAColleague, day } from '../../../test/builders/report.ts';
import { composeLetter } from '../letter/compose.ts';
import type { CaseState } from '../state.ts';
import { disclosableRecords } from './records.ts';

// Everybody named here is invented.
const story = given(aReport(), aTriage(), anAssessment(), anInterview(), aDetermination());
const about = { kind: 'disclosure' as const, id: anId('copy') };
const copyOf = (state: CaseState): string => {
  const composed = composeLetter(
    'disclosure-copy',
    state,
    aPolicy(),
    { ...letterWords, today: day('2027-02-18') },
    { about },
  );
  if (!composed.ok) throw new Error(composed.error.map(({ says }) => says).join(' '));
  return JSON.stringify(composed.value);
};

describe('a disclosure copy (W2)', () => {
  it('is made of redacted words: what is withheld was never in it', () => {
    const text = copyOf(story.and(aDisclosure()).state);
    expect(text).toContain('She told how they met and [withheld].');
    expect(text).not.toContain('how often they train together');
    expect(text).not.toContain('live enquiry');
  });

  it('leaves a passage out of every record it stands in', () => {
    const told = story.and(
      representations({ text: 'We talk about how often they train together too much.' }),
    );
    const text = copyOf(
      told.and(
        aDisclosure({
          records: [`interview:${anId('interview')}`, `representation:${anId('representations')}`],
        }),
      ).state,
    );
    expect(text.match(/\[withheld\]/g)?.length).toBeGreaterThanOrEqual(2);
    expect(text).not.toContain('how often they train together');
  });

  it('is owed once it is decided, and settled by the letter', () => {
    const decided = story.and(aDisclosure());
    const keys = decided.duties.map(({ key }) => key);
    expect(keys).toContain('letter/disclosure-copy');
  });

  it('never offers the report, the risk, the decision model or what a harm test withheld', () => {
    const whole = given(
      aReport({ account: 'CANARY-ACCOUNT: how it came up.' }),
      aTriage(),
      anAssessment(),
      anInterview(),
      aDetermination(),
    );
    const { state } = whole.and(
      aLetter('notice-of-conditions', whole.state),
      aDisclosure({ harmTest: 'CANARY-HARM-TEST' }),
    );
    const offered = JSON.stringify(disclosableRecords(state));
    for (const hidden of ['CANARY', aDetermination().ndm.options])
      expect(offered).not.toContain(hidden);
    expect(offered).toContain('Notice of conditions of 18 February 2027');
  });
});

describe('what refuses a disclosure copy', () => {
  it.each([
    ['no record chosen', { records: [] }, 'disclosure-copy/nothing-chosen'],
    [
      'a record that is not for the member',
      { records: [`vetting:${anId('copy')}`] },
      'disclosure-copy/not-for-the-member',
    ],
    [
      'a passage that stands in no record',
      {
        withheld: [
          { passage: 'Nobody wrote this.', harm: 'other' as const, why: 'It is not there.' },
        ],
      },
      'disclosure-copy/passage-not-found',
    ],
    ['a day to come', { decidedOn: day('2027-03-01') }, 'date/in-the-future'],
    [
      'a decision by whoever investigates',
      {
        decidedBy: {
          personId: anId(investigator.name),
          name: investigator.name,
          rankOrGrade: investigator.rankOrGrade,
          office: 'appropriate-authority' as const,
        },
      },
      'determination/by-the-investigator',
    ],
  ])('is %s', (_name, over, kind) => {
    expect(story.when(aDisclosure(over)).refused).toContain(kind);
  });

  it('is a passage that names whoever reported', () => {
    const told = given(
      aReport({ route: byAColleague({ channel: 'confidential-line' }) }),
      aReporter(),
      aTriage(),
      anAssessment(),
      anInterview({ summary: 'She thinks that Siobhán O’Brien-Núñez told us.' }),
    );
    const shown = aDisclosure({ withheld: [] });
    expect(told.when(shown).refused).toContain('disclosure-copy/names-the-reporter');
    const withheld = [
      {
        passage: 'Siobhán O’Brien-Núñez',
        harm: 'identifies-a-source' as const,
        why: 'It would show who told us.',
      },
    ];
    expect(told.when(aDisclosure({ withheld })).refused).toEqual([]);
  });
});
