import { describe, expect, it } from 'vitest';
import { offered } from '../../../test/builders/gifts.ts';
import { aFoundedRig, openedIn } from '../../../test/fakes/two-devices.ts';
import { assert } from '../../../shared/kit/assert.ts';
import { recordedActs } from './acts-of.ts';
import { followInStore } from './follow-in-store.ts';

/** @file The store behind the journal, where acts come faster than it follows. Everybody is invented. */

describe('the store behind the journal', () => {
  it('follows in one step what was saved before it came to it, and lacks none of it', async () => {
    const { rig } = await aFoundedRig();
    const opened = openedIn(rig);
    const stream = opened.registers.streamOf('gifts');
    for (const what of ['pen', 'hamper', 'ticket']) {
      const events = [offered(what)];
      const saved = await rig.ask('append', { stream: 'gifts', events, checkOnly: false });
      assert(saved.ok, 'is saved');
    }
    const settled = (): Promise<void> => opened.following.run(() => Promise.resolve());
    await settled();
    const acts = (await recordedActs(opened, stream)) ?? [];
    expect(acts).toHaveLength(3);
    const { saveActs } = opened.store;
    const versions: number[] = [];
    const counted: typeof saveActs = (frames, rows, ...rest) => {
      versions.push(...rows.map(({ version }) => version));
      return saveActs(frames, rows, ...rest);
    };
    Object.assign(opened.store, { saveActs: counted });
    for (const count of [1, 2, 3])
      followInStore(rig.room, opened, [], new Map([[stream, acts.slice(0, count)]]));
    await settled();
    expect(versions).toEqual([3]);
    expect(await recordedActs(opened, stream)).toEqual(acts);
    followInStore(rig.room, opened, [], new Map([[stream, acts]]));
    await settled();
    expect(versions).toEqual([3, 3]);
  });
});
