import type { GiftSlice } from '../../../shared/domain/gift/slice.ts';
import { offerOf, standingOf } from '../../../shared/domain/gift/standing.ts';
import { giftStandingWords, valueWords } from '../../../shared/domain/gift/words.ts';
import { allById } from '../../../shared/kit/by-id.ts';
import type { OfferFact } from './facts.ts';
import { partyOf, somebody } from './party.ts';

/** What the register of gifts holds, as the checks compare it: every offer that was not struck out, declined ones too. */
export const factsOfGifts = ({ gifts }: GiftSlice): readonly OfferFact[] =>
  allById(gifts)
    .filter(({ struckOut }) => struckOut === undefined)
    .map((gift) => {
      const { giftId } = gift;
      const { offeredOn, recipient, donor, what, value, kind } = offerOf(gift);
      return {
        ...{ kind: 'offer', key: `gifts:${giftId}`, on: offeredOn, what },
        in: { kind: 'register', register: 'gifts', entryId: giftId },
        recipient: somebody(`gifts:${giftId}:recipient`, recipient.name, recipient.collarNumber),
        donor:
          donor.kind === 'unknown'
            ? undefined
            : partyOf(`gifts:${giftId}:donor`, donor.kind, [donor.name], { number: donor.number }),
        worth: valueWords(value),
        standing: giftStandingWords[standingOf(gift)],
        isHospitality: kind === 'hospitality',
      };
    });
