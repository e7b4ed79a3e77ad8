import type { HitRef } from '../../../shared/domain/check-hit/hit-ref.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { itemId, type ItemId } from '../../../shared/kit/ids.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import { hash256 } from '../seal/hash.ts';
import type { AnyFact, Party } from './facts.ts';
import type { Hit } from './hit.ts';

/** @file How a hit is known again: by its check and its two records; and whether what they say is still what somebody decided on. */

const digest = (value: unknown): string =>
  bytesToHex(hash256(encodeText(JSON.stringify(value))).subarray(0, 16));

/** A hit's number: the same whenever the same check finds the same two records. */
export const hitIdOf = ({ check, left, right }: Hit): ItemId =>
  itemId.parse(digest([check, left.key, right.key]));

/** What a hit rests on. Strength is no part of it: it moves with everything else in the registers. */
export const fingerprintOf = ({ left, right }: Pick<Hit, 'left' | 'right'>): string =>
  digest([restsOn(left), restsOn(right)]);

/** A hit as it is recorded. */
export const refOf = (hit: Hit): HitRef => ({
  hitId: hitIdOf(hit),
  check: hit.check,
  left: hit.left.key.slice(0, 120),
  right: hit.right.key.slice(0, 120),
  strength: hit.strength,
  reasons: hit.reasons.slice(0, 12).map((reason) => reason.slice(0, 300)),
  fingerprint: fingerprintOf(hit),
});

const written = (party: Party | undefined): unknown =>
  party && [party.names, party.number, party.birthDate, party.numbers];

/** Nothing where nobody is named, so that what was decided before directors were compared stays decided. */
const named = (people: readonly Party[]): readonly unknown[] =>
  people.length === 0 ? [] : [people.map(written)];

/** Names, numbers and days. That a manager approved a gift meanwhile is none of it; that an interest was refused is. */
function restsOn(fact: AnyFact): unknown {
  switch (fact.kind) {
    case 'offer':
      return [fact.on, written(fact.recipient), written(fact.donor), fact.what, fact.worth];
    case 'contract':
      return [
        fact.awardedOn,
        written(fact.supplier),
        fact.title,
        fact.worth,
        fact.owners.map(written),
      ];
    case 'supplier':
      return [written(fact.body), fact.since, fact.until, ...named(fact.people)];
    case 'bid':
      return [fact.on, written(fact.bidder), fact.title, fact.reference, fact.isAwarded];
    case 'declaration':
      return [
        ...[fact.on, written(fact.declarant), written(fact.body), fact.withWhom.map(written)],
        ...[fact.title, fact.reference, fact.conflict, fact.what],
      ];
    case 'diary-entry':
      return [fact.on, written(fact.owner), fact.guests.map(written), fact.what];
    case 'interest':
      return [
        ...[written(fact.holder), written(fact.body), fact.partners.map(written)],
        ...[fact.standing, fact.decidedOn, fact.endedOn],
      ];
    case 'expense':
      return [fact.on, written(fact.claimant), written(fact.payee), fact.what, fact.worth];
    case 'associate':
      return [written(fact.officer), written(fact.associate)];
  }
}
