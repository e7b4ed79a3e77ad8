import { describe, expect, it } from 'vitest';
import { bring } from '../../../../test/fakes/two-colleagues.ts';
import {
  aFoundedRig,
  aSecondRig,
  openedIn,
  rigPassphrase,
  type OpenRig,
} from '../../../../test/fakes/two-devices.ts';
import { createRig } from '../../../../test/fakes/vault-rig.ts';
import { assert } from '../../../../shared/kit/assert.ts';
import { encodeText } from '../../../../shared/kit/utf8.ts';
import { recordedActs } from '../../calls/acts-of.ts';

/** @file Imports of several acts: half of one never counts. Everybody and every company is invented. */

const lines = Array.from(
  { length: 10_400 },
  (_each, at) =>
    `${String(1 + (at % 28)).padStart(2, '0')}/03/2026,Petra Holt,Meeting ${String(at)},Odd Selby`,
);
const file = {
  ...{ into: 'diary' as const, name: 'Diary 2026.csv', sheet: '' },
  bytes: encodeText(`Date,Owner,Subject,Attendees\n${lines.join('\n')}\n`),
};
const listed = async ({ rig }: OpenRig) => {
  const list = await rig.ask('entryList', {
    ...{ noun: 'diary', from: 0, count: 5, sortBy: 'on', descending: true, text: '' },
    ...{ show: 'standing', year: '' },
  });
  const imports = await rig.ask('importsOf', { into: 'diary' });
  assert(list.ok && imports.ok, 'the diary');
  const { imports: taken, halves } = imports.value;
  return { held: list.value.held, taken: taken.length, halves: halves.length };
};
const restarted = async ({ rig: before, vaultId }: OpenRig): Promise<OpenRig> => {
  before.kill();
  const rig = await createRig(before.disk);
  assert((await rig.ask('unlock', { vaultId, passphrase: rigPassphrase })).ok, 'unlocks');
  return { rig, vaultId };
};
/** Imports the file; something happens when its second act is to be put on the disk. */
const importInterrupted = ({ rig }: OpenRig, then: () => void) => {
  const { shell } = rig.room.ports;
  const { ask: asked } = shell;
  let written = 0;
  const ask: typeof shell.ask = (channel, request) => {
    if (channel === 'replica.append' && (written += 1) === 2) then();
    return asked(channel, request);
  };
  Object.assign(shell, { ask });
  return rig.ask('importFile', file);
};

describe('an import of more than one act', () => {
  it('killed in the middle keeps nothing that counts, and the file is taken in whole at the next try', async () => {
    const first = await aFoundedRig();
    await new Promise<void>((killed) => {
      void importInterrupted(first, () => {
        first.rig.kill();
        killed();
      });
    });
    const second = await restarted(first);
    expect(await listed(second)).toEqual({ held: 0, taken: 0, halves: 1 });
    expect(await second.rig.ask('importFile', file)).toMatchObject({
      ...{ ok: true, value: { rowCount: 10_400 } },
    });
    const third = await restarted(second);
    expect(await listed(third)).toEqual({ held: 10_400, taken: 1, halves: 1 });
    expect(third.rig.bugs).toEqual([]);
  });

  it('cancelled keeps nothing that counts, here or where it arrived', async () => {
    const first = await aFoundedRig();
    const second = await aSecondRig(first);
    const answer = importInterrupted(first, () => void first.rig.ask('cancelImport', {}));
    expect(await answer).toMatchObject({ ok: false, error: { fault: { kind: 'cancelled' } } });
    expect(await listed(first)).toEqual({ held: 0, taken: 0, halves: 1 });
    await bring(first, second);
    expect(await listed(second)).toEqual({ held: 0, taken: 0, halves: 1 });
    expect((await first.rig.ask('importFile', file)).ok).toBe(true);
    await bring(first, second);
    expect(await listed(second)).toEqual({ held: 10_400, taken: 1, halves: 1 });
  });

  it('lies packed in the record, without the file, which stays in its frames', async () => {
    const { rig } = await aFoundedRig();
    expect((await rig.ask('importFile', file)).ok).toBe(true);
    const opened = openedIn(rig);
    await opened.following.run(() => Promise.resolve());
    const acts = (await recordedActs(opened, opened.registers.streamOf('diaries'))) ?? [];
    const record = JSON.stringify(acts);
    expect(acts).toHaveLength(11);
    expect(record).not.toContain('sourceBase64');
    expect(record.length).toBeLessThan(file.bytes.length);
  });
});
