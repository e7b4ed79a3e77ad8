import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { networkFilter } from '../../../shared/domain/network/view.ts';
import { networkMarking } from '../../../shared/domain/network/words.ts';
import { base64ToBytes } from '../../../shared/kit/base64.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { formatInstant } from '../../../shared/kit/instant.ts';
import { ok } from '../../../shared/kit/result.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import { networkAtHand, type NetworkAtHand } from '../network/at-hand.ts';
import { graphOf, tableOf, type Stamp } from '../network/copies.ts';
import { markedPng } from '../network/marked-png.ts';
import { rowsOf } from '../network/node-facts.ts';
import { seenNow, told, type Seen } from '../network/picture.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { appendActs } from './append-acts.ts';

/** Saves what is in view, to a chosen file: marked, and recorded before it is written; the writer process alone sees it on its way.
 *  Faults: cancelled, call/malformed (a picture that is none), disk/*. */
export async function saveNetwork(
  room: Room,
  opened: Opened,
  request: VaultRequest<'saveNetwork'>,
): Answer<VaultAnswers['saveNetwork']> {
  const { what, view, token } = request;
  const hand = await networkAtHand(opened);
  const seen = await seenNow(hand, { view, filter: networkFilter.parse(request.filter) });
  const copy = copyOf(opened, hand, seen, request, stampOf(room, opened));
  if (!copy) return fault('call/malformed');
  const around = hand.network.nodes[hand.network.indexOf.get(view.node) ?? -1];
  const recorded = await appendActs(room, opened, [
    {
      stream: opened.unitId,
      events: [
        {
          ...{ type: 'network.saved/1', what, nodes: seen.nodes.length, links: copy.links },
          of: view.start === 'around' ? (around?.label ?? '').slice(0, textLimits.line) : '',
          purpose: 'casework',
        },
      ],
    },
  ]);
  if (!recorded.ok) return shellFault(recorded.error);
  const written = await handToWriter(room.ports.shell, token, copy.bytes);
  return written.ok
    ? ok({ nodes: seen.nodes.length, links: copy.links })
    : shellFault(written.error);
}

const stampOf = (room: Room, opened: Opened): Stamp => ({
  marking: networkMarking(opened.kind === 'demonstration'),
  says: `Network of ${opened.unitName}, saved by ${opened.me.name}, ${formatInstant(room.ports.clock.now())}. A link says that a record names two together, and no more`,
});

function copyOf(
  opened: Opened,
  hand: NetworkAtHand,
  seen: Seen,
  { what, picture }: VaultRequest<'saveNetwork'>,
  stamp: Stamp,
): { readonly bytes: Bytes; readonly links: number } | undefined {
  const rows = rowsOf(hand.network, seen);
  const links = rows.length;
  if (what === 'table') return { bytes: tableOf(rows, stamp), links };
  if (what === 'graph') {
    const nodes = seen.nodes.map((node, place) => ({
      ...told(opened, hand.network.nodes[node]),
      ...{ x: seen.places[place * 2] ?? 0, y: seen.places[place * 2 + 1] ?? 0 },
    }));
    return { bytes: graphOf(nodes, rows, stamp), links };
  }
  const drawn = base64ToBytes(picture);
  const bytes =
    drawn &&
    markedPng(drawn, [
      { key: 'Marking', says: stamp.marking },
      { key: 'Description', says: stamp.says },
    ]);
  return bytes && { bytes, links };
}
