import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import type { Mention } from '../../../shared/domain/mention.ts';
import type { Decided } from '../../../shared/domain/sameness/decision-of.ts';
import { pairKey } from '../../../shared/domain/sameness/standing.ts';
import { createId, itemId } from '../../../shared/kit/ids.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import type { Opened } from '../opened.ts';
import { secretNamed } from '../people/decisions.ts';
import { peopleIndex, type PeopleIndex } from '../people/people-index.ts';
import { sealDecision, secretNamesOf } from '../people/sealed-decision.ts';
import type { Suggestions } from '../people/suggestions.ts';
import { fault, type Answer, type Room } from '../room.ts';
import { recordAct } from './append.ts';

/** @file What a person says of who is who, recorded so that who may not see a case learns nothing of it. Decision 0052. */

type Request = VaultRequest<'decideSameness'>;
type Said = Pick<Request, 'sameness' | 'reason'>;
/** Two mentions of which something is decided. */
export type Pair = readonly [Mention, Mention];

/** Records a decision on the mentions of one side and the other. Faults: register/no-such-entry, case/unreadable, disk/*. */
export async function decideSameness(
  room: Room,
  opened: Opened,
  request: Request,
): Answer<VaultAnswers['decideSameness']> {
  const index = await peopleIndex(room, opened);
  const { mentions } = index.who;
  const find = (keys: readonly string[]) => keys.flatMap((key) => mentions.get(key) ?? []);
  const [left, right] = [find(request.left), find(request.right)];
  if (left.length < request.left.length || right.length < request.right.length)
    return fault('register/no-such-entry');
  return recordDecisions(room, opened, index, pairsOf(index, request, left, right), request);
}

/** Records what a person says of pairs, each for those who may see both of its two. Faults: case/unreadable, disk/*. */
export async function recordDecisions(
  room: Room,
  opened: Opened,
  index: PeopleIndex,
  all: readonly Pair[],
  said: Said,
): Answer<VaultAnswers['decideSameness']> {
  const suggestions = await index.suggestions();
  const decided = [...bySecrets(all)].map(([names, pairs]) => ({
    names: names === '' ? [] : names.split(' '),
    decision: decisionOn(room, index, suggestions, said, pairs),
  }));
  const plain = decided.map(({ decision }) => decision);
  // What is sealed no rule can read: it is judged before.
  const judged = await recordAct(room, opened, {
    stream: 'people',
    events: plain,
    checkOnly: true,
  });
  if (!judged.ok) return judged;
  const events: LooseEvent[] = [];
  for (const { names, decision } of decided) {
    const secrets = names.flatMap((name) => secretNamed(opened, name) ?? []);
    if (secrets.length < names.length) return fault('case/unreadable');
    const stream = opened.registers.streamOf('people');
    events.push(
      names.length === 0 ? decision : sealDecision(decision, secrets, stream, room.ports.entropy),
    );
  }
  const saved = await recordAct(room, opened, { stream: 'people', events, checkOnly: false });
  if (saved.ok) room.tell({ changed: ['people'] });
  return saved;
}

/** So many pairs go into one decision. */
const mostPairs = 2000;

/** Of *the same* the first of them with each other one; and every pair between the two sides of which anything stands: it is replaced. */
function pairsOf(
  { who: { decided } }: PeopleIndex,
  { sameness, eachApart }: Request,
  left: readonly Mention[],
  right: readonly Mention[],
): readonly Pair[] {
  const pairs = new Map<string, Pair>();
  const add = (a: Mention, b: Mention): void => {
    if (a.key !== b.key && pairs.size < mostPairs) pairs.set(pairKey(a.key, b.key), [a, b]);
  };
  const all = [...left, ...right];
  if (eachApart) all.forEach((a, at) => all.slice(at + 1).forEach((b) => add(a, b)));
  for (const a of left.slice(0, 1))
    for (const b of sameness === 'same' ? all : right.slice(0, 1)) add(a, b);
  for (const a of left) for (const b of right) if (decided.has(pairKey(a.key, b.key))) add(a, b);
  return [...pairs.values()];
}

/** Pairs by what they rest on: each goes to those who may see both of its two. */
function bySecrets(pairs: readonly Pair[]): ReadonlyMap<string, readonly Pair[]> {
  const grouped = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const names = secretNamesOf(pair.map(({ key }) => key)).join(' ');
    grouped.set(names, [...(grouped.get(names) ?? []), pair]);
  }
  return grouped;
}

const mostMentions = 400;

function decisionOn(
  room: Room,
  { who: { decided }, entries }: PeopleIndex,
  suggestions: Suggestions,
  { sameness, reason }: Said,
  pairs: readonly Pair[],
): Decided {
  const mentions = [...new Map(pairs.flat().map((mention) => [mention.key, mention])).values()];
  const places = new Map(mentions.slice(0, mostMentions).map(({ key }, at) => [key, at]));
  const over = pairs.flatMap(
    ([a, b]) => decided.get(pairKey(a.key, b.key))?.standing.map(({ actId }) => actId) ?? [],
  );
  const [one, other] = pairs[0]?.map(({ key }) => entries.of(key)?.id ?? '') ?? [];
  const suggested = suggestions.between(one ?? '', other ?? '');
  return {
    type: 'sameness.decided/1',
    decisionId: itemId.parse(createId(room.ports.entropy)),
    ...{ sameness, reason },
    mentions: mentions.slice(0, mostMentions).map(({ key, names }) => ({
      key,
      read: (names[0] ?? 'Without a name').slice(0, textLimits.line),
    })),
    pairs: pairs.flatMap(([a, b]): [number, number][] => {
      const [i, j] = [places.get(a.key), places.get(b.key)];
      return i === undefined || j === undefined ? [] : [[i, j]];
    }),
    ...(suggested
      ? { suggested: { strength: suggested.strength, reasons: [...suggested.reasons] } }
      : {}),
    over: [...new Set(over)].slice(0, mostMentions),
  };
}
