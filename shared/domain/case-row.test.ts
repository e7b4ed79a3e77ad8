import { describe, expect, it } from 'vitest';
import { aPolicy, given, type Story } from '../../test/builders/case-story.ts';
import { anAssessment, aReporter, aStop, aTriage, limbs } from '../../test/builders/decisions.ts';
import {
  advice,
  aDetermination,
  aLetter,
  anAnswer,
  anApproval,
  anInterview,
  aProposal,
  aReceipt,
  aService,
  aSignificantProposal,
} from '../../test/builders/outcome.ts';
import { anId } from '../../test/builders/people.ts';
import { anAssociate, aReport, byAColleague, day } from '../../test/builders/report.ts';
import { rowOf } from './case-row.ts';
import { searchTextOf } from './search-text.ts';
import { stageNames, stageOf } from './stage.ts';

// Everybody named here is invented.
const today = day('2027-02-18');
const policy = aPolicy();
const assessed = given(aReport(), aTriage(), anAssessment());
const decided = assessed.and(anInterview(), aDetermination());
const issued = decided.and(aLetter('notice-of-conditions', decided.state));
const byHand = byAColleague({ channel: 'confidential-line', detail: 'CANARY' });

describe('where a case stands', () => {
  const closed = {
    type: 'case.closed/1',
    ...{ outcome: 'advice-and-guidance', closedOn: today, reason: 'Advice was enough.' },
  };
  const stages: readonly (readonly [string, Story])[] = [
    ['Reported', given(aReport())],
    ['Stopped: protected disclosure', given(aReport(), aStop())],
    [
      'Not notifiable',
      given(
        aReport(),
        aTriage({
          outcome: 'not-notifiable',
          limbs: limbs('no', 'no', 'no'),
          exclusion: { code: 'purely-professional', reason: 'On duty only.' },
        }),
      ),
    ],
    ['Assessing risk', given(aReport(), aTriage())],
    ['Mitigation', assessed],
    ['Mitigation', assessed.and(aProposal())],
    ['Interview', assessed.and(aSignificantProposal())],
    ['Representations', assessed.and(anInterview({ disputed: 'All.' }))],
    ['With the Appropriate Authority', assessed.and(aProposal(), anAnswer('agreed'))],
    ['Advice and guidance given', assessed.and(advice())],
    ['Agreed mitigation in force', assessed.and(aProposal(), anAnswer('agreed'), anApproval())],
    ['Decided', decided],
    ['Notice issued', issued],
    ['Notice served', issued.and(aService())],
    ['Appeal window open', issued.and(aService(), aReceipt())],
    ['Closed', assessed.and(advice(), closed)],
  ];

  it.each(stages)('is said as %s', (name, story) => {
    expect(stageNames[stageOf(story.state, policy, today)]).toBe(name);
  });
});

describe('the row of a list', () => {
  it('holds what a list shows', () => {
    const story = issued.and(aService(), aReceipt(), {
      type: 'case.allocated/1',
      ...{ to: anId('Imogen Hartley-Voss'), toName: 'Imogen Hartley-Voss', reason: '' },
    });
    expect(rowOf(story.state, policy, today)).toEqual({
      reference: 'NA/2027/7K4QM',
      subject: 'Police Constable Ruth Calloway, 8812',
      associate: 'Dean Marlowe',
      categories: 'Criminal conviction',
      stage: 'appeal-window',
      grade: 'Medium',
      allocatedTo: 'Imogen Hartley-Voss',
      allocatedToId: anId('Imogen Hartley-Voss'),
      openedOn: '2027-02-12',
      closed: false,
      flags: ['demonstration'],
      nextDuty: {
        key: 'appeal/window',
        says: 'Appeal window open',
        waitingFor: 'member',
        settledBy: 'appeal.lodged/1',
        dueOn: '2027-03-04',
      },
    });
  });

  it('flags what must not be overlooked', () => {
    const story = given(aReport({ systemsChecks: { made: 'yes', detail: 'Once.' } }));
    expect(rowOf(story.state, policy, today).flags).toContain('systems-checks-made');
  });

  it('never holds who reported, and neither does the search', () => {
    const story = given(aReport({ route: byHand, account: 'CANARY account' }), aReporter());
    const text = JSON.stringify([rowOf(story.state, policy, today), searchTextOf(story.state)]);
    for (const canary of ['Siobhán', 'O’Brien-Núñez', '7719', 'CANARY'])
      expect(text).not.toContain(canary);
  });
});

describe('what can be searched', () => {
  it('is names, aliases, numbers and text, the people first', () => {
    const story = given(
      aReport({ associates: [anAssociate({ phones: ['07700 900123'], vehicles: ['AB12 CDE'] })] }),
    );
    const texts = searchTextOf(story.state);
    const weightOf = (word: string) => texts.find(({ text }) => text.includes(word))?.weight;
    expect(weightOf('Ruth Calloway')).toBe(4);
    expect(weightOf('Dean Marlowe')).toBe(4);
    expect(weightOf('Dino')).toBe(3);
    expect(weightOf('8812')).toBe(3);
    expect(weightOf('07700 900123')).toBe(3);
    expect(weightOf('boxing gym')).toBe(1);
  });
});
