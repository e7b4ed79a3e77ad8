import { beat, type Beat } from '../beats.ts';
import { otherSide, type Cast } from '../cast.ts';
import { fact } from '../facts.ts';
import { measures, type MeasureKind } from '../measures.ts';
import { letterAbout, signedByTheAuthority, signedForm, theAuthority } from '../steps/deciding.ts';
import { friendOf } from '../steps/hearing.ts';
import { day, idOf, me } from '../tokens.ts';

/** @file Reviews of conditions: once a year, and at another time on a change that was reported (W46 to W49). */

const reviewId = (cast: Cast, which: string) => idOf(cast.code, 'review', which);
const conditionIds = (cast: Cast, kinds: readonly MeasureKind[]) =>
  kinds.map((kind) => idOf(cast.code, 'condition', kind));

const about = (cast: Cast, which: string) => ({
  kind: 'review' as const,
  id: reviewId(cast, which),
});

/** The yearly review is opened and the member invited, with a police friend. */
export const annualReviewBegun = (
  cast: Cast,
  on: number,
  kinds: readonly MeasureKind[],
): readonly Beat[] => [
  beat(
    on,
    fact({
      type: 'review.opened/1',
      reviewId: reviewId(cast, 'annual'),
      kind: 'annual',
      conditionIds: conditionIds(cast, kinds),
      openedOn: day(on),
    }),
    fact({
      type: 'review.invited/1',
      reviewId: reviewId(cast, 'annual'),
      invitedOn: day(on),
      invitedBy: me.name,
      how: 'letter',
      about: 'How the conditions have worked, and whether they are still needed.',
      respondBy: day(on + 14),
      policeFriendTold: true,
    }),
    letterAbout(cast, on, 'review-invitation', about(cast, 'annual')),
  ),
];

/** The member spoke to it in writing. */
export const spokeTo = (cast: Cast, on: number, which: string, text: string): Beat =>
  beat(
    on,
    fact({
      type: 'review.representations-made/1',
      reviewId: reviewId(cast, which),
      representationId: idOf(cast.code, 'said at review', which),
      by: 'member-and-police-friend',
      policeFriendName: friendOf(cast).name,
      receivedOn: day(on),
      form: 'written',
      text,
    }),
  );

/** The member said nothing, and the review comes to no change. */
export const nothingChanged = (cast: Cast, on: number): readonly Beat[] => [
  beat(
    on,
    fact({
      type: 'review.representations-not-made/1',
      reviewId: reviewId(cast, 'annual'),
      how: 'declined',
      on: day(on),
      reason: 'By telephone: the conditions have become a habit, and may stay.',
    }),
  ),
  beat(on + 8, recommended(cast, on + 8, 'annual', 'no-change')),
  beat(
    on + 14,
    fact({
      type: 'review.decided/1',
      reviewId: reviewId(cast, 'annual'),
      decision: 'no-change',
      changes: { ended: [], varied: [], added: [] },
      decidedBy: theAuthority,
      decidedOn: day(on + 14),
      evidence: signedForm('Review form, signed by the authority.', `PSD/R/${cast.code}`),
      reasons: 'The conditions ask little, were kept, and are still needed while the trial lasts.',
      consideredRepresentationIds: [],
      memberDisputes: false,
    }),
  ),
  beat(
    on + 15,
    letterAbout(cast, on + 15, 'review-outcome', about(cast, 'annual'), signedByTheAuthority),
  ),
];

const recommended = (cast: Cast, on: number, which: string, recommendation: 'no-change' | 'vary') =>
  fact({
    type: 'review.recommended/1',
    reviewId: reviewId(cast, which),
    recommendationId: idOf(cast.code, 'recommendation', which),
    recommendedBy: theAuthority,
    recommendedOn: day(on),
    recommendation,
    riskNow:
      recommendation === 'vary'
        ? 'Lower than a year ago: contact is rare and was reported each time.'
        : 'As it was: the association goes on and the member is open about it.',
    reasons:
      recommendation === 'vary'
        ? 'What is reported may be reported less often without anything being lost.'
        : 'Nothing has changed that would ask for more or for less.',
  });

const consulted = (cast: Cast, on: number) =>
  fact({
    type: 'review.consulted/1',
    reviewId: reviewId(cast, 'annual'),
    consultationId: idOf(cast.code, 'consultation'),
    consultedOn: day(on),
    consultedBy: me.name,
    how: 'in-person',
    policeFriendPresent: true,
    about: ['vary'],
    proposal: 'That contact be reported once a month, in one note, and no longer on each next day.',
    answer: 'agrees',
    said: 'That would make it bearable.',
  });

