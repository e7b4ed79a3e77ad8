import { assert } from '../../kit/assert.ts';
import { provisional } from '../register.ts';
import type { Offer } from './offer.ts';
import type { Gift } from './slice.ts';

/** How an offer stands. What was declined when it was offered and what a manager did not approve are never one (HMIC 2014, Hampshire). */
export type GiftStanding =
  | 'declined-at-time'
  | 'accepted-pending'
  | 'accepted-in-earlier-register'
  | 'approved'
  | 'not-approved'
  | 'not-accepted-cause-unrecorded'
  | 'struck-out';

/** The offer as it reads now. */
export function offerOf(gift: Gift): Offer {
  const offer = provisional(gift.offer);
  assert(offer, 'an offer was recorded before anything of it');
  return offer;
}

/** How an offer stands now. Two who decided apart: the more cautious decision stands, and both are shown. */
export function standingOf(gift: Gift): GiftStanding {
  if (gift.struckOut !== undefined) return 'struck-out';
  const { answer } = offerOf(gift);
  if (answer !== 'accepted-pending') return answer;
  if (gift.decisions.length === 0) return 'accepted-pending';
  return gift.decisions.some(({ decision }) => decision === 'not-approved')
    ? 'not-approved'
    : 'approved';
}

/** True of an offer that was put to somebody who has not answered. */
export const isReferralOpen = ({ referrals, answers }: Gift): boolean =>
  referrals.length > answers.length;

/** True of an entry that somebody asked about, and has not been answered. */
export const isChallengeOpen = ({ challenges, challengeAnswers }: Gift): boolean =>
  challenges.length > challengeAnswers.length;

/** True where money was offered. */
export const isCash = (gift: Gift): boolean => offerOf(gift).kind === 'cash';

/** What an offer waits for. */
export type GiftWait = 'referral' | 'answer' | 'decision' | 'disposal' | 'challenge';

/** What must follow next for one offer, if anything. */
export function waitOf(gift: Gift): GiftWait | undefined {
  const standing = standingOf(gift);
  if (standing === 'struck-out') return undefined;
  if (isChallengeOpen(gift)) return 'challenge';
  if (offerOf(gift).fromEarlierRegister) return undefined;
  if (isReferralOpen(gift)) return 'answer';
  if (isCash(gift) && gift.referrals.length === 0) return 'referral';
  if (standing === 'accepted-pending') return 'decision';
  return standing === 'not-approved' && gift.disposals.length === 0 ? 'disposal' : undefined;
}
