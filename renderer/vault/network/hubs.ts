import type { NetworkAnswers } from '../../../shared/contract/vault/network.ts';
import type { NetworkFilter } from '../../../shared/domain/network/view.ts';
import { letOthers } from '../let-others.ts';
import { jobOf, shapeAtHand, type NetworkAtHand } from './at-hand.ts';
import { betweenness } from './between.ts';
import { shortOf } from './node-facts.ts';
import { degreeOf, type Shape } from './shape.ts';

/** @file Who has the most links, and who lies between the most others: over all that a filter leaves, not over what is in view, so that the
 *  same question has the same numbers whoever looks and however they got there. */

const shownOfEach = 25;
/** How often others have their turn before an answer says that it is not done yet. */
const patience = 6;

/** The hubs, as far as they are counted. */
export async function hubsNow(
  hand: NetworkAtHand,
  filter: NetworkFilter,
): Promise<NetworkAnswers['networkHubs']> {
  const shape = shapeAtHand(hand, decidedOnly(filter), true);
  const key = JSON.stringify(filter);
  hand.wanted.hubs = key;
  const job = jobOf(
    hand.hubs,
    key,
    () => hand.wanted.hubs === key,
    async (made, isWanted) => {
      const tell = (progress: number): void => {
        made.progress = progress;
      };
      made.result = await betweenness(shape, { tell, isWanted });
    },
  );
  for (let turn = 0; turn < patience && !job.isDone; turn += 1) await letOthers();
  return {
    done: job.isDone,
    progress: job.isDone ? 1 : job.progress,
    over: { nodes: shape.linked, links: shape.links.length },
    hubs: job.isDone && job.result ? best(hand, shape, job.result) : [],
  };
}

/** That two have one name says nothing of who stands between whom. */
const decidedOnly = (filter: NetworkFilter): NetworkFilter => ({
  ...filter,
  withoutLinks: [...new Set([...filter.withoutLinks, 'same-name' as const])],
});

function best(
  { network }: NetworkAtHand,
  shape: Shape,
  between: Float64Array,
): NetworkAnswers['networkHubs']['hubs'] {
  const linked = network.nodes.flatMap((_node, place) =>
    degreeOf(shape, place) > 0 ? [place] : [],
  );
  const by = (measure: (place: number) => number): readonly number[] =>
    linked.toSorted((a, b) => measure(b) - measure(a) || a - b).slice(0, shownOfEach);
  const degree = (place: number): number => degreeOf(shape, place);
  const betweenOf = (place: number): number => between[place] ?? 0;
  return [...new Set([...by(degree), ...by(betweenOf)])].map((place) => ({
    node: shortOf(network, place),
    degree: degree(place),
    betweenness: betweenOf(place),
  }));
}
