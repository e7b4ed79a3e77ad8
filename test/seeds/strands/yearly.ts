import { hampshire2013 } from '../../../shared/domain/policy/profiles/hampshire-2013.ts';
import { beat, type Beat } from '../beats.ts';
import { subjectOf, type Cast } from '../cast.ts';
import { fact } from '../facts.ts';
import { decider, letterAbout, signedForm } from '../steps/deciding.ts';
import { opening, ownReport } from '../steps/intake.ts';
import { day, idOf, me } from '../tokens.ts';

/** @file A case under another force's policy (Hampshire): the yearly update with its chasers (Ha5), and a change of role (Ha6). */

const policy = { profileId: hampshire2013.id, version: hampshire2013.version };

/** Says which policy a decision was taken under. */
export const underItsPolicy = { policy } as const;

/** Reported by a member of another force who works with ours. */
export const fromAnotherForce = (cast: Cast, on: number): Beat => {
  const subject = subjectOf(cast);
  return beat(
    on,
    { ...opening, policy } as { readonly type: string },
    ownReport(cast, on, {
      subject: { ...subject, posting: { ...subject.posting, force: 'Southshire Police' } },
    }),
  );
};

/** Service confidence: the member changes their role, and it is looked at again twice. */
export const roleChanged = (cast: Cast, on: number): readonly Beat[] => {
  const invocationId = idOf(cast.code, 'service confidence');
  const decidedBy = decider('Evander Loxwood', 'deputy-chief-constable');
  const evidence = signedForm(
    'Service confidence form, signed by the Deputy Chief Constable.',
    `SC/${cast.code}`,
  );
  const again = (
    days: number,
    result: 'continue' | 'other-role',
    newRole: string,
    reasons: string,
  ) =>
    beat(
      on + days,
      fact({
        type: 'service-confidence.reviewed/1',
        invocationId,
        reviewId: idOf(cast.code, 'service confidence review', String(days)),
        reviewedOn: day(on + days),
        decidedBy,
        evidence,
        result,
        newRole,
        reasons,
        nextReviewOn: day(on + days + 400),
      }),
    );
  return [
    beat(
      on,
      fact({
        type: 'service-confidence.invoked/1',
        invocationId,
        decidedBy,
        decidedOn: day(on),
        evidence,
        significantBecause:
          'The associate is before the courts for fraud, and the member sat in the office that investigates fraud.',
        necessity: 'Nobody could say that what the office knows stays there.',
        proportionality: 'Same rank, pay and hours. Nothing lighter keeps the two apart.',
        presentRole: 'Detective, fraud',
        newRole: 'Detective, burglary',
        changesOn: day(on + 4),
        reviewOn: day(on + 365),
      }),
    ),
    again(360, 'other-role', 'Detective, missing people', 'Burglary lent officers to fraud.'),
    again(700, 'continue', '', 'The appeal of the associate is still to be heard.'),
  ];
};

const asked = (
  cast: Cast,
  on: number,
  dueOn: number,
  step: 'reminder' | 'chaser',
  how: 'letter' | 'email',
) =>
  fact({
    type: 'yearly-update.asked/1',
    askId: askId(cast, on),
    dueOn: day(dueOn),
    step,
    askedOn: day(on),
    askedBy: me.name,
    how,
    note: '',
  });

const askId = (cast: Cast, on: number) => idOf(cast.code, 'asked', String(on));

/** Answered on this day of the second year: its next update is due a year later, and is not answered. */
const answeredOn = -390;

/** The first year nobody answered until a supervisor asked again; this year the member was reminded, and chased once. */
export const updatesAsked = (cast: Cast, receivedOn: number): readonly Beat[] => {
  const first = receivedOn + 365;
  const escalationId = idOf(cast.code, 'silence');
  return [
    beat(first + 1, asked(cast, first + 1, first, 'chaser', 'email')),
    beat(first + 16, asked(cast, first + 16, first, 'chaser', 'email')),
    beat(
      first + 31,
      fact({
        type: 'yearly-update.escalated/1',
        escalationId,
        dueOn: day(first),
        escalatedOn: day(first + 31),
        escalatedTo: 'Percival Oduyale',
        summary: 'Two chasers by email, neither answered. The member is not on leave.',
      }),
    ),
    beat(
      first + 33,
      fact({
        type: 'yearly-update.silence-decided/1',
        escalationId,
        decision: 'ask-again',
        decidedBy: decider('Percival Oduyale', 'supervisor'),
        decidedOn: day(first + 33),
        reason: 'The address was that of the former office.',
      }),
    ),
    beat(
      answeredOn,
      fact({
        type: 'yearly-update.answered/1',
        updateId: idOf(cast.code, 'update'),
        receivedOn: day(answeredOn),
        from: 'member',
        form: 'written',
        answer: 'nothing-changed',
        text: 'We meet twice a year, at the birthdays of the children. Nobody has asked me for anything.',
      }),
    ),
    beat(
      answeredOn + 340,
      asked(cast, answeredOn + 340, answeredOn + 365, 'reminder', 'letter'),
      letterAbout(cast, answeredOn + 340, 'yearly-update-reminder', {
        kind: 'yearly-update',
        id: askId(cast, answeredOn + 340),
      }),
    ),
    beat(
      answeredOn + 368,
      asked(cast, answeredOn + 368, answeredOn + 365, 'chaser', 'letter'),
      letterAbout(cast, answeredOn + 368, 'yearly-update-chaser', {
        kind: 'yearly-update',
        id: askId(cast, answeredOn + 368),
      }),
    ),
  ];
};
