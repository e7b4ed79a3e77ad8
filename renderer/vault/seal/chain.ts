import { bytesEqual, type Bytes } from '../../../shared/kit/bytes.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { verifyFrameSignature, type OuterFrame } from './frame.ts';

/** @file One device's chain: nothing changed, removed or reordered. Format: docs/formats/frame.md 6. */

/** A place in a chain: a frame's number and hash. */
export type ChainTip = { readonly number: number; readonly hash: Bytes };
/** What is wrong, and at which number. `gap`: that number is missing (it may still come). `broken`: it does not follow the frame before. */
export type ChainFault = {
  readonly kind: 'chain/gap' | 'chain/broken' | 'chain/signature' | 'chain/other-device';
  readonly number: number;
};
/** How much to check. `newest`: one signature over the whole chain, for history read again; `every`: each frame on its arrival. */
export type ChainCheck = {
  readonly signPublic: Bytes;
  /** The frame before the first of these; left out when they begin at number 0. */
  readonly after?: ChainTip;
  readonly signatures: 'newest' | 'every';
};

/** Verifies frames of one device in their order; answers the newest, or undefined when there are none. */
export function verifyChain(
  frames: readonly OuterFrame[],
  check: ChainCheck,
): Result<ChainTip | undefined, ChainFault> {
  const device = frames[0]?.header.address.device;
  let tip = check.after;
  for (const [index, frame] of frames.entries()) {
    const { address } = frame.header;
    const fault = (kind: ChainFault['kind'], number = address.number) => err({ kind, number });
    if (address.device !== device) return fault('chain/other-device');
    const expected = tip === undefined ? 0 : tip.number + 1;
    if (address.number > expected) return fault('chain/gap', expected);
    if (address.number < expected || !follows(frame, tip)) return fault('chain/broken');
    const toVerify = check.signatures === 'every' || index === frames.length - 1;
    if (toVerify && !verifyFrameSignature(frame, check.signPublic)) return fault('chain/signature');
    tip = { number: address.number, hash: frame.hash };
  }
  return ok(tip);
}

function follows(frame: OuterFrame, tip: ChainTip | undefined): boolean {
  const { previousHash } = frame.header;
  if (tip === undefined) return previousHash === undefined;
  return previousHash !== undefined && bytesEqual(previousHash, tip.hash);
}
