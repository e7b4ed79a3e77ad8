import type { z } from 'zod';
import type { CivilDate } from '../../kit/civil-date.ts';
import { emptyById, type ById } from '../../kit/by-id.ts';
import type { Instant } from '../../kit/instant.ts';
import type { ActId } from '../act.ts';
import type { NamedPerson } from '../named-person.ts';
import type { Register } from '../register.ts';
import type { BroughtRow, Imports } from '../register-entry/slice.ts';
import type { ThresholdsSet } from './aid.ts';
import type { GiftHeadcount } from './headcount.ts';
import type { giftEvents } from './events.ts';
import type { ExtractRow } from './extract-row.ts';
import type { Offer } from './offer.ts';

type Without<Type extends keyof typeof giftEvents> = Omit<
  z.infer<(typeof giftEvents)[Type]>,
  'type' | 'giftId'
> & { readonly actId: ActId };

/** One offer and all that was recorded of it. */
export type Gift = {
  readonly giftId: string;
  /** What is known of it; two that were corrected apart both stand. */
  readonly offer: Register<Offer>;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly corrections: readonly { readonly actId: ActId; readonly reason: string }[];
  readonly decisions: readonly Without<'gift.decided/1'>[];
  readonly referrals: readonly Without<'gift.referred/1'>[];
  readonly answers: readonly Without<'gift.referral-answered/1'>[];
  /** The last says where the thing is. */
  readonly disposals: readonly Without<'gift.disposed/1'>[];
  readonly challenges: readonly Without<'gift.challenged/1'>[];
  readonly challengeAnswers: readonly Without<'gift.challenge-answered/1'>[];
  readonly letters: readonly Omit<Without<'gift.letter-issued/1'>, 'pdfBase64'>[];
  readonly struckOut?: string | undefined;
  /** The import that brought it, and its line in the file. */
  readonly broughtBy?: { readonly importId: string; readonly line: number } | undefined;
};

/** What was put together to be published. */
export type Extract = {
  readonly extractId: string;
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly rows: readonly ExtractRow[];
  readonly madeBy: string;
  readonly madeByMember: string;
  readonly madeAt: Instant;
  readonly approved?:
    | { readonly approvedOn: CivilDate; readonly approvedBy: NamedPerson }
    | undefined;
  readonly saved: readonly ActId[];
};

/** The register of gifts and hospitality. */
export type GiftSlice = Imports<BroughtRow<Offer>> & {
  readonly gifts: ById<Gift>;
  readonly extracts: readonly Extract[];
  /** What the unit set and counted; two that were set apart both stand. */
  readonly thresholds: Register<ThresholdsSet>;
  readonly headcount: Register<GiftHeadcount>;
};

/** Nothing was offered. */
export const emptyGift: GiftSlice = {
  ...{ gifts: emptyById, extracts: [], imports: [], halves: [] },
  ...{ thresholds: [], headcount: [] },
};
