import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { networkFilter, type NetworkFilter } from '../../../shared/domain/network/view.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { ok, type Result } from '../../../shared/kit/result.ts';
import type { ShellFault } from '../../../shared/contract/shell-faults.ts';
import { networkAtHand, shapeAtHand } from '../network/at-hand.ts';
import { wayBetween } from '../network/between.ts';
import { hubsNow } from '../network/hubs.ts';
import { compareText } from '../network/network.ts';
import { linksInOrder, rowsOnce } from '../network/link-rows.ts';
import { factsOf, inWords, rowsOf, shortOf } from '../network/node-facts.ts';
import { pictureOf, seenNow, told } from '../network/picture.ts';
import type { Opened } from '../opened.ts';
import { wholeInTurns } from '../people/in-turns.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { foldText } from '../search/fold-text.ts';
import { recordOrOwe } from './owed-acts.ts';

/** @file The network picture as the page asks for it. It is made of what this member may see; looking at somebody in it is recorded before
 *  anything of them is shown, once a sitting for each (decision 0057). */

const looked = new WeakMap<Opened, Set<string>>();

/** Records what was not looked at since unlock; '' is the picture as a whole. */
async function recordLook(
  room: Room,
  opened: Opened,
  names: readonly string[],
): Promise<Result<unknown, ShellFault>> {
  const known = looked.get(opened) ?? new Set<string>();
  looked.set(opened, known);
  const fresh = [...new Set(names)].filter((name) => !known.has(name));
  if (fresh.length === 0) return ok(undefined);
  const recorded = await recordOrOwe(room, opened, [
    {
      stream: opened.unitId,
      events: fresh.map((of) => ({
        ...{ type: 'network.looked-at/1', of: of.slice(0, textLimits.line) },
        purpose: 'casework',
      })),
    },
  ]);
  if (recorded.ok) for (const name of fresh) known.add(name);
  return recorded;
}

/** What is in view. Faults: disk/*. */
export async function networkPicture(
  room: Room,
  opened: Opened,
  asked: VaultRequest<'networkPicture'>,
): Answer<VaultAnswers['networkPicture']> {
  const hand = await networkAtHand(opened);
  const nameOf = (id: string): string =>
    hand.network.nodes[hand.network.indexOf.get(id) ?? -1]?.label ?? '';
  const { view } = asked;
  const recorded = await recordLook(room, opened, [
    view.start === 'around' ? nameOf(view.node) : '',
    ...view.expanded.map(nameOf),
  ]);
  if (!recorded.ok) return shellFault(recorded.error);
  return ok(pictureOf(opened, hand, await seenNow(hand, filled(asked))));
}

/** One node, with why it is linked. Faults: register/no-such-entry, disk/*. */
export async function networkNode(
  room: Room,
  opened: Opened,
  { node, filter }: VaultRequest<'networkNode'>,
): Answer<VaultAnswers['networkNode']> {
  const hand = await networkAtHand(opened);
  const place = hand.network.indexOf.get(node);
  if (place === undefined) return fault('register/no-such-entry');
  const recorded = await recordLook(room, opened, [hand.network.nodes[place]?.label ?? '']);
  if (!recorded.ok) return shellFault(recorded.error);
  const shape = shapeAtHand(hand, filled({ filter }).filter, true);
  const facts = factsOf(opened, hand.network, shape, place);
  return facts ? ok(facts) : fault('register/no-such-entry');
}

const foundAtMost = 20;

/** Names, numbers and references that hold every word typed; the best connected first. */
export async function networkFind(
  _room: Room,
  opened: Opened,
  { text }: VaultRequest<'networkFind'>,
): Answer<VaultAnswers['networkFind']> {
  const words = foldText(text).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return ok({ found: [] });
  const { network } = await networkAtHand(opened);
  const found = network.nodes.filter(({ kind, label, mentions }) => {
    if (kind === 'entry') return false;
    const held = foldText(
      [label, ...mentions.flatMap(({ names, numbers }) => [...names, ...numbers])].join('\n'),
    );
    return words.every((word) => held.includes(word));
  });
  return ok({
    found: found
      .toSorted((a, b) => b.mentions.length - a.mentions.length || compareText(a.label, b.label))
      .slice(0, foundAtMost)
      .map((node) => told(opened, node)),
  });
}

/** The shortest way between two. Faults: register/no-such-entry, disk/*. */
export async function networkPath(
  room: Room,
  opened: Opened,
  { from, to, filter }: VaultRequest<'networkPath'>,
): Answer<VaultAnswers['networkPath']> {
  const hand = await networkAtHand(opened);
  const { network } = hand;
  const [one, other] = [network.indexOf.get(from), network.indexOf.get(to)];
  if (one === undefined || other === undefined) return fault('register/no-such-entry');
  const shape = shapeAtHand(hand, filled({ filter }).filter, true);
  const { nodes, ways } = wayBetween(shape, one, other);
  const recorded = await recordLook(
    room,
    opened,
    [one, other, ...nodes].map((node) => network.nodes[node]?.label ?? ''),
  );
  if (!recorded.ok) return shellFault(recorded.error);
  const reasons = nodes.slice(1).map((node, index) => {
    const before = nodes[index] ?? node;
    const [a, b] = before < node ? [before, node] : [node, before];
    const link = shape.links.find((known) => known.a === a && known.b === b);
    return (link?.reasons ?? []).map((reason) => inWords(network, reason));
  });
  return ok({ nodes: nodes.map((node) => shortOf(network, node)), reasons, ways });
}

/** Hubs as far as they are counted. */
export async function networkHubs(
  _room: Room,
  opened: Opened,
  { filter }: VaultRequest<'networkHubs'>,
): Answer<VaultAnswers['networkHubs']> {
  const hand = await networkAtHand(opened);
  return ok(await hubsNow(hand, filled({ filter }).filter));
}

/** The links in view, with their reasons. Faults: disk/*. */
export async function networkLinks(
  room: Room,
  opened: Opened,
  asked: VaultRequest<'networkLinks'>,
): Answer<VaultAnswers['networkLinks']> {
  const hand = await networkAtHand(opened);
  const seen = await seenNow(hand, filled(asked));
  const recorded = await recordLook(room, opened, ['']);
  if (!recorded.ok) return shellFault(recorded.error);
  const { from, count, ...question } = asked;
  const rows = await rowsOnce(hand, JSON.stringify(question), () =>
    wholeInTurns(linksInOrder(rowsOf(hand.network, seen), asked), room.ports.clock),
  );
  return ok({ total: rows.length, from, rows: rows.slice(from, from + count) });
}

/** The pictures that are kept here: what this workstation alone can open of the unit's record. */
export const networkPictures = (opened: Opened): Answer<VaultAnswers['networkPictures']> =>
  Promise.resolve(ok({ pictures: opened.unit.state.network.pictures.toReversed() }));

/** Parsed on arrival: days are days. */
const filled = <Asked extends { readonly filter: VaultRequest<'networkHubs'>['filter'] }>(
  asked: Asked,
): Asked & { readonly filter: NetworkFilter } => ({
  ...asked,
  filter: networkFilter.parse(asked.filter),
});
