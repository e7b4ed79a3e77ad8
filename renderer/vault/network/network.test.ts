import Graph from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { bidirectional } from 'graphology-shortest-path/unweighted.js';
import { describe, expect, it } from 'vitest';
import {
  allOfIt,
  anOfferOf,
  byName,
  everyLink,
  manyOffers,
  toldOf,
  withoutEntries,
} from '../../../test/builders/network.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { civilDate } from '../../../shared/kit/civil-date.ts';
import type { Told } from '../../../shared/domain/mention.ts';
import { betweenness, wayBetween } from './between.ts';
import { facetsOf } from './facets.ts';
import { inView } from './in-view.ts';
import { lyingDown } from './layout/forces.ts';
import { layOutBase, layOutBrought } from './layout/lay-out.ts';
import { sideBySide } from './layout/side-by-side.ts';
import { networkOf } from './network.ts';
import type { Network } from './network-types.ts';
import { degreeOf, shapeOf, type Shape } from './shape.ts';

/** @file The network as it is made, counted, walked and laid out. Everybody is invented. */

const network = (told: Told): Network => networkOf(told, byName(told), () => 'NA');
const people = (told: Told): Shape => shapeOf(network(told), withoutEntries, true);
const place = ({ nodes }: Network, label: string): number =>
  nodes.findIndex((node) => node.label === label);
const named = ({ network: { nodes } }: Shape, places: readonly number[]): readonly string[] =>
  places.map((at) => nodes[at]?.label ?? '');
const steady = { tell: () => undefined, isWanted: () => true };

async function laidOut(shape: Shape, base: readonly number[]): Promise<Float32Array> {
  let last: Float32Array = new Float32Array();
  await layOutBase(shape, base, steady, (places) => {
    last = places;
  });
  return last;
}

const chain = toldOf(
  anOfferOf('1', 'Arlo Finch', 'Bea Holt'),
  anOfferOf('2', 'Bea Holt', 'Cora Pike', '2027-05-01'),
  anOfferOf('3', 'Arlo Finch', 'Bea Holt', '2026-01-01'),
  anOfferOf('4', 'Dov Lunn', 'Esme Roe'),
);

