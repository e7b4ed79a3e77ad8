import { describe, expect, it } from 'vitest';
import { memoryDiskHolding } from '../../test/fakes/memory-disk.ts';
import {
  aFoundedRig,
  openedIn,
  rigPassphrase,
  type OpenRig,
} from '../../test/fakes/two-devices.ts';
import { createRig, type Rig } from '../../test/fakes/vault-rig.ts';
import { readFrames } from '../../shared/formats/journal.ts';
import { assert } from '../../shared/kit/assert.ts';
import { copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { appendActs } from './calls/append-acts.ts';
import { checkReplica } from './calls/check-replica.ts';

/** Something to record: the unit's own stream takes it from anybody. */
async function recorded({ room }: Rig, times: number): Promise<void> {
  const opened = room.opened;
  assert(opened, 'the vault is open');
  for (let time = 0; time < times; time += 1) {
    const events = [{ type: 'session.unlocked/1', how: 'passphrase' }];
    assert((await appendActs(room, opened, [{ stream: opened.unitId, events }])).ok, 'recorded');
  }
  await opened.following.run(() => Promise.resolve());
}

const filesOf = ({ rig }: OpenRig): ReadonlyMap<string, Bytes> =>
  new Map([...rig.disk.files()].map(([path, bytes]) => [path, copyBytes(bytes)]));

/** The numbers in journals and segments, whatever a database holds. */
const numbersIn = (rig: Rig): readonly number[] =>
  [...rig.disk.files()]
    .filter(([path]) => /\.(?:seg|jnl)$/.test(path))
    .flatMap(([, bytes]) => readFrames(bytes).records.map(({ number }) => number))
    .sort((a, b) => a - b);

async function unlockedOn(
  files: ReadonlyMap<string, Bytes>,
  { rig, vaultId }: OpenRig,
): Promise<Rig> {
  rig.kill();
  const again = await createRig(memoryDiskHolding(files));
  assert((await again.ask('unlock', { vaultId, passphrase: rigPassphrase })).ok, 'it unlocks');
  return again;
}

const troublesOf = async (rig: Rig) => {
  const health = await rig.ask('health', {});
  assert(health.ok, 'health answers');
  return health.value.troubles;
};

describe('a journal that was put back before a newer store', () => {
  it('is filled again from the store, by what it lacks and no more', async () => {
    const station = await aFoundedRig();
    await recorded(station.rig, 2);
    const yesterday = filesOf(station);
    await recorded(station.rig, 3);
    const { nextNumber } = openedIn(station.rig).ledger.tip();
    const marks = [...filesOf(station)].filter(([path]) => /mark\.[ab]$/.test(path));
    const again = await unlockedOn(new Map([...yesterday, ...marks]), station);
    await expect
      .poll(() => troublesOf(again))
      .toContainEqual({ kind: 'replica-restored', count: 3 });
    const numbers = numbersIn(again);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.slice(0, nextNumber)).toEqual(Array.from({ length: nextNumber }, (_, at) => at));
    expect(again.bugs).toEqual([]);
  });

  it('is left alone where nothing of it is gone', async () => {
    const station = await aFoundedRig();
    await recorded(station.rig, 4);
    const again = await unlockedOn(filesOf(station), station);
    await checkReplica(again.room, openedIn(again));
    expect((await troublesOf(again)).map(({ kind }) => kind)).not.toContain('replica-restored');
    const later = await unlockedOn(new Map(again.disk.files()), { ...station, rig: again });
    await checkReplica(later.room, openedIn(later));
    expect((await troublesOf(later)).map(({ kind }) => kind)).not.toContain('replica-restored');
  });
});
