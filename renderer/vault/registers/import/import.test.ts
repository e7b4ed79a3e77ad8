import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFoundedRig, rigPassphrase, type OpenRig } from '../../../../test/fakes/two-devices.ts';
import { createRig } from '../../../../test/fakes/vault-rig.ts';
import type { Offer } from '../../../../shared/domain/gift/offer.ts';
import { registersEngine } from '../../../../shared/domain/registers.ts';
import { assert } from '../../../../shared/kit/assert.ts';
import { civilDate } from '../../../../shared/kit/civil-date.ts';
import { encodeText } from '../../../../shared/kit/utf8.ts';
import { readDay, readOutcome, readValue } from './read-cells.ts';
import { giftImportable } from './gift-importable.ts';
import { interestImportable } from './interest-importable.ts';
import { guessMapping, readRows } from './read-rows.ts';
import { readSource } from './read-source.ts';

/** @file Spreadsheets of an earlier register, broken as they come. Everybody and every company is invented. */

const today = civilDate.parse('2027-02-20');
const lastYear = `Date,Officer,Rank,Department,Offered by,Gift,Value,Outcome,Comments
18/02/2013,Piers Lockyer,Insp,Estates,Harbour Lights Catering Ltd,A hamper,£45.00,Declined,We buy from them
19/02/2013,Una Castellane,ACC,Command,,=CMD("calc"),about 20,Not accepted,
31/02/2013,Piers Lockyer,Insp,Estates,Pell & Drummond,Wine,10,Accepted,
20/02/2013,Piers Lockyer,Insp,Estates,Pell & Drummond,Wine,-10,Accepted,
21/02/2013,,Insp,Estates,Pell & Drummond,Wine,10,Accepted,
22/02/2013,Piers Lockyer,Insp,Estates,Pell & Drummond,Wine,,Accepted,
22/02/2013,PIERS LOCKYER,Insp,Estates,Pell and Drummond plc,wine,,Accepted,
23/02/2013,Piers Lockyer,Insp,Estates,Pell & Drummond,Cash in an envelope,50,Maybe,
`;
const nothing = { sheet: '', from: '2025-01-01', until: '2028-01-01' };
const state = registersEngine.empty;
const readBytes = async (bytes: Uint8Array) => {
  const source = await readSource(bytes, nothing);
  if (!source.ok) return source.error;
  const { table } = source.value;
  const mapping = guessMapping(table, giftImportable, state);
  const found = await readRows({ table, mapping, importable: giftImportable, state, today });
  assert(found, 'not cancelled');
  const rows = found.rows.map(({ line, row }) => ({ line, offer: row as Offer }));
  return { table, mapping, rows, leftOut: found.leftOut };
};
const read = async (text: string) => {
  const found = await readBytes(encodeText(text));
  assert('table' in found, 'a table');
  return found;
};

