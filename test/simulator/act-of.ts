import { actOfFrame, type StoredAct } from '../../renderer/vault/fold/stored-act.ts';
import type { OuterFrame } from '../../renderer/vault/seal/frame.ts';
import type { FrameBody } from '../../shared/formats/frame-body.ts';

const actsOf = new WeakMap<OuterFrame, StoredAct>();
/** The act that a frame carries. Every workstation of a schedule meets the same frame, and what it carries is worked out once. */
export function actOf(outer: OuterFrame, body: FrameBody, epoch: number): StoredAct {
  const { device, number } = outer.header.address;
  const act = actsOf.get(outer) ?? actOfFrame(device, number, body, epoch, outer.hash);
  actsOf.set(outer, act);
  return act;
}
