import type { Bytes } from '../../../shared/kit/bytes.ts';
import type { DeviceId } from '../../../shared/kit/ids.ts';
import type { StoredAct } from '../fold/stored-act.ts';
import { openFrameOuter, type OuterFrame } from '../seal/frame.ts';
import type { DeviceTags } from './device-tags.ts';
import type { FoundFrames } from './read-replica.ts';
import { actIn, isTrouble } from './take-in.ts';

/** Frames that were opened once, by their bytes: what comes after need not open them again. */
export type OpenedFrames = WeakMap<Bytes, OuterFrame>;

/** Whose frames are looked at. The tags are a set of their own: nothing is counted as met by it. */
type PeekingAt = {
  readonly device: DeviceId;
  readonly member: string | undefined;
  readonly unitKeys: readonly Bytes[];
  readonly tags: DeviceTags;
  readonly opened: OpenedFrames;
};

/** The acts among frames of one device whose case key is held, by stream. They are sealed by somebody who holds the keys; that this
 *  device signed them, and that none is missing, is not known yet. Nothing may rest on them but what is shown as not verified. */
export function peekActs(at: PeekingAt, found: FoundFrames, into: Map<string, StoredAct[]>): void {
  for (const [number, copies] of found)
    for (const { bytes } of copies) {
      const outer = openFrameOuter(at.unitKeys, { device: at.device, number }, bytes);
      if (!outer.ok) continue;
      at.opened.set(bytes, outer.value);
      const known = at.tags.find(outer.value.header.tag, { number }, false);
      const act = known && actIn(at, outer.value, known);
      if (!act || isTrouble(act)) continue;
      const acts = into.get(known.stream);
      if (acts) acts.push(act);
      else into.set(known.stream, [act]);
    }
}
