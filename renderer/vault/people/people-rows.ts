import type { PeopleListArgs } from '../../../shared/contract/vault/people.ts';
import type { MentionRole } from '../../../shared/domain/mention.ts';
import type { ListedPerson } from './in-order.ts';
import type { PeopleIndex } from './people-index.ts';
import { isOpen } from './suggestions.ts';

/** @file The index as a list: found, narrowed and put in order as somebody asks. */

/** Those whom somebody asked for, in their order; where something is looked for, whom it fits best first. */
export async function peopleRows(
  index: PeopleIndex,
  args: PeopleListArgs,
): Promise<readonly ListedPerson[]> {
  const { text, kind, role, show, sortBy, descending } = args;
  const isSearch = text.trim() !== '';
  const asked = isSearch ? await rowsFitting(index, text) : (await index.inOrder(sortBy)).all;
  const roles = role === 'all' ? undefined : rolesShown[role];
  const suggestions = show === 'to-decide' ? await index.suggestions() : undefined;
  const shown = asked.filter(
    ({ entry: { id, kind: ofKind, mentions } }) =>
      (kind === 'all' || ofKind === kind) &&
      (!roles || mentions.some((mention) => roles.includes(mention.role))) &&
      (show !== 'several' || mentions.length > 1) &&
      (!suggestions || suggestions.of(id).some(isOpen)),
  );
  return descending && !isSearch ? shown.toReversed() : shown;
}

/** Whom a text fits, best first. */
export async function rowsFitting(
  index: PeopleIndex,
  text: string,
): Promise<readonly ListedPerson[]> {
  const { all, placeOf } = await index.inOrder('name');
  return (await index.search())
    .find(text)
    .map((hit) => ({ ...hit, place: placeOf.get(hit.entry) ?? 0 }))
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .map(({ entry, foundBy, place }) => ({ entry, foundBy, latest: all[place]?.latest ?? '' }));
}

const rolesShown: Readonly<Record<Exclude<PeopleListArgs['role'], 'all'>, readonly MentionRole[]>> =
  {
    subject: ['subject'],
    associate: ['associate'],
    reporter: ['reporter'],
    officer: ['officer', 'line-manager', 'contract-owner', 'recipient', 'declarant', 'diary-owner'],
    supporter: ['police-friend'],
    donor: ['donor'],
    recipient: ['recipient'],
    interest: ['interest-holder', 'family-member', 'interest'],
    supplier: ['supplier', 'bidder'],
    diary: ['diary-owner', 'diary-guest'],
    expense: ['claimant', 'payee'],
    media: ['journalist', 'media-contact'],
  };
