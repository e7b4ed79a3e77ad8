import type { z } from 'zod';
import type { changeReportEvents } from '../../../shared/domain/change-report/events.ts';
import type { DecidedBy } from '../../../shared/domain/decided-by.ts';
import type { LetterKind } from '../../../shared/domain/letter/model.ts';
import type { reviewEvents } from '../../../shared/domain/review/events.ts';
import { beat, type Beat } from '../beats.ts';
import { memberName, otherSide, type Cast } from '../cast.ts';
import type { MeasureKind } from '../measures.ts';
import { day, idOf, me } from '../tokens.ts';
import { letter, letterId, ward } from './deciding.ts';
import { officeholder } from './hearing.ts';
import { served } from './serving.ts';

/** @file A change that is reported, and the review at another time that it brings (W49): everything that bound the member ends. */

type Change<Type extends keyof typeof changeReportEvents> = z.infer<
  (typeof changeReportEvents)[Type]
>;
type Review<Type extends keyof typeof reviewEvents> = z.infer<(typeof reviewEvents)[Type]>;

const changeId = (cast: Cast): Change<'change-report.received/1'>['changeId'] =>
  idOf(cast.code, 'change');
const reviewId = (cast: Cast): Review<'review.opened/1'>['reviewId'] => idOf(cast.code, 'review');
const conditionIds = (cast: Cast, kinds: readonly MeasureKind[]) =>
  kinds.map((kind) => idOf(cast.code, 'condition', kind));

const authority = (): DecidedBy => ({
  personId: idOf(ward),
  name: ward,
  rankOrGrade: officeholder(ward).rank,
  office: 'appropriate-authority',
});
const signed = (cast: Cast) => ({
  kind: 'signed-document' as const,
  description: 'Review form, signed by the authority.',
  reference: `PSD/R/${cast.code}`,
});

/** From the report of the change on a day to the service of the letter that conditions ended, five weeks later. */
export const reviewedAndEnded = (
  cast: Cast,
  on: number,
  kinds: readonly MeasureKind[],
): readonly Beat[] => [
  beat(on, reported(cast, on)),
  beat(on + 4, believed(cast, on + 4)),
  beat(on + 6, opened(cast, on + 6, kinds)),
  beat(on + 7, invited(cast, on + 7)),
  beat(on + 13, heard(cast, on + 13)),
  beat(on + 17, consulted(cast, on + 17)),
  beat(on + 20, recommended(cast, on + 20)),
  beat(on + 24, decided(cast, on + 24, kinds)),
  beat(on + 26, told(cast, on + 26, 'review-outcome')),
  beat(on + 26, told(cast, on + 26, 'conditions-removed')),
  beat(
    on + 35,
    served(cast, on + 35, 'in-person', { letterId: letterId(cast, 'conditions-removed') }),
  ),
];

const reported = (cast: Cast, on: number): Change<'change-report.received/1'> => ({
  type: 'change-report.received/1',
  changeId: changeId(cast),
  receivedOn: day(on),
  happenedOn: day(on - 9),
  from: 'member',
  kinds: ['association-ended'],
  text: `${otherSide(cast)} has moved abroad. There has been no contact since, and none is meant.`,
});

const believed = (cast: Cast, on: number): Change<'change-report.decided/1'> => ({
  type: 'change-report.decided/1',
  changeId: changeId(cast),
  decision: 'review',
  decidedBy: authority(),
  decidedOn: day(on),
  evidence: signed(cast),
  reason: 'What the conditions guard against may no longer be there.',
});

const opened = (
  cast: Cast,
  on: number,
  kinds: readonly MeasureKind[],
): Review<'review.opened/1'> => ({
  type: 'review.opened/1',
  reviewId: reviewId(cast),
  kind: 'at-any-time',
  conditionIds: conditionIds(cast, kinds),
  openedOn: day(on),
  because: {
    change: 'The association has ended, as the member reported and the line manager confirms.',
    believedBy: authority(),
    believedOn: day(on - 2),
    evidence: signed(cast),
    changeIds: [changeId(cast)],
  },
});

const invited = (cast: Cast, on: number): Review<'review.invited/1'> => ({
  type: 'review.invited/1',
  reviewId: reviewId(cast),
  invitedOn: day(on),
  invitedBy: me.name,
  how: 'in-person',
  about: 'Whether the conditions are needed now that the association has ended.',
  policeFriendTold: true,
});

const heard = (cast: Cast, on: number): Review<'review.representations-made/1'> => ({
  type: 'review.representations-made/1',
  reviewId: reviewId(cast),
  representationId: idOf(cast.code, 'said at review'),
  by: 'member',
  receivedOn: day(on),
  form: 'written',
  text: `${memberName(cast)} asks that the conditions end, and would report any contact at once.`,
});

const consulted = (cast: Cast, on: number): Review<'review.consulted/1'> => ({
  type: 'review.consulted/1',
  reviewId: reviewId(cast),
  consultationId: idOf(cast.code, 'consultation'),
  consultedOn: day(on),
  consultedBy: me.name,
  how: 'in-person',
  policeFriendPresent: false,
  about: ['remove'],
  proposal: 'That every condition ends.',
  answer: 'agrees',
  said: '',
});

const recommended = (cast: Cast, on: number): Review<'review.recommended/1'> => ({
  type: 'review.recommended/1',
  reviewId: reviewId(cast),
  recommendationId: idOf(cast.code, 'recommendation'),
  recommendedBy: authority(),
  recommendedOn: day(on),
  recommendation: 'remove',
  riskNow: 'Lower than at any time since the report: there is no contact.',
  reasons: 'A condition without a risk is not proportionate.',
});

const decided = (
  cast: Cast,
  on: number,
  kinds: readonly MeasureKind[],
): Review<'review.decided/1'> => ({
  type: 'review.decided/1',
  reviewId: reviewId(cast),
  decision: 'remove',
  changes: {
    varied: [],
    added: [],
    ended: conditionIds(cast, kinds).map((conditionId) => ({
      conditionId,
      endsOn: day(on + 1),
      reason: 'The association has ended.',
    })),
  },
  decidedBy: authority(),
  decidedOn: day(on),
  evidence: signed(cast),
  reasons: 'The association has ended, and with it what the conditions were for.',
  consideredRepresentationIds: [idOf(cast.code, 'said at review')],
  memberDisputes: false,
});

const told = (cast: Cast, on: number, kind: LetterKind) => ({
  ...letter(cast, on, kind),
  about: { kind: 'review' as const, id: reviewId(cast) },
});