/** The yearly review varies one condition: put to the member, recommended, decided, and a notice of its own. */
export const varied = (cast: Cast, on: number, kind: MeasureKind): readonly Beat[] => [
  beat(on, consulted(cast, on)),
  beat(on + 4, recommended(cast, on + 4, 'annual', 'vary')),
  beat(
    on + 9,
    fact({
      type: 'review.decided/1',
      reviewId: reviewId(cast, 'annual'),
      decision: 'vary',
      changes: {
        ended: [],
        added: [],
        varied: [
          {
            conditionId: idOf(cast.code, 'condition', kind),
            kind,
            text: `Report contact with ${otherSide(cast)} to your line manager once a month, with each date and what was spoken of.`,
            necessity: measures[kind].necessity,
            proportionality: measures[kind].proportionality,
            monitoring: 'One note a month, read by the line manager.',
            owner: cast.manager.name,
            effectiveFrom: day(on + 10),
            reviewOn: day(on + 375),
            reason: 'A year of full reports.',
          },
        ],
      },
      decidedBy: theAuthority,
      decidedOn: day(on + 9),
      evidence: signedForm('Review form, signed by the authority.', `PSD/R/${cast.code}`),
      reasons:
        'For a year the member reported each contact in full. One note a month keeps contact known.',
      consideredRepresentationIds: [idOf(cast.code, 'said at review', 'annual')],
      memberDisputes: false,
    }),
  ),
  beat(
    on + 11,
    letterAbout(cast, on + 11, 'review-outcome', about(cast, 'annual'), signedByTheAuthority),
    letterAbout(cast, on + 11, 'notice-of-conditions', about(cast, 'annual'), signedByTheAuthority),
  ),
  beat(
    on + 13,
    {
      type: 'notice.served/1',
      letterId: idOf(cast.code, 'notice-of-conditions', reviewId(cast, 'annual'), String(on + 11)),
      method: 'in-person',
      servedOn: day(on + 13),
      servedBy: me.name,
      refusedToSign: false,
      note: '',
    } as { readonly type: string },
    {
      type: 'receipt.recorded/1',
      letterId: idOf(cast.code, 'notice-of-conditions', reviewId(cast, 'annual'), String(on + 11)),
      receivedOn: day(on + 13),
      evidence: { kind: 'signed-acknowledgement', text: 'Signed for by the member.' },
    } as { readonly type: string },
  ),
];

const changeId = (cast: Cast, which: string) => idOf(cast.code, 'change', which);

/** The member was promoted and moved; the authority sees no need to review. */
export const promoted = (
  cast: Cast,
  on: number,
  rankOrGrade: string,
  role: string,
): readonly Beat[] => [
  beat(
    on,
    fact({
      type: 'change-report.received/1',
      changeId: changeId(cast, 'promotion'),
      receivedOn: day(on),
      happenedOn: day(on - 5),
      from: 'human-resources',
      kinds: ['promotion', 'posting'],
      text: 'Promoted, and posted to another station.',
      posting: {
        effectiveFrom: day(on - 5),
        rankOrGrade,
        collarNumber: '',
        force: '',
        department: 'Neighbourhoods',
        team: '',
        station: 'Sallow Bridge',
        role,
      },
    }),
  ),
  beat(
    on + 6,
    fact({
      type: 'change-report.decided/1',
      changeId: changeId(cast, 'promotion'),
      decision: 'no-review',
      decidedBy: theAuthority,
      decidedOn: day(on + 6),
      evidence: signedForm('Note of the decision, signed by the authority.', `PSD/C/${cast.code}`),
      reason: 'The new post has access to less than the old one. Nothing turns on the place.',
    }),
  ),
];

/** The associate was charged; the authority believes it significant, and a review begins at once (W49). */
export const reviewedOnAChange = (
  cast: Cast,
  on: number,
  kinds: readonly MeasureKind[],
): readonly Beat[] => [
  beat(
    on,
    fact({
      type: 'change-report.received/1',
      changeId: changeId(cast, 'charge'),
      receivedOn: day(on),
      happenedOn: day(on - 2),
      from: 'member',
      kinds: ['arrest-charge-or-conviction', 'contact-less'],
      text: 'The associate was charged on Monday. The member has not answered since.',
    }),
  ),
  beat(
    on + 3,
    fact({
      type: 'change-report.decided/1',
      changeId: changeId(cast, 'charge'),
      decision: 'review',
      decidedBy: theAuthority,
      decidedOn: day(on + 3),
      evidence: signedForm('Note of the decision, signed by the authority.', `PSD/C/${cast.code}`),
      reason:
        'A trial is to come in this force’s area, and colleagues of the member will give evidence.',
    }),
  ),
  beat(
    on + 4,
    fact({
      type: 'review.opened/1',
      reviewId: reviewId(cast, 'change'),
      kind: 'at-any-time',
      conditionIds: conditionIds(cast, kinds),
      openedOn: day(on + 4),
      because: {
        change: 'The associate was charged, and colleagues of the member will give evidence.',
        believedBy: theAuthority,
        believedOn: day(on + 3),
        evidence: signedForm(
          'Note of the decision, signed by the authority.',
          `PSD/C/${cast.code}`,
        ),
        changeIds: [changeId(cast, 'charge')],
      },
    }),
    fact({
      type: 'review.invited/1',
      reviewId: reviewId(cast, 'change'),
      invitedOn: day(on + 4),
      invitedBy: me.name,
      how: 'letter',
      about: 'Whether the conditions still answer the risk until the trial has ended.',
      respondBy: day(on + 18),
      policeFriendTold: true,
    }),
    letterAbout(cast, on + 4, 'review-notice', about(cast, 'change'), {
      reviewChange: 'That your associate was charged, as you told us.',
    }),
  ),
];

/** A change that was reported and waits for the authority. */
export const changeWaits = (cast: Cast, on: number): Beat =>
  beat(
    on,
    fact({
      type: 'change-report.received/1',
      changeId: changeId(cast, 'household'),
      receivedOn: day(on),
      from: 'line-manager',
      kinds: ['household-or-address', 'contact-more'],
      text: 'The associate’s family has moved into the street of the member.',
    }),
  );

/** A review that was opened in error and ended the same day. */
export const reviewOpenedInError = (cast: Cast, on: number, kinds: readonly MeasureKind[]): Beat =>
  beat(
    on,
    fact({
      type: 'review.opened/1',
      reviewId: reviewId(cast, 'error'),
      kind: 'annual',
      conditionIds: conditionIds(cast, kinds),
      openedOn: day(on),
    }),
    fact({
      type: 'review.ended/1',
      reviewId: reviewId(cast, 'error'),
      endedOn: day(on),
      because: 'opened-in-error',
      reason: 'Meant for another member of the same name.',
    }),
  );
