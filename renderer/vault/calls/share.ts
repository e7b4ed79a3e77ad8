import type { ShareProven, ShareReport, ShareState } from '../../../shared/contract/share.ts';
import type { VaultRequest } from '../../../shared/contract/vault.ts';
import { unitId, type UnitId, type VaultId } from '../../../shared/kit/ids.ts';
import { ok } from '../../../shared/kit/result.ts';
import { isMine } from '../model/safety.ts';
import type { Opened } from '../opened.ts';
import { shellFault, type Answer, type Room } from '../room.ts';

/** @file The share of the open vault, or of one that waits to join a unit. The shell does it all; the vault says only whose it is. */

/** A vault with a share. Without a unit yet, the mark on the share says whose it is. */
type WithShare = { readonly vaultId: VaultId; readonly unitId?: string };

const whose = ({ vaultId, unitId: unit }: WithShare): { vaultId: VaultId; unitId?: UnitId } =>
  unit === undefined ? { vaultId } : { vaultId, unitId: unitId.parse(unit) };

/** Tries a folder as a share. */
export async function tryShare(
  room: Room,
  opened: WithShare,
  { token }: VaultRequest<'tryShare'>,
): Answer<ShareReport> {
  const report = await room.ports.shell.ask('share.try', { ...whose(opened), token });
  return report.ok ? ok(report.value) : shellFault(report.error);
}

/** Chooses a folder as the share. Faults: share/another-unit, share/too-new, share/the-same, and what hindered the first file. */
export async function useShare(
  room: Room,
  opened: WithShare,
  { token, further }: VaultRequest<'useShare'>,
): Answer<ShareState> {
  const state = await room.ports.shell.ask('share.use', { ...whose(opened), token, further });
  return state.ok ? ok(state.value) : shellFault(state.error);
}

/** How the share is now. */
export async function shareState(
  room: Room,
  { vaultId }: WithShare,
  { further, afresh }: VaultRequest<'shareState'>,
): Answer<ShareState> {
  const state = await room.ports.shell.ask('share.state', { vaultId, further, afresh });
  if (!state.ok) return shellFault(state.error);
  if (!further && room.opened?.vaultId === vaultId)
    noteShare(room, room.opened, provenBy(state.value));
  return ok(state.value);
}

const provenBy = (state: ShareState): ShareProven =>
  state.state === 'not-chosen' ? { onShare: [] } : state.progress;

/** Asks the shell what its rounds have found, for what the record itself shows of it: how safe each act is, and whether somebody withholds. */
export async function lookAtShare(room: Room, opened: Opened): Promise<void> {
  const proven = await room.ports.shell.ask('share.proven', { vaultId: opened.vaultId });
  if (proven.ok && room.opened === opened) noteShare(room, opened, proven.value);
}

/** Listens for the room's whole life: a round ended, and other acts than before are known to be on the share. */
export function listenForRounds(room: Room): void {
  room.ports.shell.onProven(async (vaultId) => {
    const { opened } = room;
    // A vault that is not open yet asks when it is.
    if (opened?.vaultId === vaultId) await lookAtShare(room, opened).catch(room.ports.note);
  });
}

function noteShare(room: Room, opened: Opened, { lastRoundAtMs, onShare }: ShareProven): void {
  const before = opened.share.onShare;
  const now = new Map(onShare.map(({ device, number }) => [device, number]));
  opened.share.lastRoundAtMs = lastRoundAtMs;
  opened.share.onShare = now;
  const devices = [...new Set([...before.keys(), ...now.keys()])];
  if (devices.some((device) => isMine(opened, device) && before.get(device) !== now.get(device)))
    room.tell({ changed: ['safety'] });
}

/** Forgets the choice; the share itself stays as it is. */
export async function leaveShare(
  room: Room,
  { vaultId }: WithShare,
  { further }: VaultRequest<'leaveShare'>,
): Answer<Record<string, never>> {
  const left = await room.ports.shell.ask('share.leave', { vaultId, further });
  if (!left.ok) return shellFault(left.error);
  if (room.opened?.vaultId === vaultId) await lookAtShare(room, room.opened);
  return ok({});
}

/** Begins a round with the share, from end to end. */
export async function syncNow(room: Room, { vaultId }: WithShare): Answer<Record<string, never>> {
  const begun = await room.ports.shell.ask('share.sync', { vaultId });
  return begun.ok ? ok({}) : shellFault(begun.error);
}

/** Ends the round under way after the file it is at. */
export async function cancelSync(
  room: Room,
  { vaultId }: WithShare,
): Answer<Record<string, never>> {
  const told = await room.ports.shell.ask('share.cancel', { vaultId });
  return told.ok ? ok({}) : shellFault(told.error);
}
