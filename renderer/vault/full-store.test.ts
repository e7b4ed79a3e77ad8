import { expect, it, vi } from 'vitest';
import { aReport, aSubject } from '../../test/builders/report.ts';
import { aFoundedRig, openedIn, rigPassphrase } from '../../test/fakes/two-devices.ts';
import { createRig, createRigShare, type Rig } from '../../test/fakes/vault-rig.ts';
import { assert } from '../../shared/kit/assert.ts';
import { ok } from '../../shared/kit/result.ts';
import { flush } from './calls/flush.ts';
import { eventually } from '../../test/fakes/eventually.ts';

/** @file A local store that can be read and has no room for more, at an unlock that waits for the share. Everybody is invented. */

it('names that an unlock is not on the record where the store has no room for it, and does the rest', async () => {
  const share = await createRigShare();
  const { rig, vaultId } = await aFoundedRig(share);
  await rig.chooseShare();
  const report = aReport({ subject: aSubject({ surname: 'Calloway' }) });
  const saved = await rig.ask('append', { stream: 'new', events: [report], checkOnly: false });
  assert(saved.ok && saved.value.caseId, 'the report is saved');
  await flush(rig.room, openedIn(rig));
  await rig.syncOnce();
  rig.kill();

  const after = await createRig(rig.disk, {}, share);
  const meet = shareIsAwaited(after);
  const store = withoutRoomForLooks();
  assert((await after.ask('unlock', { vaultId, passphrase: rigPassphrase })).ok, 'it unlocks');
  await eventually(async () => expect(await foundIn(after)).toBe(1));
  expect(await undoneIn(after)).toEqual(['looks']);
  // Nor is a case shown of which nobody could say that it was looked at.
  const { caseId } = saved.value;
  const look = await after.ask('openCase', { caseId, purpose: 'casework' });
  expect(JSON.stringify(look)).toContain('disk/full');
  store.mockRestore();
  meet();
  await after.ask('tryUndone', {});
  await eventually(async () => expect(await undoneIn(after)).toEqual([]));
  await eventually(() => expect(lastActOf(after)).toEqual(['session.unlocked/1']));
  expect(after.bugs).toEqual([]);
});

const undoneIn = async (rig: Rig): Promise<unknown> => {
  const answer = await rig.ask('leftUndone', {});
  return answer.ok ? answer.value.steps : answer;
};

const foundIn = async (rig: Rig): Promise<unknown> => {
  const found = await rig.ask('search', { text: 'Calloway', limit: 10, settled: false });
  return found.ok && found.value.ready ? found.value.hits.length : found;
};

const lastActOf = (rig: Rig): unknown =>
  openedIn(rig)
    .unit.acts.at(-1)
    ?.events.map(({ type }) => type);

/** A share that answers, and whose round is not over until somebody says so. */
function shareIsAwaited({ room }: Rig): () => void {
  const { shell } = room.ports;
  const { ask } = shell;
  let meet = (): void => undefined;
  const met = new Promise<void>((resolve) => (meet = resolve));
  Object.assign(shell, {
    ask: async (channel: string, request: { readonly waitMs?: number }) => {
      if (channel !== 'share.met') return ask.call(shell, channel as never, request as never);
      if (request.waitMs !== 0) await met;
      return ok({ met: request.waitMs !== 0, isAnswering: true });
    },
  });
  return () => meet();
}

function withoutRoomForLooks() {
  const put = Reflect.get(IDBObjectStore.prototype, 'put') as (
    row: unknown,
  ) => IDBRequest<IDBValidKey>;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    row: { readonly id?: string },
  ) {
    const request = put.call(this, row);
    if (row.id === 'owed-acts') this.transaction.abort();
    return request;
  });
}
