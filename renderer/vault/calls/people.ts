import type { PersonRow, PersonView } from '../../../shared/contract/vault/people.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { identifiersOf } from '../../../shared/domain/identifiers.ts';
import { samenessContests } from '../../../shared/domain/sameness/contests.ts';
import { ok } from '../../../shared/kit/result.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import type { Opened } from '../opened.ts';
import { nameOf } from '../people/name-of.ts';
import type { ListedPerson } from '../people/in-order.ts';
import { peopleRows, rowsFitting } from '../people/people-rows.ts';
import { peopleIndex, type PeopleIndex } from '../people/people-index.ts';
import { personView, isReviewed } from '../people/person-view.ts';
import { isOpen } from '../people/suggestions.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { recordOrOwe } from './owed-acts.ts';

/** @file People and organisations, as the page asks for them. Decision 0052. */

/** The visible part of the index. A settled search is recorded: looking is an act. Faults: disk/*. */
export async function peopleList(
  room: Room,
  opened: Opened,
  args: VaultRequest<'peopleList'>,
): Answer<VaultAnswers['peopleList']> {
  const index = await peopleIndex(room, opened);
  const listed = await peopleRows(index, args);
  const looked = await recordSearch(room, opened, args, listed.length);
  if (!looked.ok) return looked;
  return ok({
    total: listed.length,
    held: index.entries.all.length,
    from: args.from,
    rows: listed.slice(args.from, args.from + args.count).map(rowOf),
    toDecide: (await index.suggestions()).all.filter(isOpen).length,
    comparing: index.comparing(),
  });
}

/** Whom a text fits best, for who types anywhere. Nobody is compared for it. Faults: disk/*. */
export async function findPeople(
  room: Room,
  opened: Opened,
  args: VaultRequest<'findPeople'>,
): Answer<VaultAnswers['findPeople']> {
  if (args.text.trim() === '') return ok({ rows: [], total: 0 });
  const index = await peopleIndex(room, opened, 'look up');
  const found = await rowsFitting(index, args.text);
  const looked = await recordSearch(room, opened, args, found.length);
  if (!looked.ok) return looked;
  return ok({ rows: found.slice(0, args.limit).map(rowOf), total: found.length });
}

/** A search that stood still is an act. */
async function recordSearch(
  room: Room,
  opened: Opened,
  args: { readonly text: string; readonly settled: boolean },
  results: number,
): Answer<object> {
  const text = args.text.trim();
  if (!args.settled || text === '') return ok({});
  const event = { type: 'search.made/1', text, results, purpose: 'casework' };
  const looked = await recordOrOwe(room, opened, [{ stream: opened.unitId, events: [event] }]);
  return looked.ok ? ok({}) : shellFault(looked.error);
}

const shownNumbers = 4;

function rowOf({ entry, foundBy, latest }: ListedPerson): PersonRow {
  const { id, kind, mentions, together } = entry;
  const name = nameOf(entry);
  const names = new Set(mentions.flatMap((mention) => mention.names));
  return {
    ...{ person: id, kind, name, together, latest, foundBy, records: mentions.length },
    otherNames: [...names].filter((other) => other !== name).slice(0, shownNumbers),
    roles: [...new Set(mentions.map(({ role }) => role))],
    birthDate: mentions.find(({ birthDate }) => birthDate !== '')?.birthDate ?? '',
    identifiers: identifiersOf(mentions).slice(0, shownNumbers),
  };
}

/** Everything about one person, recorded as a look before it is shown. Faults: register/no-such-entry, disk/*. */
export async function openPerson(
  room: Room,
  opened: Opened,
  { person, purpose }: VaultRequest<'openPerson'>,
): Answer<VaultAnswers['openPerson']> {
  const view = await viewOf(room, opened, person);
  if (!view) return fault('register/no-such-entry');
  const name = view.name.slice(0, textLimits.line);
  const event = { type: 'person.opened-to-look/1', name, records: view.recordCount, purpose };
  const looked = await recordOrOwe(room, opened, [{ stream: opened.unitId, events: [event] }]);
  return looked.ok ? ok(view) : shellFault(looked.error);
}

/** The same person again, after a change. Fault: register/no-such-entry. */
export async function refreshPerson(
  room: Room,
  opened: Opened,
  { person }: VaultRequest<'refreshPerson'>,
): Answer<VaultAnswers['refreshPerson']> {
  const view = await viewOf(room, opened, person);
  return view ? ok(view) : fault('register/no-such-entry');
}

async function viewOf(room: Room, opened: Opened, person: string): Promise<PersonView | undefined> {
  const index = await peopleIndex(room, opened);
  return viewIn(opened, index, person);
}

async function viewIn(
  opened: Opened,
  index: PeopleIndex,
  person: string,
): Promise<PersonView | undefined> {
  const entry = index.entries.of(person);
  return entry && personView(opened, index, entry);
}

/** Who may be the same. */
export async function suggestions(
  room: Room,
  opened: Opened,
  { show, from, count }: VaultRequest<'suggestions'>,
): Answer<VaultAnswers['suggestions']> {
  const index = await peopleIndex(room, opened);
  const shown = (await index.suggestions()).all.filter((each) => isReviewed(each, show));
  return ok({
    ...{ total: shown.length, from, rows: shown.slice(from, from + count) },
    comparing: index.comparing(),
  });
}

/** Two beside each other. Fault: register/no-such-entry. */
export async function comparePeople(
  room: Room,
  opened: Opened,
  { left, right }: VaultRequest<'comparePeople'>,
): Answer<VaultAnswers['comparePeople']> {
  const index = await peopleIndex(room, opened);
  const [one, other] = [await viewIn(opened, index, left), await viewIn(opened, index, right)];
  if (!one || !other) return fault('register/no-such-entry');
  const keysOf = (id: string) =>
    new Set(index.entries.of(id)?.mentions.map(({ key }) => key) ?? []);
  const [ones, others] = [keysOf(left), keysOf(right)];
  const between = [...index.who.decided.values()].filter(
    ({ pair: [a, b] }) => (ones.has(a) && others.has(b)) || (ones.has(b) && others.has(a)),
  );
  const standing = new Map(
    between.flatMap((pair) => pair.standing).map((decision) => [decision.decisionId, decision]),
  );
  return ok({
    ...{ left: one, right: other, decisions: [...standing.values()] },
    contests: samenessContests(between),
    suggestion: (await index.suggestions()).between(one.person, other.person),
  });
}
