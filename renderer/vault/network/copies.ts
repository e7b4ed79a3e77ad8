import type { LinkReason, LinkRow, PictureNode } from '../../../shared/contract/vault/network.ts';
import { linkWords } from '../../../shared/domain/network/words.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import { spreadsheet } from '../documents/spreadsheet.ts';

/** @file The picture as files for outside: a table, and GraphML that charting tools read (i2 by its import, Gephi, yEd). The marking is in each
 *  row, and in the head of the graph: a row or a graph that is copied on still says what it is. */

/** What is on every copy. */
export type Stamp = {
  readonly marking: string;
  /** Who saved it, when, and that centrality and links prove nothing. */
  readonly says: string;
};

/** A row for each reason. */
export const tableOf = (rows: readonly LinkRow[], { marking }: Stamp): Bytes =>
  spreadsheet(
    [
      ...['Marking', 'From', 'From is', 'To', 'To is', 'Link'],
      ...['Why', 'Grading', 'Since', 'Until', 'Recorded in'],
    ],
    rows.map(({ from, to, reason }) => [
      ...[marking, from.label, from.kind, to.label, to.kind, linkWords[reason.kind]],
      ...[reason.says, gradingIn(reason), reason.since, reason.until, reason.source],
    ]),
  );

/** A tie that nobody graded says so: an empty cell would be taken for one that was lost. */
const gradingIn = ({ grading, gradings }: LinkReason): string =>
  grading === '' && gradings.length > 0 ? 'not graded' : grading;

/** A node as it goes into a graph. */
export type GraphNode = Pick<PictureNode, 'id' | 'kind' | 'label' | 'sub'> & {
  readonly x: number;
  readonly y: number;
};

/** GraphML 1.0: an edge for each reason. Nodes are numbered anew: the numbers of the vault stay in it. */
export function graphOf(
  nodes: readonly GraphNode[],
  rows: readonly LinkRow[],
  { marking, says }: Stamp,
): Bytes {
  const numberOf = new Map(nodes.map(({ id }, index) => [id, `n${String(index)}`]));
  const ofNodes = ['label', 'kind', 'told_of_as', 'x', 'y'];
  const ofEdges = ['link', 'why', 'grading', 'since', 'until', 'recorded_in'];
  const key = (name: string, of: 'node' | 'edge' | 'graph'): string =>
    `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${name === 'x' || name === 'y' ? 'double' : 'string'}"/>`;
  return encodeText(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      `<desc>${xml(`${marking}. ${says}`)}</desc>`,
      key('marking', 'graph'),
      ...ofNodes.map((name) => key(name, 'node')),
      ...ofEdges.map((name) => key(name, 'edge')),
      '<graph id="network" edgedefault="undirected">',
      data('marking', marking),
      ...nodes.map(
        ({ label, kind, sub, x, y }, index) =>
          `<node id="n${String(index)}">${data('label', label)}${data('kind', kind)}${data('told_of_as', sub)}${data('x', x.toFixed(1))}${data('y', y.toFixed(1))}</node>`,
      ),
      ...rows.map(
        ({ from, to, reason }, index) =>
          `<edge id="e${String(index)}" source="${numberOf.get(from.id) ?? ''}" target="${numberOf.get(to.id) ?? ''}">${reasonData(reason)}</edge>`,
      ),
      '</graph>',
      '</graphml>',
      '',
    ].join('\n'),
  );
}

const reasonData = (reason: LinkReason): string =>
  [
    data('link', linkWords[reason.kind]),
    data('why', reason.says),
    ...(reason.gradings.length === 0 ? [] : [data('grading', gradingIn(reason))]),
    ...(reason.since === '' ? [] : [data('since', reason.since)]),
    ...(reason.until === '' ? [] : [data('until', reason.until)]),
    data('recorded_in', reason.source),
  ].join('');

const data = (key: string, value: string): string => `<data key="${key}">${xml(value)}</data>`;

/** What XML does not allow is left out, and what it reads as its own is written so that it does not. */
const xml = (value: string): string =>
  [...value]
    .filter(isAllowed)
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** XML 1.0, section 2.2. */
function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isLoneHalf = code >= 0xd800 && code <= 0xdfff;
  return (
    (code >= 0x20 && !isLoneHalf && code !== 0xfffe && code !== 0xffff) ||
    character === '\t' ||
    character === '\n' ||
    character === '\r'
  );
}
