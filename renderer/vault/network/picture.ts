import type {
  NetworkAnswers,
  PictureLink,
  PictureNode,
} from '../../../shared/contract/vault/network.ts';
import type { NetworkFilter, NetworkView } from '../../../shared/domain/network/view.ts';
import { roleWords } from '../../../shared/domain/network/words.ts';
import type { Opened } from '../opened.ts';
import { jobOf, shapeAtHand, type NetworkAtHand } from './at-hand.ts';
import { facetsOf } from './facets.ts';
import { inView, type InView } from './in-view.ts';
import { layOutBase, layOutBrought } from './layout/lay-out.ts';
import type { Node } from './network-types.ts';
import { degreeOf, neighboursOf, type Shape } from './shape.ts';
import { stageNames } from '../../../shared/domain/stage.ts';

/** @file The picture as the page draws it: nodes and lines in view with their places, as far as they are laid out. */

/** What is asked for. */
export type Asked = { readonly view: NetworkView; readonly filter: NetworkFilter };
/** What is in view under a filter: places of nodes in the network, with where each lies. */
export type Seen = {
  /** Under the filter and its time. */
  readonly shape: Shape;
  readonly nodes: readonly number[];
  readonly places: Float32Array;
  readonly settled: boolean;
  readonly progress: number;
  readonly cut: boolean;
};

/** A picture of so many is there in a moment: it is waited for. */
const soon = 600;

/** What is in view, laid out as far as it has come. */
export async function seenNow(hand: NetworkAtHand, { view, filter }: Asked): Promise<Seen> {
  const whole = shapeAtHand(hand, filter, false);
  const shown = inView(whole, view);
  const job = layoutOf(hand, whole, shown, { view, filter });
  if (shown.base.length <= soon) await job.ended;
  const places = layOutBrought(whole, shown, job.result ?? new Float32Array());
  const shape = shapeAtHand(hand, filter, true);
  const asked = new Set([view.node, ...view.added, ...view.expanded]);
  const all = [...shown.base, ...shown.brought.map(({ node }) => node)];
  const inPlace = all
    .map((node, place) => ({ node, place }))
    .filter(
      ({ node }) => degreeOf(shape, node) > 0 || asked.has(hand.network.nodes[node]?.id ?? ''),
    );
  const kept = new Float32Array(inPlace.length * 2);
  inPlace.forEach(({ place }, index) =>
    kept.set(places.subarray(place * 2, place * 2 + 2), index * 2),
  );
  return {
    ...{ shape, nodes: inPlace.map(({ node }) => node), places: kept },
    ...{ settled: job.isDone, progress: job.progress, cut: shown.cut },
  };
}

/** Laid out once for each start; a start that nobody waits for any more is given up. */
function layoutOf(hand: NetworkAtHand, whole: Shape, shown: InView, { view, filter }: Asked) {
  const { start, node, steps } = view;
  const key = JSON.stringify([{ ...filter, from: '', until: '' }, start, node, steps]);
  hand.wanted.layout = key;
  return jobOf(
    hand.layouts,
    key,
    () => hand.wanted.layout === key,
    (job, isWanted) => {
      const going = {
        tell: (progress: number) => {
          job.progress = progress;
        },
        isWanted,
      };
      return layOutBase(whole, shown.base, going, (places) => {
        job.result = places;
      });
    },
  );
}

/** The answer to the page. */
export function pictureOf(
  opened: Opened,
  hand: NetworkAtHand,
  seen: Seen,
): NetworkAnswers['networkPicture'] {
  const { shape, nodes, places, settled, progress, cut } = seen;
  const { links, known } = linesOf(seen);
  return {
    nodes: nodes.map((node): PictureNode => {
      const of = hand.network.nodes[node];
      const more = neighboursOf(shape, node).reduce(
        (sum, next) => sum + (known.has(next) ? 0 : 1),
        0,
      );
      return { ...told(opened, of), links: degreeOf(shape, node), more };
    }),
    ...{ links, places, settled, progress: settled ? 1 : progress, cut },
    total: { nodes: shape.linked, links: shape.links.length },
    facets: facetsOf(hand.network),
  };
}

/** The lines between nodes in view. */
function linesOf({ shape, nodes }: Seen): {
  readonly links: readonly PictureLink[];
  readonly known: ReadonlyMap<number, number>;
} {
  const known = new Map(nodes.map((node, place) => [node, place]));
  const links = shape.links.flatMap(({ a, b, reasons }): readonly PictureLink[] => {
    const [one, other] = [known.get(a), known.get(b)];
    if (one === undefined || other === undefined) return [];
    return [
      {
        ...{ a: one, b: other, reasons: reasons.length },
        kinds: [...new Set(reasons.map(({ kind }) => kind))],
        isDoubted: reasons.some(({ gradings }) => gradings.includes('E')),
      },
    ];
  });
  return { links, known };
}

/** A node in words. */
export function told(opened: Opened, node: Node | undefined): Omit<PictureNode, 'links' | 'more'> {
  if (!node) return { id: '', kind: 'entry', label: '', sub: '', isCrimeGroup: false };
  const { id, kind, label, mentions } = node;
  const isCrimeGroup = mentions.some((mention) => mention.isCrimeGroup === true);
  return { id, kind, label, sub: subOf(opened, node), isCrimeGroup };
}

function subOf(opened: Opened, { mentions, record }: Node): string {
  if (record?.kind === 'case') {
    const index = opened.rows.indexOf(record.stream);
    return index === undefined ? '' : stageNames[opened.rows.rowAt(index).stage];
  }
  const group = mentions.some(({ isCrimeGroup }) => isCrimeGroup) ? ['Organised crime group'] : [];
  const roles = [...new Set(mentions.map(({ role }) => roleWords[role]))].toSorted();
  return [...group, ...roles].join(', ');
}