describe('the network', () => {
  it('draws one line between two with every reason, whoever tells of it', () => {
    const { nodes, links } = shapeOf(network(chain), withoutEntries, true).network;
    expect(nodes.filter(({ kind }) => kind === 'person').map(({ label }) => label)).toEqual([
      ...['Arlo Finch', 'Bea Holt', 'Cora Pike', 'Dov Lunn', 'Esme Roe'],
    ]);
    const [a, b] = [place(network(chain), 'Arlo Finch'), place(network(chain), 'Bea Holt')];
    const between = links.find((link) => link.a === Math.min(a, b) && link.b === Math.max(a, b));
    expect(between?.reasons.map(({ says, kind }) => [kind, says])).toEqual([
      ['offered', 'Offered by Arlo Finch.'],
      ['offered', 'Offered by Arlo Finch.'],
    ]);
  });

  it('is the same whatever came first', () => {
    const other: Told = { mentions: chain.mentions.toReversed(), ties: chain.ties.toReversed() };
    const ids = (told: Told) => network(told).nodes.map(({ id }) => id);
    expect(ids(other)).toEqual(ids(chain));
    expect(network(other).links.map(({ a, b }) => [a, b])).toEqual(
      network(chain).links.map(({ a, b }) => [a, b]),
    );
  });

  it('leaves out kinds, roles, links, records and times that somebody does not want', () => {
    const of = (over: Partial<typeof everyLink>) =>
      shapeOf(network(chain), { ...everyLink, ...over }, true);
    expect(of({}).network.nodes.filter(({ kind }) => kind === 'entry')).toHaveLength(4);
    expect(of({ withoutKinds: ['entry'] }).linked).toBe(5);
    expect(of({ withoutLinks: ['offered'], withoutKinds: ['entry'] }).linked).toBe(0);
    expect(of({ withoutSources: ['gifts'] }).linked).toBe(0);
    // Bea Holt offers too.
    expect(of({ withoutRoles: ['recipient'], withoutKinds: ['entry'] }).linked).toBe(2);
    const early = of({ withoutKinds: ['entry'], until: civilDate.parse('2026-12-31') });
    expect(early.links.map(({ reasons }) => reasons.length)).toEqual([1]);
    expect(of({ withoutKinds: ['entry'], from: civilDate.parse('2027-04-01') }).linked).toBe(2);
  });

  it('leaves out ties by how they are graded, also what nobody graded, and never what only names', () => {
    const [doubted, ungraded] = [
      anOfferOf('1', 'Arlo Finch', 'Bea Holt'),
      anOfferOf('2', 'Bea Holt', 'Cora Pike'),
    ];
    const graded: Told = {
      mentions: doubted.mentions,
      ties: doubted.ties.map((tie) => ({
        ...tie,
        grading: {
          says: 'Untested / B / P; graded apart: Untested / E / P',
          evaluations: ['B', 'E'],
        },
      })),
    };
    const whole = network(toldOf(graded, ungraded));
    const of = (
      withoutGradings: (typeof everyLink)['withoutGradings'],
      over: Partial<typeof everyLink> = {},
    ) => shapeOf(whole, { ...withoutEntries, ...over, withoutGradings }, true).links.length;
    expect(facetsOf(whole).gradings).toEqual([
      ...[
        { key: 'B', count: 1 },
        { key: 'E', count: 1 },
        { key: 'not-graded', count: 1 },
      ],
    ]);
    expect([
      of([]),
      of(['not-graded']),
      of(['B']),
      of(['B', 'E']),
      of(['B', 'E', 'not-graded']),
    ]).toEqual([...[2, 1, 2, 1, 0]]);
    expect(of(['B', 'E', 'not-graded'], { withoutKinds: [] })).toBe(4);
  });

  it('begins at the best connected, goes as many steps as asked, and brings in neighbours', () => {
    const shape = people(chain);
    const around = (over: Partial<typeof allOfIt>) => inView(shape, { ...allOfIt, ...over });
    expect(
      named(shape, around({ start: 'connected' }).base)
        .slice(0, 3)
        .toSorted(),
    ).toEqual([...['Arlo Finch', 'Bea Holt', 'Cora Pike']]);
    const arlo = shape.network.nodes[place(shape.network, 'Arlo Finch')]?.id ?? '';
    const bea = shape.network.nodes[place(shape.network, 'Bea Holt')]?.id ?? '';
    const one = around({ start: 'around', node: arlo, steps: 1 });
    expect(named(shape, one.base)).toEqual(['Arlo Finch', 'Bea Holt']);
    const more = around({ start: 'around', node: arlo, steps: 1, expanded: [bea] });
    expect(
      named(
        shape,
        more.brought.map(({ node }) => node),
      ),
    ).toEqual(['Cora Pike']);
  });
});

describe('two of one name', () => {
  const alone = (told: Told, isTwo: boolean) =>
    networkOf(told, { clusterOf: (key) => key, isTwo: () => isTwo }, () => 'NA');
  const twice = toldOf(
    anOfferOf('1', 'Arlo Finch', 'Bea Holt'),
    anOfferOf('2', 'Arlo FINCH', 'Cora Pike'),
  );
  const names = (isTwo: boolean, over: Partial<typeof everyLink> = {}) =>
    shapeOf(alone(twice, isTwo), { ...withoutEntries, ...over }, true).links.filter(({ reasons }) =>
      reasons.some(({ kind }) => kind === 'same-name'),
    );

  it('are joined by a line that says nobody has decided, and by none once somebody has', () => {
    expect(names(false).map(({ reasons }) => reasons[0]?.says)).toEqual([
      'Both records give this name. Nobody has decided whether they are one.',
    ]);
    expect(names(true)).toEqual([]);
  });

  it('bring nobody into the picture by their name alone', () => {
    expect(names(false, { withoutLinks: ['offered'] })).toEqual([]);
  });
});

