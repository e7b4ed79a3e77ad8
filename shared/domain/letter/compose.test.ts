import { describe, expect, it } from 'vitest';
import { aPolicy, given, type Told } from '../../../test/builders/case-story.ts';
import { anAssessment, aReporter, aTriage, limbs } from '../../../test/builders/decisions.ts';
import { anId } from '../../../test/builders/people.ts';
import {
  daysToAppeal,
  hampshireWithoutAppeal,
  leicestershireFills,
} from '../../../test/builders/filled-in.ts';
import {
  aCondition,
  aDetermination,
  advice,
  aLetter,
  anAnswer,
  anApproval,
  anInterview,
  aProposal,
  letterWords,
} from '../../../test/builders/outcome.ts';
import {
  aColleague,
  anAssociate,
  aReport,
  byAColleague,
  day,
  someReport,
} from '../../../test/builders/report.ts';
import type { ResolvedPolicy } from '../policy/resolve.ts';
import { caseEngine } from '../registry.ts';
import type { CaseState } from '../state.ts';
import { composeLetter } from './compose.ts';
import { letterModel, type LetterKind, type LetterModel } from './model.ts';

// Everybody named here is invented.
const today = day('2027-02-18');
const decided = given(aReport(), aTriage(), anAssessment(), anInterview(), aDetermination());
const compose = (
  kind: LetterKind,
  state: CaseState,
  policy: ResolvedPolicy = aPolicy(),
  words: Readonly<Record<string, string>> = letterWords,
) => composeLetter(kind, state, policy, { ...words, today });

function composed(kind: LetterKind, state: CaseState, policy?: ResolvedPolicy): LetterModel {
  const result = compose(kind, state, policy);
  if (!result.ok) throw new Error(result.error.map(({ says }) => says).join(' '));
  return result.value;
}
const kindsOf = (result: ReturnType<typeof compose>): readonly string[] =>
  result.ok ? [] : result.error.map(({ kind }) => kind);
const writtenIn = (model: LetterModel): string => JSON.stringify(model);

describe('a notice of conditions', () => {
  const notice = composed('notice-of-conditions', decided.state);
  const text = writtenIn(notice);

  it('holds conditions, reasons, review period, right to appeal and police friend', () => {
    expect(text).toContain('Have no contact with Dean Marlowe by any means.');
    expect(text).toContain('Applies from 18 February 2027.');
    expect(text).toContain('The contact is weekly and recent.');
    expect(text).toContain('Review period: 12 months');
    expect(text).toContain(
      'You may appeal to the Head of PSD (or deputy in their absence) within 14 days from the day you receive this.',
    );
    expect(text).toContain('in writing and say why you disagree');
    expect(text).toContain('The conditions apply meanwhile');
    expect(text).toContain('Staff Union, Police Federation or Staff Network representative');
  });

  it('computes no last day: the letter cannot know when it is received', () => {
    const dates = [...text.matchAll(/\d{1,2} \w+ 20\d\d/g)].map(([date]) => date);
    expect(new Set(dates)).toEqual(
      new Set(['17 February 2027', '18 February 2027', '17 February 2028']),
    );
  });

  it('names the member, the case, the marking and who signs', () => {
    expect(notice).toMatchObject({
      marking: 'OFFICIAL-SENSITIVE',
      reference: 'NA/2027/7K4QM',
      salutation: 'Dear Police Constable Calloway',
      dateWritten: '18 February 2027',
      signatory: { name: 'Imogen Hartley-Voss' },
    });
    expect(notice.addressee[0]).toBe('Police Constable Ruth Calloway');
    expect(notice.banner).toMatch(/fictitious/);
  });

  it('uses no accusing word (W1)', () => {
    expect(text).not.toMatch(/allegation|accus|offend|suspect|guilty/i);
  });

  it('is the same letter for the same case, policy and words, and fits its shape', () => {
    expect(composed('notice-of-conditions', decided.state)).toEqual(notice);
    expect(letterModel.parse(notice)).toEqual(notice);
  });

  it('says that the association must cease', () => {
    const ceased = given(
      aReport(),
      aTriage(),
      anAssessment(),
      anInterview(),
      aDetermination({ outcome: 'association-must-cease', conditions: [] }),
    );
    const model = composed('notice-of-conditions', ceased.state);
    expect(model.title).toBe('Notice that an association must cease');
    expect(writtenIn(model)).toContain('presents a risk and must cease');
  });

  it('says when it takes the place of an earlier one', () => {
    const issued = decided.and(aLetter('notice-of-conditions', decided.state));
    expect(writtenIn(composed('notice-of-conditions', issued.state))).toContain(
      'takes the place of the one dated 18 February 2027',
    );
  });
});

