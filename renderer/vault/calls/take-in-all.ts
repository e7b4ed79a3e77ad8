import { lostIn, type LostActs } from '../../../shared/formats/lost-acts.ts';
import { bytesEqual } from '../../../shared/kit/bytes.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';
import { ok } from '../../../shared/kit/result.ts';
import { decodeText, encodeText } from '../../../shared/kit/utf8.ts';
import {
  createDeviceTags,
  noTags,
  type DeviceTags,
  type StoredTags,
} from '../ingest/device-tags.ts';
import type { FoundFrames } from '../ingest/read-replica.ts';
import type { OpenedFrames } from '../ingest/peek.ts';
import { heldFrame, takeIn, type DeviceTaking } from '../ingest/take-in.ts';
import type { HeldFrame } from '../ledger/chain-table.ts';
import { emptyChain, isInHole, type ChainState } from '../ledger/chain-state.ts';
import { hexTip, tipOf } from '../ledger/stored-chains.ts';
import type { Opened } from '../opened.ts';
import { openFrameOuter } from '../seal/frame.ts';
import { frameRowId, type PageToSave } from '../store/vault-store.ts';
import { storedActs } from './acts-of.ts';

/** @file Takes what was found in the replica into the chains of all devices, in memory. Nothing is folded or stored by it. */

/** Takes in frames of every device of the charter. `compare`: also those whose numbers are held already; a frame that differs from the
 *  one that is held is a fork. At unlock they are compared later, so that nobody waits for it. */
export async function takeInAll(
  opened: Opened,
  frames: ReadonlyMap<DeviceId, FoundFrames>,
  held: 'compare' | 'leave',
  outers: OpenedFrames = new WeakMap(),
): Promise<readonly DeviceTaking[]> {
  const takings: DeviceTaking[] = [];
  for (const [device, found] of frames) {
    const signPublic = opened.membership.signPublicOf(device);
    if (!signPublic) continue;
    const chain = chainOf(opened, device);
    const fresh = held === 'compare' ? await differing(opened, device, found) : found;
    const news = held === 'compare' ? fresh : notHeld(chain, fresh);
    if (news.size === 0) continue;
    const taking = takeIn(
      {
        device,
        isOwn: device === opened.device.device,
        signPublic,
        member: opened.membership.memberOf(device),
        unitKeys: opened.keys.unitKeys,
        tags: await tagsOf(opened, device),
        chain,
        opened: outers,
        hashAt: await hashesBelow(opened, device, numbersAsked(opened, device, news, held, outers)),
      },
      news,
    );
    opened.chains.set(device, taking.chain);
    if (device === opened.device.device) opened.ledger.advance(tipOf(taking.chain.tip));
    takings.push(taking);
  }
  return takings;
}

/** A device's chain as it is held now. The own tip is where the ledger stands. */
export function chainOf(opened: Opened, device: DeviceId): ChainState<HeldFrame> {
  const chain = opened.chains.get(device) ?? emptyChain;
  return device === opened.device.device ? { ...chain, tip: hexTip(opened.ledger.tip()) } : chain;
}

/** What of it is not held yet. */
export const freshFrames = (opened: Opened, device: DeviceId, found: FoundFrames): FoundFrames =>
  notHeld(chainOf(opened, device), found);

const isHeld = ({ tip, holes }: ChainState<HeldFrame>, number: number): boolean =>
  number < tip.nextNumber && !isInHole({ holes }, number);

const notHeld = (chain: ChainState<HeldFrame>, found: FoundFrames): FoundFrames =>
  new Map([...found].filter(([number]) => !isHeld(chain, number)));

/** Without frames that lie in the store byte for byte. */
async function differing(
  opened: Opened,
  device: DeviceId,
  found: FoundFrames,
): Promise<FoundFrames> {
  const chain = chainOf(opened, device);
  const held = [...found.keys()].filter((number) => isHeld(chain, number));
  const rows = await opened.store.loadFramesFrom(held.map((number) => frameRowId(device, number)));
  const boxes = new Map(rows.flatMap((row) => (row ? [[row.id, row.box] as const] : [])));
  const fresh: FoundFrames = new Map();
  for (const [number, copies] of found) {
    const box = isHeld(chain, number) ? boxes.get(frameRowId(device, number)) : undefined;
    const others = box ? copies.filter(({ bytes }) => !bytesEqual(bytes, box)) : copies;
    if (others.length > 0) fresh.set(number, others);
  }
  return fresh;
}

/** Of which numbers it may matter what is held there: of those that came, and the ones before them; of those that somebody's disk lost,
 *  and what it goes on from. At unlock nothing is asked of what follows the tip, or is held: that is compared later. */
