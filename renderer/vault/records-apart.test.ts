import { describe, expect, it } from 'vitest';
import {
  addToCharter,
  aFoundedRig,
  aSecondRig,
  caseKeys,
  openedIn,
  recordGrant,
  type OpenRig,
} from '../../test/fakes/two-devices.ts';
import { assert } from '../../shared/kit/assert.ts';
import { appendActs } from './calls/append-acts.ts';
import { flush } from './calls/flush.ts';
import { takeKeys } from './calls/take-keys.ts';
import { cutOffHere } from './membership/cut-off-here.ts';
import { ingestArrived } from './calls/ingest-arrived.ts';
import { withheldAfterMs } from './ledger/witness.ts';
import {
  openedCase,
  twoColleagues,
  bring,
  carryOwn,
  bringFiles,
  backUp,
  without,
  putBack,
  restarted,
  look,
  timelineOf,
  actsOf,
  kindsOf,
} from '../../test/fakes/two-colleagues.ts';

describe('records laid side by side', () => {
  it('say of an act when a colleague has seen it', async () => {
    const { mara, rafi, id } = await twoColleagues();
    expect((await timelineOf(mara, id)).every(({ safety }) => safety === 'saved here')).toBe(true);
    await look(rafi, id);
    await bring(rafi, mara);
    await look(mara, id);
    const safeties = (await timelineOf(mara, id)).map(({ safety }) => safety);
    expect(safeties[0]).toBe('saved here');
    expect(new Set(safeties.slice(1))).toEqual(new Set(['seen by a colleague']));
    expect(await kindsOf(mara)).toEqual([]);
  });

  it('give a workstation back what its disk lost, and no number is used twice', async () => {
    const { mara, rafi, id } = await twoColleagues();
    const yesterday = await backUp(mara);
    await look(mara, id);
    await bring(mara, rafi);
    await look(rafi, id);
    // The records are yesterday's; what this disk remembers of its newest one is not.
    await mara.rig.room.ports.shell.ask('replica.close', { vaultId: mara.vaultId });
    await flush(mara.rig.room, openedIn(mara.rig));
    const marks = [...mara.rig.disk.files()].filter(([path]) => /mark\.[ab]$/.test(path));
    const restored = await putBack(mara, new Map([...yesterday, ...marks]));
    expect(await kindsOf(restored)).toContain('tail-lost');
    const before = openedIn(restored.rig).ledger.tip().nextNumber;
    await bring(rafi, restored);
    expect(await kindsOf(restored)).toContain('tail-returned');
    expect(openedIn(restored.rig).ledger.tip().nextNumber).toBe(before);
    await look(restored, id);
    await bring(restored, rafi);
    expect(await actsOf(restored, id)).toEqual(await actsOf(rafi, id));
    expect(await kindsOf(rafi)).toEqual([]);
  });

  it('tell colleagues what a workstation writes while its disk still lacks what it lost', async () => {
    const { mara, rafi, id } = await twoColleagues();
    await look(mara, id);
    const yesterday = await backUp(mara);
    await look(mara, id);
    await look(mara, id);
    await bring(mara, rafi);
    await look(rafi, id);
    await mara.rig.room.ports.shell.ask('replica.close', { vaultId: mara.vaultId });
    await flush(mara.rig.room, openedIn(mara.rig));
    const marks = [...mara.rig.disk.files()].filter(([path]) => /mark\.[ab]$/.test(path));
    const restored = await putBack(mara, new Map([...yesterday, ...marks]));
    await look(restored, id);
    await bring(rafi, restored);
    for (const _again of [1, 2]) {
      await look(restored, id);
      await bring(restored, rafi);
      await bring(rafi, restored);
      expect(await actsOf(rafi, id)).toEqual(await actsOf(restored, id));
    }
    expect(await kindsOf(rafi)).toEqual([]);
  });

  it('step over what lies nowhere any more, by the word of who lost it, and tell both sides', async () => {
    const { mara, rafi, id } = await twoColleagues();
    const yesterday = await backUp(mara);
    await look(mara, id);
    await look(mara, id);
    await mara.rig.room.ports.shell.ask('replica.close', { vaultId: mara.vaultId });
    await flush(mara.rig.room, openedIn(mara.rig));
    const stick = await backUp(mara);
    const marks = [...mara.rig.disk.files()].filter(([path]) => /mark\.[ab]$/.test(path));
    const restored = await putBack(mara, new Map([...yesterday, ...marks]));
    await look(restored, id);
    await bring(restored, rafi);
    expect(await actsOf(rafi, id)).toEqual(await actsOf(restored, id));
    expect(await kindsOf(rafi)).toEqual(['acts-lost']);
    expect(await kindsOf(restored)).toContain('own-acts-lost');

    // What both write afterwards reaches the other, also after each has started again.
    const [after, reader] = [await restarted(restored), await restarted(rafi)];
    expect(await kindsOf(after)).toContain('own-acts-lost');
    expect(await kindsOf(reader)).toEqual(['acts-lost']);
    await look(reader, id);
    await bring(reader, after);
    await look(after, id);
    await bring(after, reader);
    expect(await actsOf(reader, id)).toEqual(await actsOf(after, id));

    // A stick has what was lost.
    await bringFiles(stick, mara, reader);
    expect(await kindsOf(reader)).toEqual([]);
    await bring(reader, after);
    expect(await kindsOf(after)).not.toContain('own-acts-lost');
    expect(await actsOf(after, id)).toEqual(await actsOf(reader, id));
    expect([...reader.rig.bugs, ...after.rig.bugs]).toEqual([]);
  });

  it('are the same for a colleague whose store is made again, and for one who meets it all at once', async () => {
    const { mara, rafi, id } = await twoColleagues();
    const yesterday = await backUp(mara);
    await look(mara, id);
    await look(mara, id);
    await flush(mara.rig.room, openedIn(mara.rig));
    const marks = [...mara.rig.disk.files()].filter(([path]) => /mark\.[ab]$/.test(path));
    const restored = await putBack(mara, new Map([...yesterday, ...marks]));
    await look(restored, id);
    await bring(restored, rafi);
    const again = await putBack(rafi, await backUp(rafi));
    await bring(again, restored);
    expect(await actsOf(again, id)).toEqual(await actsOf(restored, id));
    const anew = await putBack(restored, await backUp(restored));
    await look(anew, id);
    await bring(anew, again);
    expect(await actsOf(again, id)).toEqual(await actsOf(anew, id));
    expect(await kindsOf(again)).toEqual(expect.arrayContaining(['acts-lost']));
  });

  it('tell colleagues where newer acts came and some before them did not', async () => {
    const { mara, rafi, id } = await twoColleagues();
    const before = await backUp(mara);
    await look(mara, id);
    const between = await backUp(mara);
    await look(mara, id);
    await bringFiles(without(await backUp(mara), between), mara, rafi);
    const share = openedIn(rafi.rig).share;
    share.lastRoundAtMs = Date.parse(rafi.rig.room.ports.clock.now().utc);
    expect(await kindsOf(rafi)).toEqual([]);
    share.lastRoundAtMs += withheldAfterMs + 1000;
    expect(await kindsOf(rafi)).toEqual(['acts-awaited']);
    await bringFiles(without(between, before), mara, rafi);
    expect(await kindsOf(rafi)).toEqual([]);
  });

  it('keep and show both where a profile that was put back wrote the same number again', async () => {
    const { mara, rafi, id } = await twoColleagues();
    const yesterday = await backUp(mara);
    await look(mara, id);
    await bring(mara, rafi);
    const restored = await putBack(mara, yesterday);
    await look(restored, id);
    await look(restored, id);
    await bring(restored, rafi);
    await bring(rafi, restored);
    expect(await kindsOf(rafi)).toEqual(['device-forked']);
    expect(await kindsOf(restored)).toContain('device-cloned');
    expect(await actsOf(rafi, id)).toEqual(await actsOf(restored, id));
    const looks = (await timelineOf(rafi, id)).filter(({ isLook }) => isLook);
    expect(looks).toHaveLength(3);
    expect(new Set(looks.map(({ actId }) => actId)).size).toBe(3);
    for (const _again of [1, 2]) {
      await look(restored, id);
      await bring(restored, rafi);
      expect(await actsOf(rafi, id)).toEqual(await actsOf(restored, id));
    }
    expect([...rafi.rig.bugs, ...restored.rig.bugs]).toEqual([]);
  });

  it('have both branches of a fork also where the later acts of one came first, and there were starts before the rest', async () => {
    const { mara, rafi, id } = await twoColleagues();
    const yesterday = await backUp(mara);
    for (const _more of [1, 2, 3, 4]) await look(mara, id);
    await bring(mara, rafi);
    const restored = await putBack(mara, yesterday);
    await look(restored, id);
    const first = await backUp(restored);
    await look(restored, id);
    const whole = await backUp(restored);
    await bringFiles(without(whole, first), restored, rafi);
    // Their numbers are held, by the other branch: what is here waits for what leads to it, whichever start met it.
    const again = await restarted(await restarted(rafi));
    await bringFiles(without(first, yesterday), restored, again);
    const looks = (await timelineOf(again, id)).filter(({ isLook }) => isLook);
    expect(looks).toHaveLength(6);
    expect(await kindsOf(again)).toEqual(['device-forked']);
  });

  it('are no contradiction any more once both branches of a fork are here', async () => {
    const { mara, rafi, id } = await twoColleagues();
    const yesterday = await backUp(mara);
    await look(mara, id);
    await look(mara, id);
    await bring(mara, rafi);
    await look(rafi, id);
    const restored = await putBack(mara, yesterday);
    for (const _more of [1, 2, 3]) await look(restored, id);
    // Of what came to the colleague only their own record is here: it names another act under a number.
    await carryOwn(rafi, restored);
    expect(await kindsOf(restored)).toContain('records-contradict');
    await bring(rafi, restored);
    expect(await kindsOf(restored)).toContain('device-cloned');
    expect(await kindsOf(restored)).not.toContain('records-contradict');
  });

  it('give both branches of a fork to whoever gets the key of the case only later', async () => {
    const mara = await aFoundedRig();
    const id = await openedCase(mara);
    const rafi = await aSecondRig(mara);
    await recordGrant(mara.rig, rafi.rig, id);
    const yesterday = await backUp(mara);
    await look(mara, id);
    await bring(mara, rafi);
    const restored = await putBack(mara, yesterday);
    await look(restored, id);
    await look(restored, id);
    await bring(restored, rafi);
    await bring(rafi, restored);
    const again = await restarted(rafi);
    await takeKeys(again.rig.room, openedIn(again.rig), caseKeys(openedIn(restored.rig), id));
    const looks = (await timelineOf(again, id)).filter(({ isLook }) => isLook);
    expect(looks).toHaveLength(3);
    expect(await actsOf(again, id)).toEqual(await actsOf(restored, id));
  });

  it('offer the other branch of a fork to be taken in, where a workstation that existed twice is ended', async () => {
    const { mara, rafi, id } = await twoColleagues();
    const yesterday = await backUp(rafi);
    await look(rafi, id);
    await bring(rafi, mara);
    const restored = await putBack(rafi, yesterday);
    await look(restored, id);
    await bring(restored, mara);
    const looksAt = async () => (await timelineOf(mara, id)).filter(({ isLook }) => isLook).length;
    expect(await looksAt()).toBe(2);
    const { device } = openedIn(restored.rig).device;
    const cutOff = cutOffHere(openedIn(mara.rig), device);
    await addToCharter(mara.rig, [
      { act: 'device.revoked', ...cutOff },
      { act: 'unit-key.renewed', epoch: 1, commitment: 'ab'.repeat(32) },
    ]);
    await ingestArrived(mara.rig.room, openedIn(mara.rig));
    const waiting = async () => {
      const late = await mara.rig.ask('lateWork', {});
      assert(late.ok, 'it is told what waits');
      return late.value.waiting;
    };
    const [late, ...others] = await waiting();
    expect(others).toEqual([]);
    assert(late, 'what one of them wrote waits');
    expect(await looksAt()).toBe(1);
    const reason = 'Both are his.';
    const taken = await mara.rig.ask('takeInLateWork', { device, upTo: late.upTo, reason });
    assert(taken.ok, JSON.stringify(taken));
    expect(await looksAt()).toBe(2);
    expect(await waiting()).toEqual([]);
  });

  it('name the workstation whose clock is years off, ahead or behind, and order nothing by it', async () => {
    for (const year of [2031, 2019]) {
      const { mara, rafi: joined, id } = await twoColleagues();
      const rafi = await restarted(joined);
      await bring(rafi, mara);
      expect(await kindsOf(mara)).toEqual([]);
      rafi.rig.setClock(`${String(year)}-02-20T10:05:00.000Z`);
      await look(rafi, id);
      await bring(rafi, mara);
      expect(await kindsOf(mara)).toEqual(['clock-suspect']);
      await look(mara, id);
      await bring(mara, rafi);
      expect(await actsOf(rafi, id)).toEqual(await actsOf(mara, id));
    }
  });

  it('are the same six words for whoever holds the same, and others for whoever does not', async () => {
    const { mara, rafi, id } = await twoColleagues();
    await look(rafi, id);
    await bring(rafi, mara);
    const words = async ({ rig }: OpenRig) => {
      const compared = await rig.ask('compareRecords', {});
      assert(compared.ok, 'the words are made');
      expect(compared.value.words).toHaveLength(6);
      expect(compared.value.workstations).toBe(2);
      return compared.value.words;
    };
    expect(await words(rafi)).toEqual(await words(mara));
    await look(mara, id);
    expect(await words(rafi)).not.toEqual(await words(mara));
    await bring(mara, rafi);
    expect(await words(rafi)).toEqual(await words(mara));
  });

  it('put aside what a colleague wrote after a removal, until it is accepted', async () => {
    const { mara, rafi, id } = await twoColleagues();
    await look(rafi, id);
    await bring(rafi, mara);
    const { device } = openedIn(rafi.rig).device;
    const { tip } = openedIn(mara.rig).chains.get(device) ?? {};
    assert(tip?.hash, 'a frame of the colleague is held');
    await addToCharter(mara.rig, [
      { act: 'device.revoked', device, number: tip.nextNumber - 1, hash: tip.hash },
      { act: 'unit-key.renewed', epoch: 1, commitment: 'ab'.repeat(32) },
    ]);
    const stood = await actsOf(mara, id);
    await look(rafi, id);
    await bring(rafi, mara);
    expect(await actsOf(mara, id)).toEqual(stood);
    expect(openedIn(mara.rig).late).toEqual([
      { device, count: 1, firstAt: tip.nextNumber, upTo: tip.nextNumber },
    ]);
    await appendActs(mara.rig.room, openedIn(mara.rig), [
      {
        stream: openedIn(mara.rig).unitId,
        events: [
          {
            type: 'late-work.accepted/1',
            device,
            upTo: tip.nextNumber,
            memberName: 'Rafi Stone',
            reason: 'Honest work.',
          },
        ],
      },
    ]);
    expect(await actsOf(mara, id)).toEqual(await actsOf(rafi, id));
    expect(openedIn(mara.rig).late).toEqual([]);
  });
});
