import { describe, expect, it } from 'vitest';
import {
  aMeeting,
  anAppeal,
  anAppealDecision,
  inMay,
  underConditions,
} from '../../../test/builders/appeals.ts';
import { aPolicy, givenUnder, type Story, type Told } from '../../../test/builders/case-story.ts';
import {
  aBreach,
  aBreachNotReferred,
  anAuthorisation,
  aPlan,
} from '../../../test/builders/conditions.ts';
import { anAssessment, aTriage } from '../../../test/builders/decisions.ts';
import { filledIn } from '../../../test/builders/filled-in.ts';
import {
  anAnswer,
  anApproval,
  aProposal,
  headOfPsd,
  letterWords,
} from '../../../test/builders/outcome.ts';
import { anId, authority, aUnit, investigator } from '../../../test/builders/people.ts';
import { aReport, day, someReport } from '../../../test/builders/report.ts';
import { assert } from '../../kit/assert.ts';
import type { Duty } from '../duty.ts';
import { composeLetter } from './compose.ts';

/** @file Letters that no policy asks for. Each duty says that it is a rule of the house. Everybody named here is invented. */

const owed = (story: Story, kind: string): readonly Duty[] =>
  story.duties.filter(({ key }) => key.startsWith(`letter/${kind}`));
const planPolicy = aPolicy('west-midlands', {
  'plan.authority': filledIn({
    title: 'Head of PSD',
    offices: ['head-of-psd'],
    onlyInAbsence: [],
  }),
});
const unit = aUnit([investigator, authority, headOfPsd]);
const asking = aPlan({
  actions: aPlan().actions.map((action) => ({ ...action, conditionId: anId('condition') })),
});

describe('a plan in force', () => {
  const setting = { ...inMay, policy: planPolicy, unit };

  it('is told to the member where it carries out a condition of theirs', () => {
    const story = underConditions(setting).and(asking);
    expect(owed(story, 'plan-notice')).toEqual([]);
    expect(owed(story.and(anAuthorisation()), 'plan-notice')).toMatchObject([
      { letter: { kind: 'plan-notice', about: { kind: 'plan' } }, source: { kind: 'house' } },
    ]);
  });

  it('is the unit’s own where it asks nothing of the member', () => {
    const story = underConditions(setting).and(aPlan(), anAuthorisation());
    expect(owed(story, 'plan-notice')).toEqual([]);
  });

  it('is not told to somebody who does not know of the report', () => {
    const { route, awareness } = someReport();
    const unknown = aReport({
      route: { ...route, origin: 'colleague', protection: 'anonymous' },
      awareness: { ...awareness, subjectTold: 'no' },
    });
    const agreed = [aProposal(), anAnswer('agreed'), anApproval()];
    const step = aPlan({
      actions: aPlan().actions.map((one) => ({ ...one, conditionId: anId('report contact') })),
    });
    const under = (report: Told) =>
      givenUnder(
        { policy: planPolicy, unit },
        ...[report, aTriage(), anAssessment(), ...agreed, step, anAuthorisation()],
      );
    expect(owed(under(aReport()), 'plan-notice')).toHaveLength(1);
    const story = under(unknown);
    expect(owed(story, 'plan-notice')).toEqual([]);
  });
});

describe('a breach', () => {
  const policy = aPolicy('west-midlands', { 'breach.periodBeforeAppeal': filledIn(false) });
  const broken = underConditions({ ...inMay, policy }).and(aBreach());

  it('that is not referred is answered with a letter, as a rule of the house (W43)', () => {
    expect(owed(broken, 'breach-notice')).toEqual([]);
    expect(owed(broken.and(aBreachNotReferred()), 'breach-notice')).toMatchObject([
      {
        key: `letter/breach-notice/${anId('breach')}`,
        letter: { kind: 'breach-notice', about: { kind: 'breach', id: anId('breach') } },
        source: { kind: 'house' },
      },
    ]);
  });
});

describe('an appeal that is upheld', () => {
  const heard = underConditions().and(anAppeal(), aMeeting());

  it('owes the names of what ended; a variation names them itself (W39)', () => {
    expect(owed(heard.and(anAppealDecision('upheld')), 'conditions-removed')).toMatchObject([
      { letter: { about: { kind: 'appeal', id: anId('appeal') } }, source: { kind: 'house' } },
    ]);
    expect(owed(heard.and(anAppealDecision('varied')), 'conditions-removed')).toEqual([]);
    expect(owed(heard.and(anAppealDecision('confirmed')), 'conditions-removed')).toEqual([]);
  });
});

describe('a case that is closed', () => {
  const closing = (outcome: string) => ({
    type: 'case.closed/1',
    ...{ outcome, closedOn: day('2027-05-20'), reason: 'The association has ended.' },
  });

  it('is told to whom it bound, once', () => {
    const closed = underConditions().and(closing('conditions-ended'));
    expect(owed(closed, 'closure-notice')).toMatchObject([
      { letter: { kind: 'closure-notice' }, source: { kind: 'house' } },
    ]);
    const composed = composeLetter('closure-notice', closed.state, aPolicy(), {
      ...letterWords,
      today: day('2027-05-20'),
      closureSays: 'The association has ended, and with it your conditions.',
    });
    assert(composed.ok, 'a closure notice that can be composed');
    const told = closed.and({
      type: 'letter.issued/1',
      ...{ letterId: anId('closing'), kind: 'closure-notice', version: 1 },
      issuedOn: day('2027-05-20'),
      model: composed.value,
      pdf: { sha256: 'a'.repeat(64), sizeBytes: 3 },
      pdfBase64: 'UERG',
    });
    expect(owed(told, 'closure-notice')).toEqual([]);
  });

  it('owes nothing where it was opened in error, or withdrawn', () => {
    const wrong = underConditions().and(closing('recorded-in-error'));
    expect(owed(wrong, 'closure-notice')).toEqual([]);
    const withdrawn = underConditions().and({
      type: 'case.withdrawn/1',
      ...{ byWhom: 'unit', reason: 'Opened twice.' },
    });
    expect(owed(withdrawn, 'closure-notice')).toEqual([]);
  });
});
