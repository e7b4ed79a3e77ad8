import type { FileRecord } from '../../shared/formats/journal.ts';
import { deviceId } from '../../shared/kit/ids.ts';
import { secretOf, theUnitKey } from './seats.ts';
import type { Premises, Workstation } from './workstation.ts';

/** @file The worst that a member can do to a colleague's chain without their workstation. */

/** A member with the unit's key and a case's, who goes on with a colleague's chain and cannot sign for them. */
export function forgedByInsider(
  { symbols, entropy }: Premises,
  stations: readonly Workstation[],
  streams: readonly string[],
  { id, number, bytes }: FileRecord,
): FileRecord | undefined {
  const device = deviceId.parse(id);
  const outer = symbols.openOuter([theUnitKey], { device, number }, bytes);
  if (!outer.ok) return undefined;
  const keys = stations.flatMap(({ running }) =>
    streams.flatMap((stream) => running?.stub.seat.keys.caseKeys.get(stream) ?? []),
  );
  for (const caseKey of keys) {
    const body = symbols.openBody(caseKey, outer.value);
    if (!body.ok) continue;
    const forged = symbols.sealFrame({
      address: { device, number: number + 1 },
      previousHash: outer.value.hash,
      tips: [],
      body: body.value,
      unitKey: theUnitKey,
      caseKey,
      tagCounter: number + 1,
      signSecret: secretOf('insider'),
      entropy,
    });
    return { id, number: number + 1, bytes: forged.bytes };
  }
  return undefined;
}
