import type {
  FoundBy,
  PersonRow,
  SuggestionReason,
} from '../../../shared/contract/vault/people.ts';
import { identifierWords, type Identifier } from '../../../shared/domain/identifiers.ts';
import type { MentionRole } from '../../../shared/domain/mention.ts';
import { formatPlain, isCivilDate } from '../../../shared/kit/civil-date.ts';

/** The words for what somebody is in a record. */
export const roleWords: Readonly<Record<MentionRole, string>> = {
  subject: 'Subject',
  associate: 'Associate',
  reporter: 'Reporter',
  'line-manager': 'Manager',
  'police-friend': 'Police friend',
  recipient: 'Offered a gift',
  donor: 'Donor',
  'interest-holder': 'Holds an interest',
  'family-member': 'Family member',
  interest: 'Business interest',
  supplier: 'Supplier',
  'contract-owner': 'Contract owner',
  bidder: 'Bidder',
  declarant: 'Declared a conflict',
  'diary-owner': 'Diary owner',
  'diary-guest': 'Met by appointment',
  claimant: 'Claimed expenses',
  payee: 'Was paid',
  journalist: 'Journalist',
  'media-contact': 'Media contact',
  officer: 'Officer',
};

/** Why two may be the same, as a sentence; `against` is told apart from what is for it. */
export const reasonWords: Readonly<
  Record<SuggestionReason, { readonly says: string; readonly against?: true }>
> = {
  'reads-alike': { says: 'The records read exactly alike.' },
  'name-same': { says: 'They share a name that few others have.' },
  'name-nickname': { says: 'One name is short for the other.' },
  'name-misspelt': { says: 'The names differ by a slip of a letter or two.' },
  'name-sounds': { says: 'The names sound alike.' },
  'name-initial': { says: 'One name is an initial of the other.' },
  'name-order': { says: 'The names stand in another order.' },
  'name-part': { says: 'One name is part of the other.' },
  'name-differs': { says: 'A name differs.', against: true },
  'birth-same': { says: 'The same day of birth.' },
  'birth-transposed': { says: 'The same day of birth with day and month turned round.' },
  'birth-slip': { says: 'The days of birth differ by one figure.' },
  'birth-differs': { says: 'The days of birth differ.', against: true },
  'number-same': { says: 'They share a number.' },
  'number-part': { says: 'One number is part of the other.' },
  'number-slip': { says: 'Two numbers differ by one figure.' },
  'number-differs': { says: 'Their company numbers differ.', against: true },
};

/** True of a reason that has words: a decision keeps those that it was made on, of whatever build. */
export const isReason = (reason: string): reason is SuggestionReason =>
  Object.hasOwn(reasonWords, reason);

/** The words for how somebody was found. */
export const foundWords: Readonly<Record<FoundBy, string>> = {
  nickname: 'short for what you typed',
  misspelt: 'spelled almost so',
  sounds: 'sounds like it',
  'number-part': 'part of a number',
  handle: 'in a vehicle, handle or e-mail',
  address: 'in an address',
  'birth-same': 'day of birth',
  'birth-transposed': 'day and month turned round',
  'birth-slip': 'day of birth but for a figure',
};

/** How far a suggestion goes. */
export const strengthWords = { strong: 'Strong suggestion', possible: 'Possible' } as const;

/** `3 records`, and whether anybody put them together. */
export function recordsWords(records: number, together: PersonRow['together']): string {
  const count = records === 1 ? '1 record' : `${String(records)} records`;
  if (together === 'decided') return `${count}, put together`;
  return together === 'alike' ? `${count} that read alike` : count;
}

/** Numbers, vehicles and handles in one line, what each is before it; of one kind, once: `Telephone 07700 900127, 07700 900128 · Vehicle AB12 CDE`. */
export function identifiersInLine(identifiers: readonly Identifier[]): string {
  const kinds = [...new Set(identifiers.map(({ kind }) => kind))];
  const valuesOf = (kind: Identifier['kind']): string =>
    identifiers
      .filter((each) => each.kind === kind)
      .map(({ value }) => value)
      .join(', ');
  return kinds.map((kind) => `${identifierWords[kind]} ${valuesOf(kind)}`).join(' · ');
}

/** A day of birth as people write it. */
export const birthWords = (birthDate: string): string =>
  isCivilDate(birthDate) ? formatPlain(birthDate) : birthDate;