describe('a spreadsheet of an earlier register', () => {
  it('is read row by row, what is broken left out with its reason and its line', async () => {
    const { rows, leftOut, table } = await read(lastYear);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 7]);
    expect(leftOut).toEqual([
      { line: 4, why: 'The day is not understood.' },
      { line: 5, why: 'The value is not understood.' },
      { line: 6, why: 'It does not say to whom it was offered.' },
      { line: 8, why: 'It is in the register already, or stands above in this file.' },
      { line: 9, why: 'What became of it is not understood.' },
    ]);
    expect(table.formulas).toBe(1);
    expect(rows[0]?.offer).toMatchObject({
      ...{ offeredOn: '2013-02-18', answer: 'declined-at-time', fromEarlierRegister: true },
      value: { known: 'exact', pence: 4500 },
      because: 'We buy from them',
    });
    expect(rows[1]?.offer).toMatchObject({
      ...{ what: '=CMD("calc")', answer: 'not-accepted-cause-unrecorded' },
      donor: { kind: 'unknown' },
      recipient: { chiefOfficer: true },
      value: { known: 'estimate', pence: 2000 },
    });
    expect(rows[2]?.offer.value).toEqual({ known: 'unknown' });
  });

  it('with days of the other order is read so, and never half one way and half the other', async () => {
    const american =
      'Date,Name,Gift,Outcome\n02/18/2013,A B,Pen,Declined\n03/04/2013,C D,Pen,Declined\n';
    const months = await read(american);
    expect(months.mapping.dates).toBe('month-first');
    expect(months.rows[1]?.offer.offeredOn).toBe('2013-03-04');
    const mixed =
      'Date,Name,Gift,Outcome\n02/18/2013,A B,Pen,Declined\n18/02/2013,C D,Pen,Declined\n';
    expect(await read(mixed)).toMatchObject({
      mapping: { dates: 'day-first' },
      leftOut: [{ line: 2 }],
    });
  });

  it('is read in any common encoding and with any separator', async () => {
    const text = 'Date;Name;Gift;Value;Outcome\r\n18/02/2013;Zoë Brontë;Café lunch;£4;Declined\r\n';
    const utf16 = new Uint8Array(2 + text.length * 2);
    utf16.set([0xff, 0xfe]);
    text.split('').forEach((letter, at) => (utf16[2 + at * 2] = letter.charCodeAt(0)));
    const windows = Uint8Array.from(text.split('').map((letter) => letter.charCodeAt(0)));
    for (const bytes of [encodeText(`\ufeff${text}`), utf16, windows]) {
      const found = await readBytes(bytes);
      assert('table' in found, 'a table');
      expect(found.table.lines[0]?.cells[1]).toBe('Zoë Brontë');
      expect(found.mapping.columns['offeredOn']).toBe(0);
    }
  });

  it('put together of two encodings is read line by line, and says so', async () => {
    const latin = (text: string) => Uint8Array.from(text.split('').map((c) => c.charCodeAt(0)));
    const head = encodeText('Date,Name,Gift,Outcome\n18/02/2013,Zoë Brontë,Pen,Declined\n');
    const bytes = Uint8Array.from([...head, ...latin('19/02/2013,René Noël,Pen,Declined\n')]);
    const found = await readBytes(bytes);
    assert('table' in found, 'a table');
    expect(found.table.lines.map(({ cells }) => cells[1])).toEqual(['Zoë Brontë', 'René Noël']);
    expect(found.table.mixed).toBe(1);
    const alike = await readBytes(latin('Date,Name\n19/02/2013,René Noël\n'));
    expect('table' in alike && alike.table.mixed).toBe(0);
  });

  it('of 200 MB is refused by its size, which is all that is handed over', async () => {
    const { rig } = await aFoundedRig();
    const file = { into: 'gift', name: 'Gifts.csv', sheet: '' } as const;
    const sizeBytes = 200 * 1024 * 1024;
    const answer = await rig.ask('importFile', { ...file, bytes: new Uint8Array(0), sizeBytes });
    expect(answer).toMatchObject({ error: { refusals: [{ kind: 'import/too-large' }] } });
    expect(JSON.stringify(answer)).toContain('The file has 200 MB, and at most 64 MB are read.');
    const imports = await rig.ask('importsOf', { into: 'gift' });
    expect(imports).toMatchObject({ value: { imports: [], halves: [] } });
  });

  it('that is none is refused by name', async () => {
    const kindOf = async (bytes: Uint8Array) => {
      const found = await readBytes(bytes);
      return 'kind' in found ? found.kind : 'read';
    };
    expect(await kindOf(new Uint8Array(0))).toBe('import/empty');
    expect(await kindOf(new Uint8Array(64 * 1024 * 1024 + 1))).toBe('import/too-large');
    expect(await kindOf(encodeText('Date,Name\u0000\n'))).toBe('import/not-text');
    expect(await kindOf(encodeText('Date,Name\n'))).toBe('import/empty');
    expect(await kindOf(encodeText(`Date\n${'1\n'.repeat(400_001)}`))).toBe('import/too-many-rows');
    expect(await kindOf(encodeText(`Date,"${'never closed '.repeat(600_000)}`))).not.toBe('read');
  });

  it('of many rows is read in pieces, and no row is lost between two', async () => {
    const long = 'a, long; "reason"'.repeat(40).replaceAll('"', '""');
    const rows = Array.from(
      { length: 3000 },
      (_each, at) => `18/02/2013,Piers Lockyer,Pen ${String(at)},Declined,"${long}\r\nsecond line"`,
    );
    const found = await read(`Date,Name,Gift,Outcome,Why\r\n${rows.join('\r\n')}\r\n`);
    expect(found.leftOut).toEqual([]);
    expect(found.rows).toHaveLength(3000);
    expect(found.rows.at(-1)).toMatchObject({ line: 3001, offer: { what: 'Pen 2999' } });
  });

  it('of whatever bytes never throws, and a row is taken in or left out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const found = await readBytes(bytes);
        if ('table' in found)
          expect(found.rows.length + found.leftOut.length).toBe(found.table.lines.length);
      }),
    );
  });
});

describe('a cell', () => {
  it.each([
    ['18-Feb-13', '2013-02-18'],
    ['18th February 2013', '2013-02-18'],
    ['2013-02-18 10:30:00', '2013-02-18'],
    ['8.2.13', '2013-02-08'],
    ['29/02/2013', undefined],
    ['last week', undefined],
  ])('with a day: %s', (cell, day) => {
    expect(readDay(cell, 'day-first')).toBe(day);
  });

  it.each([
    ['£1,250.50', { known: 'exact', pence: 125_050 }],
    ['c. £40', { known: 'estimate', pence: 4000 }],
    ['', { known: 'unknown' }],
    ['N/A', { known: 'unknown' }],
    ['0', { known: 'exact', pence: 0 }],
    ['-5', undefined],
    ['20-30', undefined],
  ])('with a value: %s', (cell, value) => {
    expect(readValue(cell)).toEqual(value);
  });

  it.each([
    ['Refused at the time', 'declined-at-time'],
    ['Rejected', 'not-accepted-cause-unrecorded'],
    ['Yes', 'accepted-in-earlier-register'],
    ['Perhaps', undefined],
  ])('with an outcome: %s', (cell, outcome) => {
    expect(readOutcome(cell)).toBe(outcome);
  });
});