function numbersAsked(
  opened: Opened,
  device: DeviceId,
  found: FoundFrames,
  held: 'compare' | 'leave',
  outers: OpenedFrames,
): ReadonlySet<number> {
  const chain = chainOf(opened, device);
  const numbers = [...found.keys(), ...chain.waiting.map(({ number }) => number)];
  const below = numbers.filter((number) => held === 'compare' || number < chain.tip.nextNumber);
  const lost = [
    ...(chain.unanchored ?? []),
    ...chain.waiting.flatMap((frame) => frame.lost ?? []),
    ...lostAmong(opened, device, found, outers),
  ];
  return new Set([
    ...below.flatMap((number) => [number - 1, number]),
    ...lost.flatMap(({ number, after }) => [number, after?.number ?? -1]),
  ]);
}

/** What frames say of acts that their device lost; they are opened once. */
function lostAmong(
  opened: Opened,
  device: DeviceId,
  found: FoundFrames,
  outers: OpenedFrames,
): readonly LostActs[] {
  const lost: LostActs[] = [];
  for (const [number, copies] of found)
    for (const { bytes } of copies) {
      const known = outers.get(bytes);
      const outer = known
        ? ok(known)
        : openFrameOuter(opened.keys.unitKeys, { device, number }, bytes);
      if (!outer.ok) continue;
      outers.set(bytes, outer.value);
      lost.push(...lostIn(outer.value.header));
    }
  return lost;
}

/** The hashes of the frames that are held at these numbers. */
async function hashesBelow(
  opened: Opened,
  device: DeviceId,
  asked: ReadonlySet<number>,
): Promise<(number: number) => string | undefined> {
  const chain = chainOf(opened, device);
  const numbers = [...asked].filter((number) => number >= 0 && isHeld(chain, number));
  const rows = await opened.store.loadFramesFrom(
    numbers.map((number) => frameRowId(device, number)),
  );
  const hashes = new Map<number, string>();
  numbers.forEach((number, at) => {
    const box = rows[at]?.box;
    const outer = box && openFrameOuter(opened.keys.unitKeys, { device, number }, box);
    if (box && outer?.ok) hashes.set(number, heldFrame(outer.value, box, '').hash);
  });
  return (number) => hashes.get(number);
}

/** The tags of a device. Others' are kept while the vault is open; the own counters move with every save and are counted afresh. */
export async function tagsOf(opened: Opened, device: DeviceId): Promise<DeviceTags> {
  const known = opened.tags.get(device);
  if (known) return known;
  const tags = await freshTags(opened, device);
  if (device !== opened.device.device) opened.tags.set(device, tags);
  return tags;
}

/** Tags of a device as the store has them, for one who keeps them to themselves. */
export async function freshTags(opened: Opened, device: DeviceId): Promise<DeviceTags> {
  const stored = await loadTags(opened, device);
  const isOwn = device === opened.device.device;
  const counts = isOwn ? await ownCounts(opened) : stored.counts;
  return createDeviceTags(device, opened.keys, { unknown: stored.unknown, counts }, isOwn);
}

const tagsPrefix = 'tags-';
const tagsVersion = 1;

/** The page of a device's tags, for the store. */
export const tagsPage = (device: DeviceId, stored: StoredTags): PageToSave => ({
  id: `${tagsPrefix}${device}`,
  version: tagsVersion,
  content: encodeText(JSON.stringify(stored)),
});

async function loadTags(opened: Opened, device: string): Promise<StoredTags> {
  const page = await opened.store.loadPage(`${tagsPrefix}${device}`, tagsVersion);
  return page?.content ? (JSON.parse(decodeText(page.content)) as StoredTags) : noTags;
}

/** How many frames this device wrote under each key. A record that only this device wrote says it by its version. */
async function ownCounts(opened: Opened): Promise<StoredTags['counts']> {
  if (opened.mark.frames === 0) return {};
  const shared = new Set<string>();
  for (const id of await opened.store.pageIds(tagsPrefix))
    for (const name of Object.keys((await loadTags(opened, id.slice(tagsPrefix.length))).counts))
      shared.add(name.split('.')[0] ?? name);
  const counts: Record<string, number> = {};
  for (const [stream, version] of await opened.store.recordVersions()) {
    if (!shared.has(stream) && opened.keys.caseKeys.all(stream).length < 2) {
      counts[stream] = version;
      continue;
    }
    for (const { device, epoch = 0 } of await storedActs(opened, stream)) {
      const name = epoch === 0 ? stream : `${stream}.${String(epoch)}`;
      if (device === opened.device.device) counts[name] = (counts[name] ?? 0) + 1;
    }
  }
  return counts;
}
