import type { LinkReason } from '../../../shared/contract/vault/network.ts';
import type { NodeKind } from '../../../shared/domain/network/view.ts';
import type { MentionedIn } from '../../../shared/domain/mention.ts';
import type { RegisterName } from '../../../shared/domain/register-names.ts';
import { formatShort } from '../../../shared/kit/civil-date.ts';

/** What a node is. */
export const kindWords: Readonly<Record<NodeKind, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  case: 'Case',
  entry: 'Register entry',
};
/** Several of them. */
export const kindsWords: Readonly<Record<NodeKind, string>> = {
  person: 'People',
  organisation: 'Organisations',
  case: 'Cases',
  entry: 'Register entries',
};

/** When a link was; '' where no record says. */
export function whenWords({ since, until }: Pick<LinkReason, 'since' | 'until'>): string {
  if (since !== '' && since === until) return formatShort(since);
  if (since === '') return until === '' ? '' : `until ${formatShort(until)}`;
  return until === ''
    ? `since ${formatShort(since)}`
    : `${formatShort(since)} to ${formatShort(until)}`;
}

/** Where a person or an organisation stands. */
export const personPath = (node: string): string => `/people/${encodeURIComponent(node)}`;

/** Where two are put side by side, and somebody decides whether they are one. */
export const comparePath = (one: string, other: string): string =>
  `/people/same/${encodeURIComponent(one)}/${encodeURIComponent(other)}`;

/** Where the entries of a register stand. */
const entryPages = {
  gifts: (id) => `/registers/gifts/${id}`,
  interests: (id) => `/registers/interests/${id}`,
  // Several kinds of entries share the room: the page finds out which it is.
  procurement: (id) => `/registers/entries/procurement/${id}`,
  diaries: (id) => `/registers/entries/diary/${id}`,
  expenses: (id) => `/registers/entries/expense/${id}`,
  media: (id) => `/registers/entries/media-contact/${id}`,
  people: () => '/people',
  checks: () => '/checks',
  oversight: () => '/registers/oversight',
} as const satisfies Readonly<Record<RegisterName, (entryId: string) => string>>;

/** Where a record stands. */
export const pathOf = (record: MentionedIn): string =>
  record.kind === 'case' ? `/cases/${record.stream}` : entryPages[record.register](record.entryId);

export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
