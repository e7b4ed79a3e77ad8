import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { ok } from '../../../shared/kit/result.ts';
import { fault, type Answer, type Room } from '../room.ts';
import { isOver } from './guest-view.ts';
import { keep } from './kept.ts';
import type { GuestSession } from './guest-session.ts';

/** @file Forms in waiting on a guest's workstation: sealed with what else is kept of the pack. */

/** Keeps what is being typed. Faults: guest/over, disk/*. */
export async function saveGuestDraft(
  room: Room,
  session: GuestSession,
  { key, title, value }: VaultRequest<'saveDraft'>,
): Answer<VaultAnswers['saveDraft']> {
  if (isOver(room, session)) return fault('guest/over');
  const savedAt = room.ports.clock.now();
  const kept = await keep(room, session, (before) => ({
    ...before,
    drafts: [...before.drafts.filter((one) => one.key !== key), { key, title, savedAt, value }],
  }));
  return kept.ok ? ok({ savedAt }) : kept;
}

/** The draft under a key, if one waits. */
export function loadGuestDraft(
  session: GuestSession,
  { key }: VaultRequest<'loadDraft'>,
): Answer<VaultAnswers['loadDraft']> {
  const found = session.kept.drafts.find((one) => one.key === key);
  return Promise.resolve(ok({ draft: found && { ...found, value: found.value } }));
}

/** Throws a draft away. Twice, so that neither of the two files still holds it. */
export async function discardGuestDraft(
  room: Room,
  session: GuestSession,
  { key }: VaultRequest<'discardDraft'>,
): Answer<VaultAnswers['discardDraft']> {
  if (!session.kept.drafts.some((one) => one.key === key)) return ok({});
  const kept = await keep(room, session, (before) => ({
    ...before,
    drafts: before.drafts.filter((one) => one.key !== key),
  }));
  const again = kept.ok ? await keep(room, session, (before) => before) : kept;
  return again.ok ? ok({}) : again;
}
