import type {
  PersonRecordRow,
  PersonView,
  Suggestion,
  suggestionShow,
} from '../../../shared/contract/vault/people.ts';
import type { z } from 'zod';
import { identifiersOf } from '../../../shared/domain/identifiers.ts';
import type { Mention } from '../../../shared/domain/mention.ts';
import type { RegisterName } from '../../../shared/domain/register-names.ts';
import type { Opened } from '../opened.ts';
import type { Entry } from './entries.ts';
import { nameOf } from './name-of.ts';
import { nounOfEntry } from './noun-of-entry.ts';
import type { PeopleIndex } from './people-index.ts';
import { isOpen } from './suggestions.ts';
import type { TiesByKey } from './ties.ts';

/** @file One person or organisation with all that is told of them, made only of what this member may see. */

/** Nobody reads further on one page. */
const shownRecords = 200;
const shownSuggestions = 20;
const shownTies = 12;

/** Everything about one entry of the index. */
export async function personView(
  opened: Opened,
  index: PeopleIndex,
  entry: Entry,
): Promise<PersonView> {
  const { who } = index;
  const [ties, suggestions] = [await index.ties(), await index.suggestions()];
  const { id, kind, mentions, together } = entry;
  const keys = new Set(mentions.map(({ key }) => key));
  const about = [...who.decided.values()].filter(({ pair }) => pair.some((key) => keys.has(key)));
  const decisions = new Map(
    about
      .flatMap(({ standing }) => standing)
      .filter(({ sameness }) => sameness !== 'taken-back')
      .map((decision) => [decision.decisionId, decision]),
  );
  const latestFirst = mentions.toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1));
  return {
    ...{ person: id, kind, together, name: nameOf(entry), recordCount: mentions.length },
    names: spread(mentions, ({ names }) => names),
    birthDates: spread(mentions, ({ birthDate }) => (birthDate === '' ? [] : [birthDate])),
    identifiers: identifiersOf(latestFirst),
    addresses: spread(mentions, ({ addresses }) => addresses),
    roles: [...new Set(mentions.map(({ role }) => role))],
    records: latestFirst
      .slice(0, shownRecords)
      .map((mention) => recordRow(opened, index, mention, { keys, ties })),
    decisions: [...decisions.values()],
    contradictions: about.filter(
      ({ pair: [a, b], sameness }) =>
        sameness === 'contested' ||
        (sameness === 'different' && who.clusters.clusterOf(a) === who.clusters.clusterOf(b)),
    ),
    suggestions: suggestions
      .of(id)
      .filter((each) => isOpen(each) || each.sameness === 'undecided')
      .slice(0, shownSuggestions),
    comparing: index.comparing(),
  };
}

const spread = (
  mentions: readonly Mention[],
  of: (mention: Mention) => readonly string[],
): readonly string[] => [...new Set(mentions.flatMap(of))];

function recordRow(
  opened: Opened,
  index: PeopleIndex,
  mention: Mention,
  own: { readonly keys: ReadonlySet<string>; readonly ties: TiesByKey },
): PersonRecordRow {
  return {
    mention,
    ...placeOf(opened, mention),
    ties: (own.ties.get(mention.key) ?? [])
      .slice(0, shownTies)
      .flatMap(({ from, to, kind, says, grading }) => {
        const other = from === mention.key ? to : from;
        const entry = index.entries.of(other);
        if (!entry || own.keys.has(other)) return [];
        return [{ kind, says, grading: grading?.says, person: entry.id, name: nameOf(entry) }];
      }),
  };
}

function placeOf(
  opened: Opened,
  { in: place }: Mention,
): Pick<PersonRecordRow, 'where' | 'detail' | 'noun'> {
  if (place.kind === 'register')
    return {
      ...{ where: registerTitles[place.register], detail: '' },
      noun: nounOfEntry(opened, place.register, place.entryId),
    };
  const at = opened.rows.indexOf(place.stream);
  const row = at === undefined ? undefined : opened.rows.rowAt(at);
  return { where: row?.reference ?? 'Case', detail: row?.subject ?? '' };
}

const registerTitles: Readonly<Record<RegisterName, string>> = {
  gifts: 'Gifts and hospitality',
  interests: 'Business interests',
  procurement: 'Suppliers and contracts',
  diaries: 'Chief officers’ diaries',
  expenses: 'Expenses',
  media: 'Media contacts',
  people: 'People',
  checks: 'Cross-checks',
  oversight: 'Audit plan and data sources',
};

/** True of a suggestion that is asked for. */
export function isReviewed(suggestion: Suggestion, show: z.infer<typeof suggestionShow>): boolean {
  if (show === 'open') return isOpen(suggestion);
  if (show === 'strong') return isOpen(suggestion) && suggestion.strength === 'strong';
  return suggestion.sameness === show;
}
