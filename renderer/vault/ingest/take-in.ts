import type { Trouble } from '../../../shared/contract/vault/workstation.ts';
import { bytesToHex, type Bytes } from '../../../shared/kit/bytes.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';
import { ok } from '../../../shared/kit/result.ts';
import { lostIn } from '../../../shared/formats/lost-acts.ts';
import { actOfFrame, type StoredAct } from '../fold/stored-act.ts';
import type { HeldFrame } from '../ledger/chain-table.ts';
import type { ChainState, Hole, Lost } from '../ledger/chain-state.ts';
import { acceptFrames, stepOver } from '../ledger/chains.ts';
import {
  openFrameBody,
  openFrameOuter,
  verifyFrameSignature,
  type OuterFrame,
} from '../seal/frame.ts';
import { rowOfPlace, type DeviceTags, type Recognised } from './device-tags.ts';
import type { FoundFrames } from './read-replica.ts';

/** @file Takes frames of one device into its chain, and opens the acts of those whose case key is held. */

/** A frame taken in: its row for the store and, where this device holds the stream's key, its act. */
export type TakenIn = {
  readonly row: { readonly id: string; readonly box: Bytes };
  readonly device: DeviceId;
  readonly number: number;
  readonly stream?: string | undefined;
  readonly stored?: StoredAct | undefined;
};
/** What taking in gave, for one device. */
export type DeviceTaking = {
  readonly device: DeviceId;
  readonly chain: ChainState<HeldFrame>;
  readonly accepted: readonly HeldFrame[];
  /** The frame of a colleague that later ones of theirs wait for, as the first of these names it. */
  readonly awaited?: { readonly number: number; readonly hash: string } | undefined;
  readonly taken: readonly TakenIn[];
  readonly tags: DeviceTags;
  /** Files with frames that no unit key here opens. */
  readonly unopened: readonly string[];
  readonly troubles: readonly Trouble[];
};

/** Whose frames they are, and what is known of that device. */
export type TakingFrom = {
  readonly device: DeviceId;
  readonly isOwn: boolean;
  readonly signPublic: Bytes;
  readonly member: string | undefined;
  readonly unitKeys: readonly Bytes[];
  readonly tags: DeviceTags;
  readonly chain: ChainState<HeldFrame>;
  /** Of frames held already. Needed only where some of them came again and differ. */
  readonly hashAt?: (number: number) => string | undefined;
  /** Frames that were opened before, by their bytes. */
  readonly opened?: { readonly get: (bytes: Bytes) => OuterFrame | undefined };
};

/** Takes in what was found of one device, as far as it goes without a gap, and over those that the device signed. This device's own chain
 *  goes on behind what is lost. */
export function takeIn(from: TakingFrom, found: FoundFrames): DeviceTaking {
  const opened = openFound(from, found);
  const rules = {
    verify: (frame: HeldFrame) => verifyFrameSignature(frame.outer, from.signPublic),
    hashAt: from.hashAt ?? (() => undefined),
  };
  const troubles: Trouble[] = [...opened.troubles];
  let { state, accepted, unsigned } = acceptFrames(from.chain, opened.frames, rules);
  if (from.isOwn)
    troubles.push(...state.holes.filter((hole) => !isKnown(from.chain, hole)).map(damageAt));
  for (let next = ownBeyond(from, state); next; next = ownBeyond(from, state)) {
    troubles.push(damageAt({ from: state.tip.nextNumber, to: next.number - 1 }));
    const behind = { number: next.number - 1, hash: next.previous };
    const more = acceptFrames(stepOver(state, behind), [], rules);
    state = more.state;
    accepted = [...accepted, ...more.accepted];
    unsigned = more.unsigned;
  }
  troubles.push(...unsigned.map((frame) => unsignedTrouble(from, frame)));
  const acts = readActs(from, state, accepted);
  return {
    device: from.device,
    chain: state,
    accepted,
    awaited: from.isOwn ? undefined : awaitedBy(beyondGap(from, state)),
    taken: acts.taken,
    tags: from.tags,
    unopened: opened.unopened,
    troubles: [...troubles, ...acts.troubles],
  };
}

const isKnown = ({ holes }: TakingFrom['chain'], { from, to }: Hole): boolean =>
  holes.some((hole) => hole.from <= from && hole.to >= to);
const damageAt = ({ from, to }: Hole): Trouble => ({
  kind: 'frame-damaged',
  where: `record ${String(from)}`,
  count: to + 1 - from,
});

