import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { unitEngine } from '../../../shared/domain/unit-registry.ts';
import { err, ok } from '../../../shared/kit/result.ts';
import { payAfterArrival } from '../access/debts.ts';
import { openGrants } from '../access/open-grants.ts';
import { lateWork } from '../model/standing.ts';
import type { Opened } from '../opened.ts';
import { fault, shellFault, type Answer, type Room } from '../room.ts';
import { contextOf } from './append.ts';
import { appendActs } from './append-acts.ts';
import { ingestArrived } from './ingest-arrived.ts';

/** What arrived from workstations after they were taken out of the unit, and waits for somebody to take it in. No case is named. */
export const lateWorkView = (opened: Opened): VaultAnswers['lateWork'] => ({
  waiting: lateWork(opened).map(({ device, count, upTo }) => ({
    ...{ device, count, upTo },
    memberName: nameOf(opened, device),
  })),
});

/** Takes late work in: the act first, then what it lets in is folded and listed. Refusals: late-work/*. */
export async function takeInLateWork(
  room: Room,
  opened: Opened,
  { device, upTo, reason }: VaultRequest<'takeInLateWork'>,
): Answer<VaultAnswers['takeInLateWork']> {
  if (!lateWork(opened).some((late) => late.device === device)) return fault('call/malformed');
  const memberName = nameOf(opened, device);
  const event = { type: 'late-work.accepted/1', device, upTo, memberName, reason };
  const checked = unitEngine.check([event], contextOf(room, opened, opened.unit.state));
  if (!checked.ok) return err({ refusals: checked.error });
  const savedAt = room.ports.clock.now();
  const written = await appendActs(room, opened, [{ stream: opened.unitId, events: [event] }]);
  if (!written.ok) return shellFault(written.error);
  await openGrants(room, opened); // the keys of what was taken in
  await ingestArrived(room, opened);
  opened.late.splice(0, opened.late.length, ...lateWork(opened));
  // A key may have come with it that a colleague who has the case after all was never handed.
  await payAfterArrival(room, opened);
  return ok({ savedAt });
}

function nameOf({ membership }: Opened, device: string): string {
  const member = membership.memberOf(device);
  return (
    membership.charter().members.find((known) => known.member === member)?.name ?? 'A colleague'
  );
}
