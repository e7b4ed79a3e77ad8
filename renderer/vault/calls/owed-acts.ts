import { decodeText, encodeText } from '../../../shared/kit/utf8.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import type { ShellFault } from '../../../shared/contract/shell-faults.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { isDiskFailure } from '../store/database.ts';
import { storedActs } from './acts-of.ts';
import { appendActs, type CheckedActs } from './append-acts.ts';

/** @file That somebody unlocked, looked or searched is recorded also where nothing may be recorded yet: it is owed, sealed on this disk
 *  before anything is shown, and written once the record is verified and the share was asked. Decisions 0036, 0046. */

const owedPage = { id: 'owed-acts', version: 1 } as const;

/** Records a look, or owes it while what was found at unlock is not verified, or the share was not asked yet. Fault: disk/full, also where the
 *  store has no room for what is owed: nothing is shown that nobody could say was looked at. */
export async function recordOrOwe(
  ...look: Parameters<typeof recordOrOweNow>
): ReturnType<typeof recordOrOweNow> {
  try {
    return await recordOrOweNow(...look);
  } catch (cause: unknown) {
    if (!isDiskFailure(cause)) throw cause;
    return err({ kind: 'disk/full' });
  }
}

/** The same, thrown where the store does not answer: for whoever tries it again. */
export async function recordOrOweNow(
  room: Room,
  opened: Opened,
  acts: readonly CheckedActs[],
): Promise<Result<unknown, ShellFault>> {
  const isMeeting = opened.meeting !== undefined && keepsOwed(opened);
  if (!opened.reading && !isMeeting) return appendActs(room, opened, acts);
  const at = room.ports.clock.now();
  await opened.following.run(async () => {
    await saveOwed(opened, [...(await loadOwed(opened)), ...acts.map((act) => ({ at, ...act }))]);
  });
  return ok(undefined);
}

/** Without a store on the disk a look waits for the share rather than lie in memory. */
const keepsOwed = ({ troubles }: Opened): boolean =>
  !troubles.some(({ kind }) => kind === 'store-unavailable');

/** Writes what is owed. Ask when nothing is unverified. A kill before the page is empty writes a look twice, and none never. */
export async function payOwed(room: Room, opened: Opened): Promise<void> {
  const owed = await loadOwed(opened);
  if (owed.length === 0) return;
  const acts: CheckedActs[] = [];
  // A case that turned out to be nobody's record has nowhere to say so.
  for (const act of owed) if ((await storedActs(opened, act.stream)).length > 0) acts.push(act);
  const written = await appendActs(room, opened, acts);
  if (written.ok) await saveOwed(opened, []);
}

async function loadOwed(opened: Opened): Promise<readonly CheckedActs[]> {
  const page = await opened.store.loadPage(owedPage.id, owedPage.version);
  // Sealed by this device for itself: the seal is the proof of its shape.
  return page?.content ? (JSON.parse(decodeText(page.content)) as CheckedActs[]) : [];
}

const saveOwed = (opened: Opened, owed: readonly CheckedActs[]): Promise<void> =>
  opened.store.savePages([{ ...owedPage, content: encodeText(JSON.stringify(owed)) }]);
