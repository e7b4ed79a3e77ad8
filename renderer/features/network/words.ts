import type { LinkReason, NodeKind } from '../../../shared/contract/vault/network.ts';
import type { MentionedIn } from '../../../shared/domain/mention.ts';
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

/** Where a record stands, if it has a page of its own. */
export function pathOf(record: MentionedIn): string | undefined {
  if (record.kind === 'case') return `/cases/${record.stream}`;
  return record.register === 'people' || record.register === 'checks'
    ? undefined
    : `/registers/${record.register}/${record.entryId}`;
}

export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