describe('what blocks a letter', () => {
  it('is a blank, named by its field', () => {
    const result = compose('notice-of-conditions', decided.state, aPolicy(), {
      ...letterWords,
      contact: ' ',
      appealAddress: '',
    });
    expect(result.ok ? [] : result.error.flatMap(({ fields }) => fields)).toEqual([
      'contact',
      'appealAddress',
    ]);
  });

  it('is a notice before a determination, or an outcome before there is one', () => {
    const { state } = given(aReport());
    expect(kindsOf(compose('notice-of-conditions', state))).toEqual(['letter/too-early']);
    expect(kindsOf(compose('outcome', state))).toEqual(['letter/too-early']);
  });

  it('is a time to appeal that Leicestershire does not state and nobody filled in', () => {
    const open = compose(
      'notice-of-conditions',
      decided.state,
      aPolicy('leicestershire', leicestershireFills),
    );
    expect(open.ok ? [] : open.error.flatMap(({ fields }) => fields)).toEqual([
      'clock.appealSubmission',
    ]);
    const policy = aPolicy('leicestershire', { ...leicestershireFills, ...daysToAppeal(21) });
    const text = writtenIn(composed('notice-of-conditions', decided.state, policy));
    expect(text).toContain(
      'appeal to the Deputy Chief Constable within 21 days from the day you receive this',
    );
    expect(text).not.toContain('misconduct procedures');
  });

  it('is an appeal that Hampshire does not speak of; decided as none, the letter says so and invents nothing', () => {
    expect(kindsOf(compose('notice-of-conditions', decided.state, aPolicy('hampshire')))).toContain(
      'policy/not-stated',
    );
    const policy = aPolicy('hampshire', hampshireWithoutAppeal);
    const text = writtenIn(composed('notice-of-conditions', decided.state, policy));
    expect(text).toContain('gives no right of appeal');
    expect(text).not.toMatch(/14 days|Send your appeal|apply meanwhile/);
  });
});

describe('an outcome letter', () => {
  const outcome = (...told: readonly Told[]): LetterModel =>
    composed('outcome', given(aReport(), ...told).state);

  it('tells that an association is not notifiable', () => {
    const model = outcome(
      aTriage({
        outcome: 'not-notifiable',
        limbs: limbs('no', 'no', 'no'),
        exclusion: { code: 'purely-professional', reason: 'They met on duty only.' },
      }),
    );
    expect(model.title).toBe('The outcome: not notifiable');
  });

  it('gives the advice', () => {
    const text = writtenIn(outcome(aTriage(), anAssessment(), advice()));
    expect(text).toContain('Tell us of any request for information.');
    const advised = given(aReport(), aTriage(), anAssessment(), advice());
    const owed = caseEngine.duties(advised.state, { policy: aPolicy('hampshire'), today });
    expect(owed.find(({ key }) => key === 'letter/outcome')?.source).toMatchObject({ ref: 'Ha5' });
  });

  it('tells that no risk was found', () => {
    const noRisk = aDetermination({ outcome: 'no-risk', findsRisk: false, conditions: [] });
    expect(writtenIn(outcome(aTriage(), anAssessment(), noRisk))).toContain(
      'does not present a risk',
    );
  });

  it('lists what was agreed, once approved', () => {
    const text = writtenIn(
      outcome(aTriage(), anAssessment(), aProposal(), anAnswer('agreed'), anApproval()),
    );
    expect(text).toContain('Report every contact with Dean Marlowe to your line manager.');
    expect(text).not.toContain('appeal');
  });
});

