import { beat, told, type ToldCase } from '../beats.ts';
import { castOf } from '../cast.ts';
import { graded, noticed, notReviewed } from '../paths.ts';
import { appealed, appealWithdrawn, lateAccepted } from '../steps/appealing.ts';
import { agreed, assessed, notifiable, proposed, refused } from '../steps/assessing.ts';
import { approved, closureTold, letter, sought } from '../steps/deciding.ts';
import { handedOver, vettingTold } from '../steps/serving.ts';
import { supervised } from '../steps/enquiring.ts';
import { allocated, closed } from '../steps/whole-case.ts';
import { copied } from '../strands/copying.ts';
import { resigned, suspended } from '../strands/leaving.ts';
import { brokenAndLeft, kept } from '../strands/monitoring.ts';
import { planEnded } from '../strands/planning.ts';
import { interviewSigned, interviewStopped } from '../strands/recording.ts';
import { answered, checkedBy, referredFromInterview, sentToIopc } from '../strands/referring.ts';
import {
  annualReviewBegun,
  promoted,
  reviewedOnAChange,
  reviewOpenedInError,
  spokeTo,
  varied,
} from '../strands/reviewing.ts';
import { fromAnotherForce, roleChanged, underItsPolicy, updatesAsked } from '../strands/yearly.ts';

/** @file Cases that show what the others do not come to: years of review, a yearly update under another force's policy, interviews as
 *  they are recorded live, a suspension, a resignation. */

const merrowby = castOf('P3W8N', 'Merrowby', 'Fairweather-Nye', ['Hathersedge'], ['charged', 0]);
const pikestaff = castOf(
  'X6T2K',
  'Pikestaff',
  'Demirtürel',
  ['Kettleby'],
  ['criminal-conviction', 1],
);
const tahirzade = castOf(
  'L9B4G',
  'Tahirzade',
  'Saltmarsh',
  ['Boakyewaa'],
  ['under-investigation', 0],
);
const llanfawryn = castOf(
  'V2H7Q',
  'Llanfawryn',
  'Hockenhall',
  ['Brambilleri'],
  ['criminal-intelligence', 0],
);
const farrantLacey = castOf(
  'D5K3R',
  'Farrant-Lacey',
  'Oyelakin',
  ['Duckett'],
  ['criminal-conviction', 0],
);

/** The five cases that run longest, or show what is rare. */
export const longRunning: readonly ToldCase[] = [
  told(
    merrowby,
    noticed(merrowby, -470, 'Medium', ['report-all-contact', 'no-disclosure']),
    notReviewed(
      merrowby,
      -464,
      'Recruitment vetting only; the associate is abroad for most of the year.',
    ),
    beat(-444, ...handedOver(merrowby, -444)),
    beat(-424, appealed(merrowby, -425, 'To report every contact is too much for what it is.')),
    beat(-421, lateAccepted(merrowby, -421, 'The member was in hospital when the time ran out.')),
    beat(
      -418,
      appealWithdrawn(merrowby, -418, 'By email: the member would sooner wait for the review.'),
    ),
    kept(merrowby, -380, 'report-all-contact', -290),
    kept(merrowby, -290, 'no-disclosure', -200),
    brokenAndLeft(merrowby, -250, 'report-all-contact'),
    kept(merrowby, -200, 'report-all-contact', -100),
    promoted(merrowby, -160, 'DS', 'Detective sergeant, domestic abuse'),
    reviewOpenedInError(merrowby, -118, ['report-all-contact']),
    annualReviewBegun(merrowby, -110, ['report-all-contact', 'no-disclosure']),
    spokeTo(
      merrowby,
      -98,
      'annual',
      'Sixty notes in a year, and nothing in any of them. The member asks to write one a month.',
    ),
    varied(merrowby, -94, 'report-all-contact'),
    kept(merrowby, -30, 'report-all-contact', 60),
    kept(merrowby, -30, 'no-disclosure', 60),
    reviewedOnAChange(merrowby, -9, ['report-all-contact', 'no-disclosure']),
  ),
  told(
    pikestaff,
    noticed(pikestaff, -290, 'Medium', ['report-all-contact', 'no-systems-checks']),
    beat(-264, ...handedOver(pikestaff, -264)),
    planEnded(pikestaff, -262),
    kept(pikestaff, -200, 'no-systems-checks', -120),
    kept(pikestaff, -120, 'report-all-contact'),
    resigned(pikestaff, -75),
    beat(-44, closed(-44, 'left-force', 'The member has left. Nothing is left to do.')),
    beat(-43, closureTold(pikestaff, -43)),
  ),
  told(
    tahirzade,
    graded(tahirzade, -33, 'Medium'),
    interviewSigned(tahirzade, -16),
    beat(-12, proposed(tahirzade, -12, 'supervisor-check-ins')),
    beat(
      -10,
      refused(
        tahirzade,
        -10,
        'supervisor-check-ins',
        'Once a week is too often, the member finds.',
      ),
    ),
    beat(-8, supervised(tahirzade, -8)),
    copied(tahirzade, -6),
  ),
  told(
    llanfawryn,
    graded(llanfawryn, -40, 'High'),
    beat(-34, vettingTold(llanfawryn, -34, ['posting', 'systems', 'nature'])),
    interviewStopped(llanfawryn, -22),
    beat(-21, referredFromInterview(llanfawryn, -21)),
    beat(-20, checkedBy(llanfawryn, -20)),
    beat(-19, sentToIopc(llanfawryn, -19)),
    suspended(llanfawryn, -18),
    beat(-8, answered(llanfawryn, -8)),
    beat(-6, supervised(llanfawryn, -6)),
  ),
  told(
    farrantLacey,
    fromAnotherForce(farrantLacey, -795),
    beat(-795, allocated),
    beat(-793, notifiable(farrantLacey, underItsPolicy)),
    beat(-790, assessed(farrantLacey, 'High', underItsPolicy)),
    beat(-780, proposed(farrantLacey, -780, 'report-all-contact')),
    beat(-779, agreed(farrantLacey, -779, 'report-all-contact')),
    beat(-778, sought(-778, 'approve-agreed-mitigation', 'One step, agreed at once.')),
    beat(-774, approved(farrantLacey, -774, ['report-all-contact'])),
    beat(-773, letter(farrantLacey, -773, 'outcome')),
    roleChanged(farrantLacey, -770),
    updatesAsked(farrantLacey, -795),
  ),
];
