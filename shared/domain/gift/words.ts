import type { z } from 'zod';
import type { giftDisposal, giftEvents } from './events.ts';
import type { giftAnswer, giftDonor, GiftValue, giftKind } from './offer.ts';
import type { GiftAdvice } from './aid.ts';
import type { GiftStanding, GiftWait } from './standing.ts';

/** The words for what was offered. */
export const giftKindWords: Readonly<Record<z.infer<typeof giftKind>, string>> = {
  gift: 'A gift',
  hospitality: 'Hospitality',
  voucher: 'A voucher or ticket',
  cash: 'Money',
};

/** The words for what became of an offer when it was made. */
export const giftAnswerWords: Readonly<Record<z.infer<typeof giftAnswer>, string>> = {
  'declined-at-time': 'Declined at the time',
  'accepted-pending': 'Accepted, to be decided by a manager',
  'accepted-in-earlier-register': 'Accepted, as the earlier register says',
  'not-accepted-cause-unrecorded': 'Not accepted, cause unrecorded',
};

/** The words for how an offer stands. */
export const giftStandingWords: Readonly<Record<GiftStanding, string>> = {
  'declined-at-time': 'Declined at the time',
  'accepted-pending': 'Accepted, waiting for a decision',
  'accepted-in-earlier-register': 'Accepted, by an earlier register',
  approved: 'Approved',
  'not-approved': 'Not approved',
  'not-accepted-cause-unrecorded': 'Not accepted, cause unrecorded',
  'struck-out': 'Struck out',
};

/** The words for what an offer waits for. */
export const giftWaitWords: Readonly<Record<GiftWait, string>> = {
  referral: 'Referral to the PSD chief inspector',
  answer: 'Answer of the PSD chief inspector',
  decision: 'A manager’s decision',
  disposal: 'What became of it',
  challenge: 'The answer to a challenge',
};

/** Who has it next. */
export const giftWaitHolders: Readonly<Record<GiftWait, string>> = {
  referral: 'The unit',
  answer: 'PSD chief inspector',
  decision: 'A manager',
  disposal: 'The unit',
  challenge: 'Whoever was asked',
};

/** The words for what came of a challenge. */
export const challengeWords: Readonly<
  Record<z.infer<(typeof giftEvents)['gift.challenge-answered/1']>['answer'], string>
> = { stands: 'The entry stands', 'to-be-corrected': 'To be corrected', enquiries: 'Enquiries' };

/** The words for what is advised. */
export const adviceWords: Readonly<Record<GiftAdvice['advice'], string>> = {
  acceptable: 'May be accepted',
  'ask-a-manager': 'A manager decides',
  decline: 'To be declined',
  'not-stated': 'Not stated',
};

/** The words for who offered. */
export const donorKindWords: Readonly<Record<z.infer<typeof giftDonor>['kind'], string>> = {
  organisation: 'An organisation',
  person: 'A person',
  unknown: 'Not known',
};

/** The words for what a donor has to do with the force. */
export const dealingsWords: Readonly<Record<z.infer<typeof giftDonor>['dealings'], string>> = {
  supplier: 'Supplies the force',
  bidder: 'Bids for its business',
  'none-known': 'None known',
  'not-known': 'Not known',
};

/** The words for what became of the thing. */
export const disposalWords: Readonly<Record<z.infer<typeof giftDisposal>, string>> = {
  'kept-by-recipient': 'Kept by whom it was offered to',
  returned: 'Returned to whoever offered it',
  'given-to-charity': 'Given to charity',
  'force-property': 'Became property of the force',
  'shared-out': 'Shared out in the office',
  destroyed: 'Destroyed',
  other: 'Something else',
};

type Answered = z.infer<(typeof giftEvents)['gift.referral-answered/1']>['answer'];

/** The words for what a referral came to. */
export const referralWords: Readonly<Record<Answered, string>> = {
  'no-concern': 'No concern',
  'not-to-be-kept': 'Not to be kept',
  enquiries: 'Enquiries to be made',
};

/** The words for a manager's decision. */
export const decisionWords: Readonly<
  Record<z.infer<(typeof giftEvents)['gift.decided/1']>['decision'], string>
> = { approved: 'Approved', 'not-approved': 'Not approved' };

/** Pence as pounds: `£1,250.00`. */
export const poundsWords = (pence: number): string =>
  `£${String(Math.floor(pence / 100)).replace(/\B(?=(\d{3})+$)/g, ',')}.${String(pence % 100).padStart(2, '0')}`;

/** What an offer is worth, in words. */
export const valueWords = (value: GiftValue): string =>
  value.known === 'unknown'
    ? 'Not known'
    : `${value.known === 'estimate' ? 'About ' : ''}${poundsWords(value.pence)}`;

/** Who offered, in words. */
export const donorWords = ({ kind, name }: z.infer<typeof giftDonor>): string =>
  kind === 'unknown' || name === '' ? 'Not known' : name;