describe('who reported', () => {
  const canaries = [
    'Siobhán',
    'O’Brien-Núñez',
    'WM 7719',
    'CANARY-MANAGER',
    'CANARY-ACCOUNT',
    'CANARY-ROUTE',
  ];
  const told = someReport({
    route: byAColleague({ channel: 'confidential-line', detail: 'CANARY-ROUTE' }),
    account: 'CANARY-ACCOUNT: I share a shift with her.',
    managerSection: {
      state: 'recorded',
      manager: aColleague({ name: 'CANARY-MANAGER' }),
      capacity: 'line-manager',
      comments: 'CANARY-MANAGER thought so too.',
      adviceGiven: '',
      interimMitigation: '',
      writtenOn: day('2027-02-10'),
    },
  });
  const reported = given(
    { type: 'report.recorded/1', ...told },
    aReporter(),
    aTriage(),
    anAssessment(),
    anInterview(),
  );

  it('never appears in a notice or an outcome letter', () => {
    const imposed = reported.and(aDetermination());
    const approved = reported.and(aProposal(), anAnswer('agreed'), anApproval());
    const texts = [
      writtenIn(composed('notice-of-conditions', imposed.state)),
      writtenIn(composed('outcome', approved.state)),
    ];
    for (const text of texts) for (const canary of canaries) expect(text).not.toContain(canary);
  });

  it('is not even read: composing never touches the compartment', () => {
    const { state } = reported.and(aDetermination());
    const guarded: CaseState = {
      ...state,
      get reporter(): never {
        throw new Error('composing read the reporter');
      },
      get characteristics(): never {
        throw new Error('composing read the characteristics');
      },
    };
    expect(compose('notice-of-conditions', guarded).ok).toBe(true);
  });

  it('is not given away by a letter the member did not expect', () => {
    expect(kindsOf(compose('acknowledgement', reported.state))).toEqual([
      'letter/would-tell-the-member',
    ]);
    const untold = given(
      aReport({
        ...told,
        awareness: { state: 'unaware', basis: '', whatIsKnown: '', subjectTold: 'no' },
      }),
      aTriage(),
      anAssessment(),
      advice(),
    );
    expect(kindsOf(compose('outcome', untold.state))).toEqual(['letter/would-tell-the-member']);
    const policy = aPolicy('hampshire');
    const owed = caseEngine.duties(untold.state, { policy, today });
    expect(owed.map(({ key }) => key)).not.toContain('letter/outcome');
  });

  it('thanks a member who told us themselves', () => {
    const model = composed('acknowledgement', given(aReport()).state);
    expect(writtenIn(model)).toContain('We received your report on 12 February 2027.');
    expect(model.title).toBe('Thank you for your report');
  });
});

describe('a long letter', () => {
  it('still fits the shape of the model, with every field at its limit', () => {
    const long = (letters: number): string => 'W'.repeat(letters);
    const report = someReport();
    const subject = report.subject.kind === 'identified' ? report.subject : undefined;
    const state = given(
      aReport({
        ...(subject
          ? {
              subject: {
                ...subject,
                surname: long(120),
                forenames: long(120),
                rankOrGrade: long(120),
              },
            }
          : {}),
        associates: Array.from({ length: 12 }, (_, index) =>
          anAssociate({
            associateId: anId(`associate ${String(index)}`),
            surname: `${long(100)}${String(index)}`,
            forenames: long(120),
          }),
        ),
      }),
      aTriage(),
      anAssessment(),
      anInterview(),
      aDetermination({
        reasons: `${long(9000)}\n\n${long(9000)}`,
        conditions: [aCondition({ text: long(4000) })],
      }),
    ).state;
    expect(letterModel.safeParse(composed('notice-of-conditions', state)).success).toBe(true);
  });
});
