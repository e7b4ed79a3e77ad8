import { describe, expect, it } from 'vitest';
import type { LinkRow } from '../../../shared/contract/vault/network.ts';
import { copyBytes } from '../../../shared/kit/bytes.ts';
import { decodeText } from '../../../shared/kit/utf8.ts';
import { graphOf, tableOf } from './copies.ts';
import { markedPng } from './marked-png.ts';

/** @file Copies of the picture for outside. Everybody is invented. */

const stamp = { marking: 'OFFICIAL-SENSITIVE', says: 'Saved by Ines Ward' };
const row: LinkRow = {
  from: { id: 'case:77:subject', kind: 'person', label: '=CMD("a")' },
  to: { id: 'gifts:1:donor', kind: 'organisation', label: 'Pell & <Drummond>\u0007' },
  reason: {
    ...{
      kind: 'offered',
      says: 'Offered dinner',
      grading: '',
      gradings: ['not-graded'],
      since: '',
      until: '',
    },
    ...{ in: { kind: 'case', stream: '77' }, source: 'NA-1' },
  },
};

describe('a copy of the network', () => {
  it('is a table with the marking in each row, which no spreadsheet takes for formulas', () => {
    const [head, first] = decodeText(tableOf([row], stamp)).split('\r\n');
    expect(head).toContain('Marking,From,From is,To');
    expect(first).toMatch(/^OFFICIAL-SENSITIVE,"'=CMD\(""a""\)",person,Pell & <Drummond>/u);
  });

  it('says of a tie that nobody graded it, and how one was graded', () => {
    const graded: LinkRow = {
      ...row,
      reason: { ...row.reason, grading: 'Reliable / E / P', gradings: ['E'] },
    };
    const named: LinkRow = {
      ...row,
      reason: { ...row.reason, kind: 'named-in', gradings: [] },
    };
    const lines = decodeText(tableOf([row, graded, named], stamp)).split('\r\n');
    expect(lines.slice(1, 4).map((line) => /Offered dinner,([^,]*),/u.exec(line)?.[1])).toEqual([
      ...['not graded', 'Reliable / E / P', ''],
    ]);
    const nodes = [row.from, row.to].map((node) => ({ ...node, sub: '', x: 1, y: 2 }));
    const graph = decodeText(graphOf(nodes, [row, graded, named], stamp));
    expect(graph.match(/<data key="grading">[^<]*/gu)).toEqual([
      ...['<data key="grading">not graded', '<data key="grading">Reliable / E / P'],
    ]);
  });

  it('is well-formed GraphML with the marking in its head, and holds no number of the vault', () => {
    const nodes = [row.from, row.to].map((node) => ({ ...node, sub: '', x: 1, y: 2 }));
    const graph = decodeText(graphOf(nodes, [row], stamp));
    expect(graph).toContain('<desc>OFFICIAL-SENSITIVE. Saved by Ines Ward</desc>');
    expect(graph).toContain('<data key="label">Pell &amp; &lt;Drummond&gt;</data>');
    expect(graph).toContain('<edge id="e0" source="n0" target="n1">');
    expect(graph).not.toContain('case:77');
    const open: string[] = [];
    for (const [, closing, name, alone] of graph.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/gu)) {
      if (closing === '/') expect(open.pop()).toBe(name);
      else if (alone !== '/' && name !== undefined) open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('is a picture with the marking in the file itself, and refuses what is no picture', () => {
    // One black pixel.
    const png = copyBytes(
      Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
        'base64',
      ),
    );
    const marked = markedPng(png, [{ key: 'Marking', says: stamp.marking }]);
    const says = Buffer.from(marked ?? []).toString('latin1');
    expect(says).toContain('iTXtMarking\0\0\0\0\0OFFICIAL-SENSITIVE');
    expect(says.endsWith('IEND\xaeB`\x82')).toBe(true);
    // The chunk’s own sum, as zlib counts it.
    expect(marked?.length).toBe(png.length + 12 + 12 + 18);
    expect(markedPng(copyBytes([1, 2, 3]), [])).toBeUndefined();
  });
});
