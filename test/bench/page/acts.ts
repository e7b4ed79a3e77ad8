import { openCaseRecord } from '../../../renderer/vault/fold/case-record.ts';
import type { StoredAct } from '../../../renderer/vault/fold/stored-act.ts';
import { appendActs } from '../../../renderer/vault/calls/append-acts.ts';
import { loadActs } from '../../../renderer/vault/model/case-loader.ts';
import { todayOf, type Room } from '../../../renderer/vault/room.ts';
import { caseId as caseIdOf, createId, itemId, vaultId } from '../../../shared/kit/ids.ts';
import { manyCases, type ManyAct } from '../../seeds/many-cases.ts';
import { ask, openedOf, pause, storeFollowed, timed } from './open-room.ts';
import { plainCases } from './plain.ts';

/** @file Single acts that a person waits for: opening a case, and a save. Beside each its plain counterpart, in turn. */

/** Milliseconds of each round: the call as it is, with the look recorded; the record read and opened, and folded; a plain get. */
export type OpenTimes = {
  readonly call: number[];
  readonly loaded: number[];
  readonly folded: number[];
  readonly plain: number[];
};

/** Opens cases that are not at hand. */
export async function openCases(room: Room, args: { rounds: number }): Promise<OpenTimes> {
  const plain = await plainCases();
  const ids = someCases(room, args.rounds * 2);
  for (const id of ids) await plain.put({ id, acts: await actsIn(room, id) });
  await pause(500);
  const times: OpenTimes = { call: [], loaded: [], folded: [], plain: [] };
  for (let round = 0; round < args.rounds; round += 1) {
    const id = ids[round] ?? '';
    const caseId = caseIdOf.parse(ids[round + args.rounds]);
    await inTurn(round, [
      async () => times.plain.push(await timed(() => plain.get(id))),
      async () => times.loaded.push(await timed(() => actsIn(room, id))),
      async () => times.folded.push(await timed(() => foldedCase(room, id))),
      async () => {
        times.call.push(await timed(() => ask(room, 'openCase', { caseId, purpose: 'casework' })));
        await storeFollowed(room);
      },
    ]);
  }
  return times;
}

/** Cases of rows that lie far apart. */
function someCases(room: Room, count: number): string[] {
  const { rows } = openedOf(room);
  return Array.from({ length: count }, (_, at) => rows.idAt((at * 7919 + 13) % rows.size()));
}

async function actsIn(room: Room, id: string): Promise<readonly StoredAct[]> {
  const opened = openedOf(room);
  const key = opened.keys.caseKeys.get(id);
  const row = await opened.store.loadRecord(id);
  if (!key || !row) throw new Error('a case without key or record');
  const acts = openCaseRecord(opened.vaultId, row, key);
  if (!acts.ok) throw new Error(acts.error);
  return acts.value;
}

const foldedCase = async (room: Room, id: string) =>
  loadActs(openedOf(room), id, await actsIn(room, id));

/** Milliseconds of each round: until Saved; until the store had followed too; a plain strict put of the same record; the bare trip. */
export type SaveTimes = {
  readonly saved: number[];
  readonly followed: number[];
  readonly plain: number[];
  readonly bare: number[];
};

/** Saves a triage in cases that are open on the screen. */
export async function saves(
  room: Room,
  args: { rounds: number; seed: number },
): Promise<SaveTimes> {
  const opened = openedOf(room);
  const plain = await plainCases();
  const elsewhere = vaultId.parse(createId(room.ports.entropy));
  const times: SaveTimes = { saved: [], followed: [], plain: [], bare: [] };
  const cases = await beginCases(room, args.rounds, args.seed);
  for (const [round, { id, triage }] of cases.entries()) {
    const caseId = caseIdOf.parse(id);
    await ask(room, 'refreshCase', { caseId });
    await storeFollowed(room);
    await inTurn(round, [
      async () => {
        const from = performance.now();
        await ask(room, 'append', { stream: caseId, events: [...triage.events], checkOnly: false });
        times.saved.push(performance.now() - from);
        await storeFollowed(room);
        times.followed.push(performance.now() - from);
      },
      async () => {
        const record = { id, acts: opened.cases.get(id)?.acts ?? [] };
        times.plain.push(await timed(() => plain.put(record)));
      },
      async () => {
        // A journal of its own, for these bytes are no frame.
        const records = room.ports.entropy(2088);
        const asked = { vaultId: elsewhere, records: Uint8Array.from(records) };
        times.bare.push(await timed(() => room.ports.shell.ask('replica.append', asked)));
      },
    ]);
  }
  return times;
}

/** Cases that were reported, and the triage that each is about to get. */
async function beginCases(
  room: Room,
  count: number,
  seed: number,
): Promise<readonly { readonly id: string; readonly triage: ManyAct }[]> {
  const me = { personId: itemId.parse('0a'.repeat(16)), name: 'Mara Hale' };
  const begun: { id: string; report: ManyAct; triage: ManyAct }[] = [];
  for (const acts of manyCases(count * 4, seed, { today: todayOf(room), me })) {
    const [report] = acts;
    const triage = acts.find(({ events }) => events[0]?.type === 'triage.decided/1');
    if (report && triage && begun.length < count) begun.push({ id: report.stream, report, triage });
  }
  const written = await appendActs(
    room,
    openedOf(room),
    begun.map(({ report }) => report),
  );
  if (!written.ok) throw new Error(`not saved: ${written.error.kind}`);
  await storeFollowed(room);
  return begun;
}

/** Runs the variants one after another, beginning with another one each round. */
async function inTurn(round: number, variants: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (let turn = 0; turn < variants.length; turn += 1)
    await variants[(turn + round) % variants.length]?.();
}