describe('an earlier register of business interests', () => {
  it('is read row by row: how it stood in its words, with whom, whose it is', async () => {
    const text = `Applied,Officer,Rank,Employer,Interest,Status,Family member,Start date
01/04/2012,Piers Lockyer,Insp,Harbour Lights Catering Ltd,Catering,Approved,,
02/04/2012,Una Castellane,Supt,Pell & Drummond,Wine,Refused,Ottoline Castellane,1/5/2012
03/04/2012,Una Castellane,Supt,Pell & Drummond,Wine,Perhaps,,
`;
    const source = await readSource(encodeText(text), nothing);
    assert(source.ok, 'a table');
    const { table } = source.value;
    const mapping = guessMapping(table, interestImportable, state);
    const found = await readRows({ table, mapping, importable: interestImportable, state, today });
    expect(found?.leftOut).toEqual([{ line: 4, why: 'How it stood is not understood.' }]);
    expect(found?.rows.map(({ row }) => row)).toMatchObject([
      { stood: 'active', application: { holder: { name: 'Piers Lockyer', serves: 'officer' } } },
      { stood: 'refused', application: { heldBy: { whose: 'family' }, startsOn: '2012-05-01' } },
    ]);
  });
});

describe('an import into the vault', () => {
  const file = {
    ...{ into: 'gift' as const, name: 'Register 2013.csv', sheet: '' },
    bytes: encodeText(lastYear),
  };
  const held = async ({ rig }: OpenRig): Promise<number> => {
    const listed = await rig.ask('giftList', {
      ...{ from: 0, count: 10, sortBy: 'offeredOn', descending: false, text: '' },
      ...{ show: 'all', year: '' },
    });
    assert(listed.ok, 'the register');
    return listed.value.total;
  };

  it('is looked at first, kept over a kill, never taken in twice, its columns remembered', async () => {
    const open = await aFoundedRig();
    const preview = await open.rig.ask('previewImport', file);
    expect(preview).toMatchObject({
      ok: true,
      value: { rowCount: 3, leftOutCount: 5, formulas: 1, isKnown: false },
    });
    expect(await held(open)).toBe(0);
    assert(preview.ok, 'a preview');
    const { because: _because, ...columns } = preview.value.mapping.columns;
    const mapping = { ...preview.value.mapping, columns };
    expect((await open.rig.ask('importFile', { ...file, mapping })).ok).toBe(true);
    open.rig.kill();
    const rig = await createRig(open.rig.disk);
    const again = { rig, vaultId: open.vaultId };
    assert(
      (await rig.ask('unlock', { vaultId: open.vaultId, passphrase: rigPassphrase })).ok,
      'unlocks',
    );
    expect(await held(again)).toBe(3);
    const twice = await rig.ask('importFile', file);
    expect(twice).toMatchObject({ ok: false, error: { refusals: expect.anything() as unknown } });
    const more = encodeText(`${lastYear}24/02/2013,A B,PC,IT,,Pen,1,Declined,no\n`);
    const next = await rig.ask('previewImport', { ...file, name: 'more.csv', bytes: more });
    expect(next).toMatchObject({ ok: true, value: { rowCount: 1 } });
    expect(next.ok && next.value.mapping.columns).toEqual(columns);
    const list = await rig.ask('giftFigures', { year: '' });
    expect(list).toMatchObject({ ok: true, value: { years: [{ of: '2013', offers: 3 }] } });
    expect(rig.bugs).toEqual([]);
  });

  it('of which no row is sound keeps nothing', async () => {
    const open = await aFoundedRig();
    const bad = encodeText('Date,Name,Gift,Outcome\nnever,A B,Pen,Declined\n');
    expect((await open.rig.ask('importFile', { ...file, bytes: bad })).ok).toBe(false);
    expect((await open.rig.ask('importFile', { ...file, bytes: new Uint8Array(0) })).ok).toBe(
      false,
    );
    expect(await held(open)).toBe(0);
  });

  it('is made by the vault alone: a page cannot say what a file brought', async () => {
    const { rig } = await aFoundedRig();
    const forged = { type: 'supplier.import-part/1', importId: '0'.repeat(32), part: 1, rows: [] };
    const asked = { stream: 'procurement', events: [forged], checkOnly: false };
    expect(await rig.ask('append', asked)).toMatchObject({
      ...{ ok: false, error: { fault: { kind: 'call/malformed' } } },
    });
  });
});
