import { allById } from '../../kit/by-id.ts';
import { formatPlain } from '../../kit/civil-date.ts';
import type { Mention, MentionedIn, Tie, Told } from '../mention.ts';
import type { Gift, GiftSlice } from './slice.ts';
import { offerOf, standingOf } from './standing.ts';
import { giftStandingWords } from './words.ts';

/** What the register of gifts tells of people and organisations: who offered, who spoke for them, and to whom. What was struck out tells
 *  nothing. */
export function giftTold({ gifts }: GiftSlice): Told {
  const mentions: Mention[] = [];
  const ties: Tie[] = [];
  for (const gift of allById(gifts)) {
    if (standingOf(gift) === 'struck-out') continue;
    const told = oneGift(gift);
    mentions.push(...told.mentions);
    ties.push(...told.ties);
  }
  return { mentions, ties };
}

function oneGift(gift: Gift): Told {
  const { recipient, donor, what, offeredOn } = offerOf(gift);
  const place: MentionedIn = { kind: 'register', register: 'gifts', entryId: gift.giftId };
  const mention = (part: string, over: Pick<Mention, 'kind' | 'role' | 'names' | 'numbers'>) => ({
    ...{ key: `gifts:${gift.giftId}:${part}`, in: place, on: offeredOn },
    ...{ birthDate: '', addresses: [] },
    ...over,
    names: over.names.filter(isSaid),
    numbers: over.numbers.filter(isSaid),
  });
  const to = mention('recipient', {
    ...{ kind: 'person', role: 'recipient' },
    ...{ names: [recipient.name], numbers: [recipient.collarNumber] },
  });
  if (donor.kind === 'unknown' || (donor.name === '' && donor.number === ''))
    return { mentions: [to], ties: [] };
  const from = mention('donor', {
    ...{ kind: donor.kind, role: 'donor' },
    ...{ names: [donor.name], numbers: [donor.number] },
  });
  const contact =
    donor.kind === 'organisation' && donor.contact !== ''
      ? mention('contact', { kind: 'person', role: 'donor', names: [donor.contact], numbers: [] })
      : undefined;
  const tie = (one: Mention, kind: Tie['kind'], other: Mention, says: string): Tie => ({
    ...{ from: one.key, to: other.key, kind, says, in: place },
    ...{ since: offeredOn, until: offeredOn },
  });
  const how = giftStandingWords[standingOf(gift)].toLowerCase();
  const says = `Offered on ${formatPlain(offeredOn)}: ${what} (${how}).`;
  return {
    mentions: [to, from, ...(contact ? [contact] : [])],
    ties: [
      tie(from, 'offered', to, says),
      ...(contact ? [tie(contact, 'supports', from, 'Spoke for the donor.')] : []),
    ],
  };
}

const isSaid = (value: string): boolean => value.trim() !== '';
