import type { NetworkAnswers } from '../../../shared/contract/vault/network.ts';
import { betweenness } from '../../../renderer/vault/network/between.ts';
import { inView } from '../../../renderer/vault/network/in-view.ts';
import { layOutBase } from '../../../renderer/vault/network/layout/lay-out.ts';
import { networkOf } from '../../../renderer/vault/network/network.ts';
import { degreeOf, shapeOf } from '../../../renderer/vault/network/shape.ts';
import type { Room } from '../../../renderer/vault/room.ts';
import { allOfIt, byName, manyOffers, withoutEntries } from '../../builders/network.ts';
import { timed } from './open-room.ts';

/** @file The network in the worker: from what records tell to the first picture of all of it, to its last place, and to its hubs. */

/** What it took, in milliseconds, and the picture to pan over. */
export type NetworkTimes = {
  readonly madeMs: number;
  readonly firstMs: number;
  readonly settledMs: number;
  readonly betweennessMs: number;
  readonly nodes: number;
  readonly links: number;
  readonly drawn: Pick<NetworkAnswers['networkPicture'], 'nodes' | 'links' | 'places'>;
};

const going = { tell: () => undefined, isWanted: () => true };

/** A network of so many people with 1.6 links each, all of it shown. */
export async function network(_room: Room, { people }: { people: number }): Promise<NetworkTimes> {
  const told = manyOffers(people, 20_261_122);
  const who = byName(told);
  const from = performance.now();
  const made = networkOf(told, who, () => '');
  const shape = shapeOf(made, withoutEntries, true);
  const { base } = inView(shape, allOfIt);
  const madeMs = performance.now() - from;
  let firstMs = 0;
  let places: Float32Array = new Float32Array();
  await layOutBase(shape, base, going, (now) => {
    if (firstMs === 0) firstMs = performance.now() - from;
    places = now;
  });
  const settledMs = performance.now() - from;
  const placeOf = new Map(base.map((node, place) => [node, place]));
  return {
    ...{ madeMs, firstMs, settledMs },
    betweennessMs: await timed(() => betweenness(shape, going)),
    ...{ nodes: base.length, links: shape.links.length },
    drawn: {
      places,
      nodes: base.map((node) => ({
        ...{ id: made.nodes[node]?.id ?? '', label: made.nodes[node]?.label ?? '', sub: '' },
        ...{ kind: 'person', links: degreeOf(shape, node), more: 0 },
        isCrimeGroup: false,
      })),
      links: shape.links.map(({ a, b, reasons }) => ({
        ...{ a: placeOf.get(a) ?? 0, b: placeOf.get(b) ?? 0, reasons: reasons.length },
        ...{ kinds: ['offered'], isDoubted: false },
      })),
    },
  };
}