describe('numbers of the network', () => {
  const shape = people(manyOffers(300, 7));
  const graph = new Graph({ type: 'undirected' });
  shape.network.nodes.forEach(({ id }, at) => {
    if (degreeOf(shape, at) > 0) graph.addNode(id);
  });
  for (const { a, b } of shape.links)
    graph.addEdge(shape.network.nodes[a]?.id, shape.network.nodes[b]?.id);

  it('are those of graphology, node by node', async () => {
    const ours = await betweenness(shape, steady);
    assert(ours, 'counted');
    const theirs = betweennessCentrality(graph, { getEdgeWeight: null });
    for (const [id, value] of Object.entries(theirs))
      expect(ours[shape.network.indexOf.get(id) ?? -1]).toBeCloseTo(value, 10);
    expect(graph.order).toBe(shape.linked);
  });

  it('finds ways as short as graphology does, and the same one each time', () => {
    const linked = shape.network.nodes.flatMap((_node, at) =>
      degreeOf(shape, at) > 0 ? [at] : [],
    );
    for (let at = 1; at < 140; at += 13) {
      const [from = 0, to = 0] = [linked[at], linked[linked.length - at]];
      const ours = wayBetween(shape, from, to);
      const theirs = bidirectional(
        graph,
        shape.network.nodes[from]?.id,
        shape.network.nodes[to]?.id,
      );
      expect(ours.nodes.length).toBe(theirs?.length ?? 0);
      expect(wayBetween(shape, from, to)).toEqual(ours);
    }
  });

  it('says that there is no way where there is none', () => {
    const apart = people(chain);
    const [from, to] = [place(apart.network, 'Arlo Finch'), place(apart.network, 'Esme Roe')];
    expect(wayBetween(apart, from, to)).toEqual({ nodes: [], ways: 0 });
  });
});

describe('where everything lies', () => {
  it('is the same for the same data, and names do not lie on each other', async () => {
    const shape = people(manyOffers(120, 3));
    const { base } = inView(shape, allOfIt);
    const places = await laidOut(shape, base);
    expect(await laidOut(people(manyOffers(120, 3)), base)).toEqual(places);
    let near = 0;
    for (let one = 0; one < base.length; one += 1)
      for (let other = one + 1; other < base.length; other += 1) {
        const [dx, dy] = [0, 1].map((axis) =>
          Math.abs((places[one * 2 + axis] ?? 0) - (places[other * 2 + axis] ?? 0)),
        );
        if ((dx ?? 0) < 90 && (dy ?? 0) < 40) near += 1;
      }
    expect(near).toBeLessThan(5);
  });

  it('fills a frame that is wider than high, also where one part is large and many are small', () => {
    const part = (width: number, height: number): Float32Array =>
      new Float32Array([0, 0, width, height]);
    const some = [part(900, 700), ...Array.from({ length: 9 }, () => part(250, 180))];
    const places = sideBySide(some);
    const boxes = places.map(([left = 0, top = 0, right = 0, bottom = 0]) => ({
      ...{ left, top, right, bottom },
    }));
    const [width, height] = [
      Math.max(...boxes.map(({ right }) => right)),
      Math.max(...boxes.map(({ bottom }) => bottom)),
    ];
    expect(width / height).toBeGreaterThan(1.3);
    expect(width / height).toBeLessThan(2.4);
    const used = boxes.reduce(
      (sum, box) => sum + (box.right - box.left) * (box.bottom - box.top),
      0,
    );
    expect(used / (width * height)).toBeGreaterThan(0.45);
    for (const [at, one] of boxes.entries())
      for (const other of boxes.slice(at + 1))
        expect(
          one.right < other.left ||
            other.right < one.left ||
            one.bottom < other.top ||
            other.bottom < one.top,
        ).toBe(true);
  });

  it('lies down: what is longer one way is so along the width', () => {
    const steep = new Float32Array([0, 0, 30, 100, 60, 200, 100, 300]);
    const flat = lyingDown(steep);
    const reach = (axis: 0 | 1): number => {
      const of = [...flat].filter((_value, at) => at % 2 === axis);
      return Math.max(...of) - Math.min(...of);
    };
    expect(reach(0)).toBeGreaterThan(5 * reach(1));
  });

  it('moves nobody who was there when neighbours come in', async () => {
    const shape = people(manyOffers(80, 5));
    const start = shape.network.nodes[10]?.id ?? '';
    const view = { ...allOfIt, start: 'around' as const, node: start, steps: 1 };
    const first = inView(shape, view);
    const places = await laidOut(shape, first.base);
    const next = shape.network.nodes[first.base[1] ?? 0]?.id ?? '';
    const more = inView(shape, { ...view, expanded: [next] });
    expect(more.brought.length).toBeGreaterThan(0);
    const after = layOutBrought(shape, more, places);
    expect(after.subarray(0, places.length)).toEqual(places);
    expect(after.length).toBe(places.length + more.brought.length * 2);
  });

  it('is given up when nobody waits for it', async () => {
    const shape = people(manyOffers(900, 9));
    let shown = 0;
    const wanted = { tell: () => undefined, isWanted: () => false };
    await layOutBase(shape, inView(shape, allOfIt).base, wanted, () => (shown += 1));
    expect(shown).toBeLessThan(4);
  });
});
