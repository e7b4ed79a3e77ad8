import { expect, it } from 'vitest';
import { twoMembers } from '../../../test/fakes/people-rigs.ts';
import { holidaysOf } from '../../../shared/domain/policy/holidays.ts';
import { assert } from '../../../shared/kit/assert.ts';

const of2029 = ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26'];
const events = of2029.map((day) => ({ date: `2029-${day}`, title: 'Bank holiday' }));
const bytes = new TextEncoder().encode(JSON.stringify({ division: 'england-and-wales', events }));

it('bank holidays are looked at, kept only when taken over, and reach a colleague like the rest of the policy', async () => {
  const { mara, rafi, meet } = await twoMembers();
  const endsOn = async ({ rig }: typeof mara): Promise<string> => {
    const unit = await rig.ask('unit', {});
    assert(unit.ok, 'the unit is answered');
    return holidaysOf(unit.value.state.policy).endsOn;
  };
  const found = await mara.rig.ask('readHolidays', { bytes });
  assert(found.ok, 'the file is read');
  expect(found.value.fileHash).toMatch(/^[0-9a-f]{64}$/);
  const { table, fileHash } = found.value;
  const taken = { type: 'policy.holidays-taken-over/1', ...table, fileHash, over: [] };
  const append = (checkOnly: boolean) =>
    mara.rig.ask('append', { stream: 'unit', events: [taken], checkOnly });
  expect(await append(true)).toMatchObject({ ok: true });
  expect(await endsOn(mara)).toBe('2028-12-31');
  expect(await append(false)).toMatchObject({ ok: true });
  await meet();
  for (const open of [mara, rafi]) expect(await endsOn(open)).toBe('2029-12-31');
  expect(await append(false)).toMatchObject({ ok: false });
  const broken = await mara.rig.ask('readHolidays', { bytes: bytes.subarray(1) });
  expect(JSON.stringify(broken)).toContain('holidays/not-read');
  for (const { rig } of [mara, rafi]) {
    expect(rig.bugs).toEqual([]);
    rig.kill();
  }
});
