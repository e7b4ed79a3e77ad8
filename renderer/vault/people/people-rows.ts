import type { FoundBy, PeopleListArgs } from '../../../shared/contract/vault/people.ts';
import type { MentionRole } from '../../../shared/domain/mention.ts';
import { foldText } from '../search/fold-text.ts';
import type { Entries, Entry } from './entries.ts';
import { nameOf } from './name-of.ts';
import type { PeopleIndex } from './people-index.ts';
import { isOpen } from './suggestions.ts';

/** @file The index as a list: found, narrowed and put in order as somebody asks. */

/** Somebody in the list, and how they were found. */
export type ListedPerson = {
  readonly entry: Entry;
  readonly latest: string;
  readonly foundBy: readonly FoundBy[];
};

type Sortable = ListedPerson & { readonly name: string; readonly score: number };

const prepared = new WeakMap<Entries, readonly Sortable[]>();

/** What the list is sorted by, made once for each state of the index. */
function everybody(entries: Entries): readonly Sortable[] {
  const known = prepared.get(entries);
  if (known) return known;
  const all = entries.all.map((entry) => ({
    entry,
    latest: entry.mentions.reduce((latest, { on = '' }) => (on > latest ? on : latest), ''),
    name: foldText(lastNameFirst(entry)),
    ...{ score: 0, foundBy: [] },
  }));
  all.sort((a, b) => compareText(a.name, b.name) || compareText(a.entry.id, b.entry.id));
  prepared.set(entries, all);
  return all;
}

/** People by the last word of their name, organisations by the first. */
function lastNameFirst(entry: Entry): string {
  const name = nameOf(entry);
  if (entry.kind === 'organisation' || name.includes(',')) return name;
  const words = name.split(' ');
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}

/** Those whom somebody asked for, in their order; where something is looked for, whom it fits best first. */
export function peopleRows(index: PeopleIndex, args: PeopleListArgs): readonly ListedPerson[] {
  const { text, kind, role, show, sortBy, descending } = args;
  const all = everybody(index.entries);
  const asked = text.trim() === '' ? all : found(index, all, text);
  const roles = role === 'all' ? undefined : rolesShown[role];
  const shown = asked.filter(
    ({ entry }) =>
      (kind === 'all' || entry.kind === kind) &&
      (!roles || entry.mentions.some((mention) => roles.includes(mention.role))) &&
      isShown(index, entry, show),
  );
  if (text.trim() !== '') return shown;
  const sorted =
    sortBy === 'name'
      ? shown
      : shown.toSorted(
          sortBy === 'records'
            ? (a, b) => a.entry.mentions.length - b.entry.mentions.length
            : (a, b) => compareText(a.latest, b.latest),
        );
  return descending ? sorted.toReversed() : sorted;
}

function found(index: PeopleIndex, all: readonly Sortable[], text: string): readonly Sortable[] {
  const hits = new Map(
    index
      .search()
      .find(text)
      .map((hit) => [hit.entry.id, hit]),
  );
  return all
    .flatMap((each) => {
      const hit = hits.get(each.entry.id);
      return hit ? [{ ...each, score: hit.score, foundBy: hit.foundBy }] : [];
    })
    .toSorted((a, b) => b.score - a.score);
}

const isShown = (
  { suggestions }: PeopleIndex,
  { id, mentions }: Entry,
  show: PeopleListArgs['show'],
): boolean => {
  if (show === 'all') return true;
  return show === 'several' ? mentions.length > 1 : suggestions().of(id).some(isOpen);
};

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

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
