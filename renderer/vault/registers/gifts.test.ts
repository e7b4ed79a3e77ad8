import { describe, expect, it } from 'vitest';
import { anOffer, decided, offered } from '../../../test/builders/gifts.ts';
import { everyCase } from '../../../test/builders/every-case.ts';
import { anId, authority } from '../../../test/builders/people.ts';
import { day } from '../../../test/builders/report.ts';
import { bring } from '../../../test/fakes/two-colleagues.ts';
import {
  aFoundedRig,
  aSecondRig,
  openedIn,
  rigPassphrase,
  type OpenRig,
} from '../../../test/fakes/two-devices.ts';
import { createRig, type Rig } from '../../../test/fakes/vault-rig.ts';
import type { GiftListArgs } from '../../../shared/contract/vault/registers.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { decodeText } from '../../../shared/kit/utf8.ts';
import { deleteTables } from '../store/database.ts';

/** @file The register of gifts in the vault: a stream of its own (decision 0047). Everybody is invented. */

const all: GiftListArgs = {
  ...{ from: 0, count: 50, sortBy: 'offeredOn', descending: true, text: '' },
  ...{ show: 'all', year: '' },
};
const listOf = async ({ rig }: OpenRig, over: Partial<GiftListArgs> = {}) => {
  const listed = await rig.ask('giftList', { ...all, ...over });
  assert(listed.ok, `the register is there ${JSON.stringify(listed)} ${String(rig.bugs)}`);
  return listed.value;
};
const record = async ({ rig }: OpenRig, ...events: readonly { readonly type: string }[]) => {
  const saved = await rig.ask('append', { stream: 'gifts', events: [...events], checkOnly: false });
  assert(saved.ok, `is saved ${JSON.stringify(saved)} ${String(rig.bugs)}`);
};
async function restarted({ rig, vaultId }: OpenRig): Promise<OpenRig> {
  rig.kill();
  const again = await createRig(rig.disk);
  const unlocked = await again.ask('unlock', { vaultId, passphrase: rigPassphrase });
  assert(unlocked.ok, `unlocks: ${JSON.stringify(unlocked)} ${String(again.bugs)}`);
  return { rig: again, vaultId };
}
const accepted = { answer: 'accepted-pending' } as const;

