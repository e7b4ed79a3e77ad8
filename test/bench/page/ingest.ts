import { listReplica, readReplica } from '../../../renderer/vault/ingest/read-replica.ts';
import { createDeviceTags, noTags } from '../../../renderer/vault/ingest/device-tags.ts';
import { takeIn, type DeviceTaking } from '../../../renderer/vault/ingest/take-in.ts';
import { insertActs, type StoredAct } from '../../../renderer/vault/fold/stored-act.ts';
import { emptyChain } from '../../../renderer/vault/ledger/chain-state.ts';
import { loadActs } from '../../../renderer/vault/model/case-loader.ts';
import type { Room } from '../../../renderer/vault/room.ts';
import { verifyFrameSignature } from '../../../renderer/vault/seal/frame.ts';
import { openedOf, timed } from './open-room.ts';

/** @file What a colleague recorded, taken in once more beside JSON.parse of the same acts: read from the replica, opened, proven to stand in
 *  one unbroken signed record, validated and folded. Nothing is stored by it. */

/** Milliseconds of each round. */
export type IngestTimes = {
  readonly acts: number;
  readonly parsed: number[];
  readonly read: number[];
  readonly takenIn: number[];
  readonly folded: number[];
  /** Of what was taken in: the signatures alone, checked once more. */
  readonly signatures: number[];
};

/** Takes in the acts of every other workstation, so many times. */
export async function ingest(room: Room, { rounds }: { rounds: number }): Promise<IngestTimes> {
  const once = await ingestOnce(room);
  const json = JSON.stringify(once.acts);
  const times = { parsed: [], read: [], takenIn: [], folded: [], signatures: [] } as Omit<
    IngestTimes,
    'acts'
  >;
  const parse = async (): Promise<void> => {
    times.parsed.push(await timed(() => JSON.parse(json) as unknown));
  };
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) await parse();
    const { read, takenIn, folded, signatures } = await ingestOnce(room);
    times.read.push(read);
    times.takenIn.push(takenIn);
    times.folded.push(folded);
    times.signatures.push(signatures);
    if (round % 2 === 1) await parse();
  }
  return { acts: once.acts.length, ...times };
}

async function ingestOnce(room: Room) {
  const opened = openedOf(room);
  const { membership, device: own, keys, vaultId } = opened;
  const from = performance.now();
  const isOther = (device: string): boolean =>
    device !== own.device && membership.signPublicOf(device) !== undefined;
  const listed = await listReplica(room.ports.shell, vaultId);
  const { frames } = await readReplica(room.ports.shell, vaultId, isOther, listed, {});
  const read = performance.now() - from;
  const takings = [...frames].map(([device, found]): DeviceTaking => {
    const signPublic = membership.signPublicOf(device);
    if (!signPublic) throw new Error('a workstation without a key');
    const tags = createDeviceTags(device, keys, noTags, false);
    const of = { device, isOwn: false, signPublic, member: membership.memberOf(device), tags };
    return takeIn({ ...of, unitKeys: keys.unitKeys, chain: emptyChain }, found);
  });
  const takenIn = performance.now() - from - read;
  const acts = takings.flatMap(({ taken }) =>
    taken.flatMap(({ stream, stored }) => (stream && stored ? [{ stream, stored }] : [])),
  );
  const byStream = new Map<string, StoredAct[]>();
  for (const { stream, stored } of acts) {
    const ofStream = byStream.get(stream);
    if (ofStream) ofStream.push(stored);
    else byStream.set(stream, [stored]);
  }
  for (const [stream, ofStream] of byStream)
    if (keys.caseKeys.has(stream)) loadActs(opened, stream, insertActs([], ofStream));
  const folded = performance.now() - from - read - takenIn;
  const signatures = await timed(() => {
    for (const { device, accepted } of takings) {
      const signPublic = membership.signPublicOf(device);
      for (const { outer } of accepted)
        if (!signPublic || !verifyFrameSignature(outer, signPublic))
          throw new Error('a frame that its workstation did not sign');
    }
  });
  return { acts: acts.map(({ stored }) => stored), read, takenIn, folded, signatures };
}
