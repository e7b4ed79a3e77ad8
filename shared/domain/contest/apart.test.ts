import { describe, expect, it } from 'vitest';
import { inFoldOrder, nextAct, type PlacedAct } from '../../../test/builders/apart.ts';
import { digitsOf } from '../../../test/builders/people.ts';
import { demonstration } from '../../../test/seeds/demonstration.ts';
import { loadOn } from '../../../test/seeds/loading.ts';
import { civilDate } from '../../kit/civil-date.ts';
import type { LooseEvent } from '../enlist.ts';
import { caseEngine } from '../registry.ts';
import { isSameValue } from '../same-value.ts';
import { contestsOf } from './contests-of.ts';
import { turnOf } from './turns.ts';

/** @file Every kind of event, done twice apart on one past: by whom it was done in the demonstration, and by a colleague who had not seen
 *  that and recorded it otherwise. Nothing may disappear, whoever comes first in the order of the fold. */

/** Kinds of which the state need not hold everything, and why. All of them stand on the timeline. */
const notInTheState: Readonly<Record<string, string>> = {
  'case.opened/1': 'a case has one beginning: nobody else can open it before its key is given away',
  'case.printed/1': 'looking and printing change nothing',
  'case.hand-over-accepted/1': 'says yes to one hand-over by its act',
  'interview.finalised/1':
    'the record and its paper stay in the ledger: the state holds hash and size',
  'intake-document.imported/1': 'the original stays in the ledger: the state holds hash and size',
  'intake-document.imported-apart/1':
    'the original stays in the ledger: the state holds hash and size',
};
/** Fields of events that are read and not kept: what they replace, and the bytes of papers. */
const notContent = new Set(['type', 'over', 'pdfBase64', 'docxBase64']);
/** Fields of events that are kept on the timeline only, and why. */
const timelineOnly: Readonly<Record<string, string>> = {
  'report.amended/1 reason': 'why a part was amended stands with the act',
  'report.amended/1 part': 'names the field',
  'case.reopened/1 reason': 'why a case was reopened stands with the act',
  'case.allocated/1 reason': 'why a case was given stands with the act',
  'case.handed-over/1 note': 'what was handed over stands with the act',
  'case.withdrawn/1 byWhom': 'who withdrew stands with the act',
  'case.withdrawn/1 reason': 'why it was withdrawn stands with the act',
  'disclosure.people-named/1 reason': 'why people were named stands with the act',
  'case.copy-saved/1 what': 'what was saved is named by its number',
};

const { acts } = loadOn(demonstration(), civilDate.parse('2027-03-25'));
const past = pastOf(acts);

/** Kinds that the demonstration does not record: what needs a second workstation, looking, and what the demonstration itself lists
 *  (demonstration.test.ts). */
const notTried = new Set([
  'access.conflict-answered/1',
  'access.conflict-declared/1',
  'access.ended/1',
  'access.granted/1',
  'access.recovered/1',
  'access.recovery-noted/1',
  'access.recused/1',
  'access.rekeyed/1',
  'access.revoked/1',
  'access.workstation-added/1',
  // What is decided of a hit is a register of its own, which keeps both: check-hit.test.ts.
  'check-hit.decided/1',
  'check-hit.reopened/1',
  // A bundle is prepared, looked at and written under an id of its own: two are two.
  'bundle.abandoned/1',
  'bundle.confirmed/1',
  'bundle.prepared/1',
  'bundle.written/1',
  'case.copy-saved/1',
  'case.hand-over-accepted/1',
  'case.opened-to-look/1',
  'contest.settled/1',
  'departure.suspension-ended/1',
  'determination.confirmed/1',
  'exhibit.paper-saved/1',
  'exhibit.saved-out/1',
  'guest-pack.made/1',
  'guest-pack.return-refused/1',
  'guest-pack.returned/1',
  'guest-pack.withdrawn/1',
  'interview.taken-in/1',
  // A received bundle is kept under an id of its own, and destroyed once: two say the same.
  'kept-bundle.disposed/1',
  'kept-bundle.kept/1',
  'vetting.notified/1',
]);

it('tries every kind of event there is, but for those that say why not', () => {
  expect(caseEngine.types.filter((type) => !past.has(type) && !notTried.has(type))).toEqual([]);
});

