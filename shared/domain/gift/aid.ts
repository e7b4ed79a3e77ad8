import { z } from 'zod';
import type { CivilDate } from '../../kit/civil-date.ts';
import { text, textLimits } from '../../kit/text.ts';
import { house } from '../cite.ts';
import { personWords, type NamedPerson } from '../named-person.ts';
import { provisional, type Register } from '../register.ts';
import type { Source } from '../source.ts';
import { giftKind, type Offer } from './offer.ts';

/** @file What may be accepted, what is recorded and left to a manager, what is always declined: by thresholds that the unit sets. The policies
 *  that we could read say that there are such values, and do not state them (HMIC 2014, Hampshire). Everything is recorded, whatever is advised. */

const pence = z
  .number('Give the value in pounds.')
  .int('Give whole pence.')
  .min(0, 'A value is not negative.')
  .max(100_000_00, 'Give the value in pounds.');

/** What the unit set. A value that is left out is not stated, and nothing is advised by it. */
export const giftThresholds = z.strictObject({
  /** Up to this value it may be accepted without asking first. */
  acceptableUpTo: pence.optional(),
  /** From this value on it is declined. */
  declineFrom: pence.optional(),
  alwaysDeclined: z.array(giftKind).max(4),
  declineFromBidders: z.boolean(),
  examples: text(textLimits.paragraph),
});
/** What the unit set. */
type GiftThresholds = z.infer<typeof giftThresholds>;

/** Thresholds and who decided them. */
export type ThresholdsSet = {
  readonly thresholds: GiftThresholds;
  readonly decidedOn: CivilDate;
  readonly decidedBy: NamedPerson;
};

/** What is advised. */
export type GiftAdvice = {
  readonly advice: 'acceptable' | 'ask-a-manager' | 'decline' | 'not-stated';
  readonly because: string;
  readonly source: Source;
};

const money = house(
  'Unusual cases are referred to the PSD chief inspector (HMIC 2014, Hampshire). Money is never usual.',
);
const silent: Source = {
  kind: 'not-stated',
  needs: 'From which value on something is recorded and left to a manager, or declined.',
};

/** What is known of an offer while it is typed. */
export type Offered = {
  readonly kind?: Offer['kind'] | undefined;
  readonly value?: Offer['value'] | undefined;
  readonly donor?: { readonly dealings?: string | undefined } | undefined;
};

/** What to do with an offer, as far as the unit has said. Money is declined whatever it has said. */
export function adviceOn(
  { kind, value, donor }: Offered,
  set: Register<ThresholdsSet>,
): GiftAdvice {
  if (kind === 'cash')
    return { advice: 'decline', because: 'Money is always declined.', source: money };
  const standing = provisional(set);
  if (!standing)
    return { advice: 'not-stated', because: 'The unit has set no values yet.', source: silent };
  const { thresholds, decidedOn, decidedBy } = standing;
  const source: Source = { kind: 'filled-in', decidedBy: personWords(decidedBy), decidedOn };
  const say = (advice: GiftAdvice['advice'], because: string): GiftAdvice => ({
    ...{ advice, because, source },
  });
  if (kind && thresholds.alwaysDeclined.includes(kind))
    return say('decline', 'The unit set that this kind is always declined.');
  if (thresholds.declineFromBidders && donor?.dealings === 'bidder')
    return say('decline', 'Whoever offers it bids for work of the force.');
  if (!value || value.known === 'unknown' || Number.isNaN(value.pence))
    return say('ask-a-manager', 'Its value is not known.');
  const { acceptableUpTo, declineFrom } = thresholds;
  if (declineFrom !== undefined && value.pence >= declineFrom)
    return say('decline', `It is worth ${pounds(declineFrom)} or more.`);
  if (acceptableUpTo === undefined)
    return {
      advice: 'not-stated',
      because: 'No value is set up to which it may be kept.',
      source: silent,
    };
  return value.pence <= acceptableUpTo
    ? say('acceptable', `It is worth no more than ${pounds(acceptableUpTo)}.`)
    : say('ask-a-manager', `It is worth more than ${pounds(acceptableUpTo)}.`);
}

const pounds = (amount: number): string => `£${(amount / 100).toFixed(2)}`;
