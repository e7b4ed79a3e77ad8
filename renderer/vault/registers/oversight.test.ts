import { describe, expect, it } from 'vitest';
import { anId } from '../../../test/builders/people.ts';
import {
  aFoundedRig,
  openedIn,
  rigPassphrase,
  type OpenRig,
} from '../../../test/fakes/two-devices.ts';
import { createRig, type Rig } from '../../../test/fakes/vault-rig.ts';
import type { RegisterName } from '../../../shared/domain/register-names.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { encodeText } from '../../../shared/kit/utf8.ts';
import { recordedActs } from '../calls/acts-of.ts';
import { registerAtHand, registerInMemory } from './at-hand.ts';

/** @file The small register of what is audited and whose data may be used; and large ones while they are read. Everybody is invented. */

const record = async (rig: Rig, stream: RegisterName, event: { readonly type: string }) => {
  const saved = await rig.ask('append', { stream, events: [event], checkOnly: false });
  assert(saved.ok, `is saved ${JSON.stringify(saved)} ${String(rig.bugs)}`);
};
const council = {
  ...{ name: 'Payments', partner: 'County council', agreement: 'DSA 14', notes: '', contact: '' },
  ...{ legalBasis: 'Joint protocol', usedFor: 'Comparing contractors.', until: '2027-02-01' },
};
const entryId = anId('council');

/** The clock of a rig stands at 20 February 2027. */
async function withPlan(): Promise<OpenRig> {
  const open = await aFoundedRig();
  await record(open.rig, 'oversight', {
    ...{ type: 'audit-plan.agreed/1', planId: anId('2027'), year: 2027, agreedOn: '2027-01-11' },
    agreedWith: 'Police and Crime Commissioner',
  } as { type: string });
  await record(open.rig, 'oversight', {
    ...{ type: 'audit-item.planned/1', planId: anId('2027'), auditItemId: anId('cards') },
    item: { what: 'Card payments', register: 'expenses', dueOn: '2027-02-12', who: 'Petra Holt' },
  } as { type: string });
  await record(open.rig, 'oversight', {
    ...{ type: 'data-source.recorded/1', entryId, fields: council },
  });
  return open;
}

const restarted = async ({ rig: before, vaultId }: OpenRig): Promise<Rig> => {
  before.kill();
  const rig = await createRig(before.disk);
  assert((await rig.ask('unlock', { vaultId, passphrase: rigPassphrase })).ok, 'unlocks');
  return rig;
};

describe('what is audited, and whose data may be used', () => {
  it('is owed under My work and in the calendar after a kill, until it is done', async () => {
    const rig = await restarted(await withPlan());
    const work = await rig.ask('registerWork', {});
    assert(work.ok, 'what waits');
    expect(work.value.rows.map(({ register, about, due }) => [register, about, due])).toEqual([
      ['data-source', 'Payments, County council', '2027-02-01'],
      ['audit-plan', 'Card payments (Petra Holt)', '2027-02-12'],
    ]);
    const dates = async () => {
      const scope = { scope: 'unit', from: '2027-02-01', until: '2027-02-28' } as const;
      const found = await rig.ask('calendar', scope);
      assert(found.ok, 'the calendar');
      return found.value.entries.flatMap(({ duty: { key, detail } }) =>
        key.startsWith('audit-plan') ? (detail ?? '') : [],
      );
    };
    expect(await dates()).toEqual(['Card payments (Petra Holt)']);
    await record(rig, 'oversight', {
      ...{ type: 'audit-item.done/1', auditItemId: anId('cards'), doneOn: '2027-02-19' },
      found: 'In order.',
    } as { type: string });
    expect(await dates()).toEqual([]);
    expect(rig.bugs).toEqual([]);
  });

  it('is named by a file that came from a partner, as it was called then', async () => {
    const { rig } = await withPlan();
    const sources = await rig.ask('dataSources', {});
    assert(sources.ok, 'the sources');
    expect(sources.value.sources[0]).toMatchObject({ entryId, standing: 'expired' });
    const file = {
      ...({ into: 'supplier', name: 'Council.csv', sheet: '', sourceId: entryId } as const),
      bytes: encodeText('Supplier,Company number\nLarkmoor Catering Ltd,09120001\n'),
    };
    expect((await rig.ask('importFile', file)).ok).toBe(true);
    await record(rig, 'oversight', {
      ...{ type: 'data-source.corrected/1', entryId, reason: 'Renamed.' },
      fields: { ...council, name: 'Ledger' },
    } as { type: string });
    const list = await rig.ask('entryList', {
      ...{ noun: 'supplier', from: 0, count: 5, sortBy: 'name', descending: false, text: '' },
      ...{ show: 'standing', year: '' },
    });
    assert(list.ok, 'the suppliers');
    const [row] = list.value.rows;
    const view = await rig.ask('entryView', { noun: 'supplier', entryId: row?.entryId ?? '' });
    assert(view.ok, 'the supplier');
    expect(view.value.broughtBy).toEqual({
      ...{ fileName: 'Council.csv', line: 2, source: 'Payments, County council' },
    });
    expect(await rig.ask('procurementNoun', { entryId: row?.entryId ?? '' })).toEqual({
      ...{ ok: true, value: { noun: 'supplier' } },
    });
    expect((await rig.ask('procurementNoun', { entryId: anId('nobody') })).ok).toBe(false);
  });
});

describe('a large register that is read for the first time', () => {
  const lines = Array.from(
    { length: 12_000 },
    (_each, at) => `01/03/2026,Petra Holt,Visit ${String(at)}`,
  );
  const file = {
    ...{ into: 'diary' as const, name: 'Diary.csv', sheet: '' },
    bytes: encodeText(`Date,Owner,Subject\n${lines.join('\n')}\n`),
  };
  const one = {
    ...{ type: 'diary.recorded/1', entryId: anId('one') },
    fields: {
      ...{ on: '2027-02-01', startsAt: '', endsAt: '', owner: 'Petra Holt', rank: '', notes: '' },
      ...{ what: 'Lunch', where: '', guests: '', organisation: '' },
    },
  } as { type: string };
  const held = async (rig: Rig) => {
    const list = await rig.ask('entryList', {
      ...{ noun: 'diary', from: 0, count: 2, sortBy: 'on', descending: true, text: '', year: '' },
      show: 'standing',
    });
    assert(list.ok, 'the diary');
    return [list.value.held, list.value.rows[0]?.cells.includes('Lunch')];
  };

  it('answers others meanwhile, and loses no act that is saved meanwhile', async () => {
    const open = await aFoundedRig();
    assert((await open.rig.ask('importFile', file)).ok, 'the file is taken in');
    const rig = await restarted(open);
    const opened = openedIn(rig);
    const stream = opened.registers.streamOf('diaries');
    const read = registerAtHand(opened, stream, recordedActs);
    const saved = record(rig, 'diaries', one);
    let answeredMeanwhile = 0;
    while (!registerInMemory(opened, stream)) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      answeredMeanwhile += 1;
    }
    expect(answeredMeanwhile).toBeGreaterThan(4);
    await Promise.all([read, saved]);
    expect(await held(rig)).toEqual([12_001, true]);
    const again = await restarted({ rig, vaultId: open.vaultId });
    expect(await held(again)).toEqual([12_001, true]);
    expect([...rig.bugs, ...again.bugs]).toEqual([]);
  });
});