describe.each([...past.keys()].toSorted())('%s done apart', (type) => {
  const found = past.get(type);
  const told = found?.event ?? { type };
  const before = found?.before ?? [];
  const otherwise = saidOtherwise(told, JSON.stringify(before));

  it.each([
    ['ada', 'zoe'],
    ['zoe', 'ada'],
  ])('keeps what both recorded, %s here and %s there', (here, there) => {
    const both = [...before, nextAct(here, before, [told]), nextAct(there, before, [otherwise])];
    const state = foldAll(both);
    expect(foldAll([...both].reverse())).toEqual(state);
    expect(foldAll([...both, ...both])).toEqual(state);
    if (!notInTheState[type])
      expect([...missing(told, state), ...missing(otherwise, state)]).toEqual([]);
  });

  it('is shown as a choice to make where both cannot be so, and as none where they say the same', () => {
    const differs = [nextAct('ada', before, [told]), nextAct('zoe', before, [otherwise])];
    const turn = turnOf(told);
    const isContest =
      turn !== undefined && !turn.goesOn && turnOf(otherwise)?.course === turn.course;
    const course = turn?.course ?? '';
    const contested = contestsOf(foldAll([...before, ...differs])).find(
      ({ key }) => key === course,
    );
    expect(contested !== undefined).toBe(isContest && !isSameValue(told, otherwise));
    if (contested) {
      expect(contested.versions.map(({ actId }) => actId).toSorted()).toEqual(
        differs.map(({ act }) => act.id).toSorted(),
      );
      expect(contested.versions.filter(({ isProvisional }) => isProvisional)).toHaveLength(1);
    }
    const same = [nextAct('ada', before, [told]), nextAct('zoe', before, [told])];
    const quiet = contestsOf(foldAll([...before, ...same])).map(({ key }) => key);
    expect(quiet).toEqual(contestsOf(foldAll(before)).map(({ key }) => key));
  });
});

/** Each kind of event as the demonstration recorded it, with everything its author had before them. */
function pastOf(
  all: typeof acts,
): ReadonlyMap<string, { readonly event: LooseEvent; readonly before: readonly PlacedAct[] }> {
  const streams = new Map<number, PlacedAct[]>();
  const first = new Map<string, { event: LooseEvent; before: readonly PlacedAct[] }>();
  for (const { stream, act, events } of all) {
    if (stream === 'unit') continue;
    const before = streams.get(stream) ?? [];
    for (const [at, event] of events.entries())
      if (!first.has(event.type)) {
        const same = at > 0 ? [{ act, depth: before.length, events: events.slice(0, at) }] : [];
        first.set(event.type, { event, before: [...before, ...same] });
      }
    before.push({ act, depth: before.length, events });
    streams.set(stream, before);
  }
  return first;
}

function foldAll(placed: readonly PlacedAct[]) {
  const once = [...new Map(placed.map((one) => [one.act.id, one])).values()];
  return inFoldOrder(once).reduce(
    (state, { act, events }) => caseEngine.fold(state, events, act),
    caseEngine.empty,
  );
}

/** The same kind of event with other words wherever its schema takes them, and with numbers of its own for what it brings. */
function saidOtherwise(event: LooseEvent, before: string): LooseEvent {
  let changed = event;
  for (const path of pathsOf(event)) {
    const known = at(changed, path);
    if (typeof known !== 'string' || path.some((key) => notContent.has(key))) continue;
    const isNumber = /^[0-9a-f]{32}$/.test(known);
    if (isNumber && before.includes(known)) continue;
    const next = withValue(
      changed,
      path,
      isNumber ? digitsOf(`other ${known}`) : `${known} (apart)`,
    );
    if (!isNumber && !parses(next)) continue;
    changed = { ...next, type: event.type };
  }
  return changed;
}

const parses = (event: unknown): boolean => {
  const checked = caseEngine.parse(event);
  return checked.ok;
};

type Path = readonly string[];

/** Where the words and numbers of a value stand. */
const pathsOf = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))
    : [path];

const at = (value: unknown, [key, ...rest]: Path): unknown =>
  key === undefined
    ? value
    : typeof value === 'object' && value !== null
      ? at(Object.entries(value).find(([name]) => name === key)?.[1], rest)
      : undefined;

function withValue(
  value: object,
  [key = '', ...rest]: Path,
  leaf: unknown,
): Record<string, unknown> {
  const entries = Object.entries(value).map(([name, inner]: [string, unknown]) => {
    if (name !== key) return [name, inner];
    if (rest.length === 0) return [name, leaf];
    const list = Array.isArray(inner);
    const next = withValue(typeof inner === 'object' && inner ? inner : {}, rest, leaf);
    return [name, list ? Object.values(next) : next];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}

/** The words of an event that the state does not hold anywhere. */
function missing(event: LooseEvent, state: unknown): readonly string[] {
  const held = new Set(pathsOf(state).map((path) => at(state, path)));
  return pathsOf(event)
    .filter((path) => !path.some((key) => notContent.has(key)))
    .filter((path) => !timelineOnly[`${event.type} ${path.at(-1) ?? ''}`])
    .filter((path) => !held.has(at(event, path)))
    .map((path) => `${event.type} ${path.join('.')}`);
}
