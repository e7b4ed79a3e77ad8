import type { FileRecord } from '../../shared/formats/journal.ts';
import type { OuterFrame } from '../../renderer/vault/seal/frame.ts';
import { tipsOfLost } from '../../shared/formats/lost-acts.ts';
import { bytesToHex, copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { deviceId, type DeviceId } from '../../shared/kit/ids.ts';
import { secretOf, theUnitKey } from './seats.ts';
import type { Premises, Workstation } from './workstation.ts';

/** @file The worst that a member can do to a colleague's chain without their workstation. */

/** A frame that was forged, under whose name, and behind which frame of theirs; behind none where it pretends to follow what is lost. */
export type Forged = {
  readonly record: FileRecord;
  readonly device: DeviceId;
  readonly behind: string | undefined;
};

/** A member with the unit's key and a case's, who goes on with a colleague's chain, or behind a gap in it that they say is one, and cannot
 *  sign for them. */
export function forgedByInsider(
  { symbols, entropy }: Premises,
  stations: readonly Workstation[],
  streams: readonly string[],
  { id, number, bytes }: FileRecord,
): Forged | undefined {
  const device = deviceId.parse(id);
  const outer = symbols.openOuter([theUnitKey], { device, number }, bytes);
  if (!outer.ok) return undefined;
  const keys = stations.flatMap(({ running }) =>
    streams.flatMap((stream) => running?.stub.seat.keys.caseKeys.get(stream) ?? []),
  );
  for (const caseKey of keys) {
    const body = symbols.openBody(caseKey, outer.value);
    if (!body.ok) continue;
    const gap =
      number % 2 === 0 ? undefined : gapBehind(device, outer.value, copyBytes(entropy(32)));
    const forged = symbols.sealFrame({
      address: { device, number: gap ? gap.last + 1 : number + 1 },
      previousHash: gap?.hash ?? outer.value.hash,
      tips: gap?.tips ?? [],
      body: body.value,
      unitKey: theUnitKey,
      caseKey,
      tagCounter: number + 1,
      signSecret: secretOf('insider'),
      entropy,
    });
    const record = { id, number: gap ? gap.last + 1 : number + 1, bytes: forged.bytes };
    return { record, device, behind: gap ? undefined : bytesToHex(outer.value.hash) };
  }
  return undefined;
}

/** Says in the colleague's name that acts of theirs are lost, of which nobody ever heard. */
function gapBehind(device: DeviceId, { header, hash }: OuterFrame, invented: Bytes) {
  const { number } = header.address;
  const last = number + 3;
  const after = { number, hash: bytesToHex(hash) };
  const tips = tipsOfLost(device, { number: last, hash: bytesToHex(invented), after });
  return { last, hash: invented, tips };
}
