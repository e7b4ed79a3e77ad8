import { beat, type Beat } from '../beats.ts';
import { otherSide, type Cast } from '../cast.ts';
import { fact } from '../facts.ts';
import { decider, letterAbout, signedForm } from '../steps/deciding.ts';
import { day, idOf, me } from '../tokens.ts';

/** @file Risk management plans: one that lives, was reviewed and said anew; one that ended with a day of disposal (PD8, PD10). */

const planId = (cast: Cast) => idOf(cast.code, 'plan');
const actionId = (cast: Cast, which: string) => idOf(cast.code, 'plan action', which);
const headOfPsd = decider('Maximilian Threave', 'head-of-psd');

const drafted = (cast: Cast, on: number, version: number, reason = '') =>
  fact({
    type: 'risk-plan.drafted/1',
    planId: planId(cast),
    version,
    draftedOn: day(on),
    threats: [
      { text: `${otherSide(cast)} asks for information, or lets somebody else ask.` },
      { text: 'The member keeps it to themselves out of fear of what would follow.' },
    ],
    objectives:
      'That nothing is asked without the unit hearing of it, and that the member is safe.',
    actions: [
      {
        actionId: actionId(cast, 'talk'),
        text: 'Speak with the member once a fortnight, alone and on duty.',
        owner: cast.manager.name,
      },
      {
        actionId: actionId(cast, 'audit'),
        text: 'Look through what was searched in police systems in the last month.',
        owner: 'Niamh Corrigale',
        dueOn: day(on + 30),
      },
      ...(version > 1
        ? [
            {
              actionId: actionId(cast, 'welfare'),
              text: 'Offer the member a talk with occupational health.',
              owner: me.name,
              dueOn: day(on + 40),
            },
          ]
        : []),
    ],
    monitor: 'Percival Oduyale',
    reviewEvery: { count: 3, unit: 'months' },
    exitCriteria: 'Six months without contact, and nothing found in two audits.',
    reason,
  });

const authorised = (cast: Cast, on: number, version: number) =>
  fact({
    type: 'risk-plan.authorised/1',
    planId: planId(cast),
    version,
    authorisedBy: headOfPsd,
    authorisedOn: day(on),
    evidence: signedForm('The plan, signed by the Head of PSD.', `PSD/RMP/${cast.code}`),
  });

const actionDone = (cast: Cast, on: number, which: string, note: string) =>
  fact({
    type: 'risk-plan.action-recorded/1',
    planId: planId(cast),
    actionId: actionId(cast, which),
    on: day(on),
    by: which === 'talk' ? cast.manager.name : 'Niamh Corrigale',
    result: which === 'talk' ? 'under-way' : 'done',
    note,
  });

const looked = (cast: Cast, on: number, result: 'continue' | 'change' | 'end', threats: string) =>
  fact({
    type: 'risk-plan.reviewed/1',
    planId: planId(cast),
    reviewId: idOf(cast.code, 'plan review', String(on)),
    reviewedOn: day(on),
    reviewedBy: 'Percival Oduyale',
    threatsNow: threats,
    exitCriteriaMet: result === 'end',
    result,
    note: '',
  });

/** Drafted on a day and authorised three days later; the member is told what it asks. */
const begun = (cast: Cast, on: number): readonly Beat[] => [
  beat(on, drafted(cast, on, 1)),
  beat(on + 3, authorised(cast, on + 3, 1)),
  beat(
    on + 4,
    letterAbout(
      cast,
      on + 4,
      'plan-notice',
      { kind: 'plan', id: planId(cast) },
      {
        planAsks: 'Speak with your line manager once a fortnight, and tell us of every approach.',
      },
    ),
  ),
  beat(on + 20, actionDone(cast, on + 20, 'talk', 'Twice so far. Nothing was asked.')),
];

/** A plan that lives: reviewed after some weeks, said anew, and authorised again. */
export const planLives = (cast: Cast, on: number): readonly Beat[] => [
  ...begun(cast, on),
  beat(on + 28, actionDone(cast, on + 28, 'audit', 'Forty searches, each with its incident.')),
  beat(
    on + 40,
    looked(cast, on + 40, 'change', 'No contact since the appeal. The member sleeps badly.'),
  ),
  beat(on + 41, drafted(cast, on + 41, 2, 'The member’s own welfare was not in the first.')),
  beat(on + 43, authorised(cast, on + 43, 2)),
];

/** A plan that ended: its exit criteria were met, and a day of disposal was named. */
export const planEnded = (cast: Cast, on: number): readonly Beat[] => [
  ...begun(cast, on),
  beat(on + 29, actionDone(cast, on + 29, 'audit', 'Nothing was looked up.')),
  beat(on + 90, looked(cast, on + 90, 'continue', 'One letter came, and was handed in unopened.')),
  beat(
    on + 150,
    looked(cast, on + 150, 'end', 'No contact for six months; two audits found nothing.'),
  ),
  beat(
    on + 154,
    fact({
      type: 'risk-plan.ended/1',
      planId: planId(cast),
      endedOn: day(on + 154),
      because: 'exit-criteria-met',
      decidedBy: headOfPsd,
      evidence: signedForm('End of the plan, signed by the Head of PSD.', `PSD/RMP/${cast.code}`),
      reason: 'What the plan was for is reached.',
      disposeOn: day(on + 154 + 365),
      disposalBasis: 'A year after its end, as the unit decided for plans that ended well.',
    }),
  ),
];