describe('the register of gifts in the vault', () => {
  it('keeps what was recorded over a kill, and when the local store is gone', async () => {
    let open = await aFoundedRig();
    await record(open, offered());
    await record(open, offered('wine', { ...accepted, what: 'Wine' }));
    await record(open, decided('wine', { decision: 'not-approved' }));
    open = await restarted(open);
    expect(await listOf(open)).toMatchObject({ total: 2, held: 2, waiting: 1, years: ['2027'] });
    open.rig.kill();
    await deleteTables(open.vaultId);
    open = await restarted(open);
    const { rows } = await listOf(open, { show: 'not-approved' });
    expect(rows).toMatchObject([{ what: 'Wine', wait: 'disposal' }]);
    expect(open.rig.bugs).toEqual([]);
  });

  it('is no case: nothing of it is in the list, My work or the record of the unit', async () => {
    const open = await aFoundedRig();
    await record(open, offered());
    const again = await restarted(open);
    const cases = await again.rig.ask('caseList', everyCase);
    expect(cases).toMatchObject({ ok: true, value: { total: 0 } });
    const unit = await again.rig.ask('unit', {});
    expect(JSON.stringify(unit)).not.toContain('hamper');
    const health = await again.rig.ask('health', {});
    expect(JSON.stringify(health)).not.toContain('rebuilt');
  });

  it('is one on every workstation of the unit, whoever recorded first, with no key handed over', async () => {
    const first = await aFoundedRig();
    const second = await aSecondRig(first);
    await record(first, offered('hamper'));
    await record(second, offered('wine'));
    await bring(first, second);
    await bring(second, first);
    for (const each of [first, second]) {
      expect((await listOf(each)).rows.map(({ giftId }) => giftId).toSorted()).toEqual(
        [anId('hamper'), anId('wine')].toSorted(),
      );
      const opened = openedIn(each.rig);
      expect([...opened.keys.caseKeys.ids()]).not.toContain(opened.registers.streamOf('gifts'));
    }
  });

  it('shows earlier offers of a donor while the name is typed', async () => {
    const open = await aFoundedRig();
    const by = (name: string, number = '') => ({
      donor: { ...anOffer().donor, name, number },
    });
    await record(open, offered('1', by('Harbour Lights Catering Ltd', '1234567')));
    await record(open, offered('2', by('The Harbour Lights Catering Company')));
    await record(open, offered('3', by('Pell & Drummond plc')));
    const find = async (name: string, number = '') => {
      const found = await open.rig.ask('giftsOfDonor', { name, number, but: '' });
      assert(found.ok, 'earlier offers');
      return found.value.total;
    };
    expect(await find('Harb')).toBe(2);
    expect(await find('harbor lights')).toBe(2);
    expect(await find('Ha')).toBe(0);
    expect(await find('', '01234567')).toBe(1);
    expect(await find('pell and drummond limited')).toBe(1);
    expect(await find('Ltd')).toBe(0);
    const view = await open.rig.ask('giftView', { giftId: anId('1') });
    expect(view).toMatchObject({ ok: true, value: { ofDonor: { total: 1 } } });
  });

  it('refuses what the rules refuse, and knows no entry that is not there', async () => {
    const { rig } = await aFoundedRig();
    const refused = await rig.ask('append', {
      stream: 'gifts',
      events: [decided('hamper')],
      checkOnly: false,
    });
    expect(refused).toMatchObject({ ok: false, error: { refusals: [{ kind: 'gift/not-found' }] } });
    expect(await rig.ask('giftView', { giftId: anId('hamper') })).toMatchObject({
      ok: false,
      error: { fault: { kind: 'register/no-such-entry' } },
    });
    const byHand = { type: 'gift-extract.saved/1', extractId: anId('extract') };
    expect(
      await rig.ask('append', { stream: 'gifts', events: [byHand], checkOnly: false }),
    ).toMatchObject({ ok: false, error: { fault: { kind: 'call/malformed' } } });
  });

  it('is recorded in its own register only', async () => {
    const { rig } = await aFoundedRig();
    for (const stream of ['interests', 'procurement'] as const)
      expect(
        await rig.ask('append', { stream, events: [offered()], checkOnly: false }),
      ).toMatchObject({ ok: false, error: { refusals: [{ kind: 'register/another' }] } });
  });

  it('saves an approved extract as a file that no spreadsheet takes for formulas', async () => {
    const open = await aFoundedRig();
    await nameAuthority(open.rig);
    await record(open, offered('hamper', { what: '=CMD("calc")' }));
    const time = { from: day('2027-01-01'), until: day('2027-02-20') };
    const preview = await open.rig.ask('previewExtract', time);
    assert(preview.ok, 'a preview');
    const extractId = anId('extract');
    await record(open, {
      ...{ type: 'gift-extract.made/1', extractId, ...time },
      ...{ rows: preview.value.rows },
    });
    const refused = await open.rig.ask('saveExtract', { extractId, token: 'token' });
    expect(refused).toMatchObject({ ok: false });
    expect(open.rig.written).toHaveLength(0);
    const { name, rankOrGrade, personId } = authority;
    await record(open, {
      ...{ type: 'gift-extract.approved/1', extractId, approvedOn: day('2027-02-20') },
      ...{ approvedBy: { name, rankOrGrade, personId } },
    });
    expect(await open.rig.ask('saveExtract', { extractId, token: 'token' })).toEqual({
      ok: true,
      value: { rows: 1 },
    });
    const [file] = open.rig.written;
    assert(file, 'a file');
    expect(decodeText(file)).toContain(`"'=CMD(""calc"")"`);
  });
});

async function nameAuthority(rig: Rig): Promise<void> {
  const { personId, name, rankOrGrade, offices } = authority;
  const saved = await rig.ask('append', {
    stream: 'unit',
    events: [
      {
        ...{ type: 'officeholder.named/1', personId, name, rankOrGrade, offices: [...offices] },
        collarNumber: '',
      },
    ],
    checkOnly: false,
  });
  assert(saved.ok, JSON.stringify(saved));
}
