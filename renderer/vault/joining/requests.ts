import type { WaitingRequest } from '../../../shared/contract/vault/joining.ts';
import { isEnrolmentOver } from '../../../shared/formats/enrolment.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { epochMsOf } from '../../../shared/kit/instant.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { readEnrolment, type ReadEnrolment } from '../seal/enrolment.ts';
import { readParcels } from './joining-vault.ts';
import { momentOf } from './joining-view.ts';

/** @file The requests that lie here, from a file or from the share. Anybody may have put them there: none is believed before people compare words. */

const known = new WeakMap<Opened, Map<string, ReadEnrolment | undefined>>();

/** Every request that lies here and reads, the newest first. */
export async function requestsHere(room: Room, opened: Opened): Promise<readonly ReadEnrolment[]> {
  const read = known.get(opened) ?? new Map<string, ReadEnrolment | undefined>();
  known.set(opened, read);
  const fresh = await readParcels(room, opened.vaultId, 'enrolments', (hash) => !read.has(hash));
  for (const [hash, bytes] of fresh) {
    const request = readEnrolment(bytes);
    read.set(hash, request.ok ? request.value : undefined);
  }
  return [...read.values()]
    .flatMap((request) => request ?? [])
    .toSorted((left, right) => right.madeAtMs - left.madeAtMs);
}

/** The requests that somebody may answer: of each workstation the newest, not too old, not compared yet, and from none that came in. */
export async function waitingRequests(
  room: Room,
  opened: Opened,
): Promise<readonly WaitingRequest[]> {
  const nowMs = epochMsOf(room.ports.clock.now());
  const { compared } = opened.unit.state.workstation;
  const seen = new Set<string>();
  return (await requestsHere(room, opened)).flatMap((request) => {
    if (seen.has(request.device)) return [];
    seen.add(request.device);
    const isCompared = compared[request.device]?.requestHash === bytesToHex(request.hash);
    const isIn = hasCome(opened, request.device) || isForeign(opened, request);
    return isCompared || isIn || isEnrolmentOver(request, nowMs) ? [] : [toWaiting(room, request)];
  });
}

/** A request as the page shows it. */
export const toWaiting = (room: Room, request: ReadEnrolment): WaitingRequest => ({
  request: bytesToHex(request.hash),
  words: request.words,
  madeAt: momentOf(room, request.madeAtMs),
});

/** True for a workstation that wrote something: it is in. */
export const hasCome = (opened: Opened, device: string): boolean =>
  opened.device.device === device || opened.unit.acts.some((stored) => stored.device === device);

/** True where the charter knows the workstation with other keys, or as one that was revoked: such a request is not to be answered. */
export function isForeign(opened: Opened, request: ReadEnrolment): boolean {
  const named = opened.membership.charter().devices.find(({ device }) => device === request.device);
  if (!named) return false;
  return (
    named.cutOff !== undefined ||
    bytesToHex(named.signPublic) !== bytesToHex(request.signPublic) ||
    bytesToHex(named.agreePublic) !== bytesToHex(request.agreePublic)
  );
}