/** The act of a frame that was recognised, or what is wrong with it. An act under another member's name is no act. */
export function actIn(
  { device, member }: Pick<TakingFrom, 'device' | 'member'>,
  outer: OuterFrame,
  { stream, epoch, key }: Pick<Recognised, 'stream' | 'epoch' | 'key'>,
): StoredAct | Trouble {
  const { number } = outer.header.address;
  const where = `record ${String(number)}`;
  const body = openFrameBody(key, outer);
  if (!body.ok)
    return {
      kind: body.error.kind === 'frame/too-new' ? 'record-too-new' : 'frame-damaged',
      where,
    };
  if (body.value.stream !== stream || body.value.by.member !== member)
    return { kind: 'act-forged', where };
  return actOfFrame(device, number, body.value, epoch, outer.hash);
}

/** True for a trouble where an act was hoped for. */
export const isTrouble = (act: StoredAct | Trouble): act is Trouble => 'kind' in act;

type Following = HeldFrame & { readonly previous: string };

/** Of this device itself: what lies in the gap is lost here, and its numbers are used up. */
const ownBeyond = (from: TakingFrom, state: ChainState<HeldFrame>): Following | undefined =>
  from.isOwn ? beyondGap(from, state) : undefined;

/** The first frame beyond a gap in a chain, signed by its device. */
const beyondGap = (
  { signPublic }: TakingFrom,
  state: ChainState<HeldFrame>,
): Following | undefined =>
  state.waiting
    .toSorted((a, b) => a.number - b.number)
    .find(
      (frame): frame is Following =>
        frame.number > state.tip.nextNumber &&
        frame.previous !== undefined &&
        verifyFrameSignature(frame.outer, signPublic),
    );

const awaitedBy = (frame: Following | undefined): DeviceTaking['awaited'] =>
  frame && { number: frame.number - 1, hash: frame.previous };

function unsignedTrouble({ isOwn }: TakingFrom, { number }: HeldFrame): Trouble {
  const where = `signature of record ${String(number)}`;
  return { kind: isOwn ? 'frame-damaged' : 'act-forged', where };
}

function openFound(
  from: TakingFrom,
  found: FoundFrames,
): { frames: HeldFrame[]; unopened: string[]; troubles: Trouble[] } {
  const frames: HeldFrame[] = [];
  const unopened: string[] = [];
  const troubles: Trouble[] = [];
  for (const [number, copies] of found)
    for (const { bytes, file } of copies) {
      const before = from.opened?.get(bytes);
      const outer = before
        ? ok(before)
        : openFrameOuter(from.unitKeys, { device: from.device, number }, bytes);
      if (outer.ok) frames.push(heldFrame(outer.value, bytes, file));
      else {
        if (outer.error.kind === 'seal/not-for-me') unopened.push(file);
        if (outer.error.kind === 'frame/too-new')
          troubles.push({ kind: 'record-too-new', where: file });
      }
    }
  return { frames, unopened, troubles };
}

/** An opened frame as a link of its chain. */
export function heldFrame(outer: OuterFrame, bytes: Bytes, file: string): HeldFrame {
  const { previousHash, address } = outer.header;
  const previous = previousHash && bytesToHex(previousHash);
  const lost: readonly Lost[] = lostIn(outer.header);
  const link = { number: address.number, hash: bytesToHex(outer.hash), previous };
  return { ...link, ...(lost.length > 0 ? { lost } : {}), outer, bytes, file };
}

function readActs(
  from: TakingFrom,
  state: ChainState<HeldFrame>,
  accepted: readonly HeldFrame[],
): { taken: readonly TakenIn[]; troubles: readonly Trouble[] } {
  const troubles: Trouble[] = [];
  const beside = new Set(state.branches.map(({ hash }) => hash));
  const taken = accepted.map((frame): TakenIn => {
    const { number, bytes, outer } = frame;
    const branch = beside.has(frame.hash) ? frame.hash.slice(0, 8) : undefined;
    const row = { id: rowOfPlace(from.device, { number, branch }), box: bytes };
    const known = from.tags.find(
      outer.header.tag,
      { number, branch },
      state.forkedAt !== undefined,
    );
    if (!known) return { row, device: from.device, number };
    const act = actIn(from, outer, known);
    if (isTrouble(act)) {
      troubles.push(act);
      return { row, device: from.device, number };
    }
    return { row, device: from.device, number, stream: known.stream, stored: act };
  });
  return { taken, troubles };
}
