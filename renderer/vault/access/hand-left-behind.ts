import { keysLeftBehind } from '../../../shared/domain/access/owed.ts';
import { decodeText, encodeText } from '../../../shared/kit/utf8.ts';
import type { LoadedCase } from '../model/loaded-case.ts';
import type { Opened } from '../opened.ts';
import type { Room } from '../room.ts';
import { handOut, keysToHandOn } from './hand-out.ts';
import { workstationsOf } from './workstations.ts';

/** @file Cases that this workstation's member lost while colleagues took the case from each other apart. A key made then may be held by
 *  nobody who has access: whoever lost the case hands it over, or what was written under it is never read by those who may. Nothing is
 *  written into the case, and no key goes to anybody whom its record does not give it to. */

/** The page of the local store that remembers the cases that were lost, and what was handed over of each. */
const lostPage = { id: 'lost-cases', version: 1 } as const;

type Lost = Readonly<Record<string, string>>;

/** The cases that were lost, as this workstation noticed. */
export const lostCases = async (opened: Opened): Promise<readonly string[]> =>
  Object.keys(await loadLost(opened));

/** Hands over what nobody with access could, once. */
export async function handLeftBehind(
  room: Room,
  opened: Opened,
  loaded: LoadedCase,
): Promise<void> {
  const { caseId: stream, state, acts } = loaded;
  const held = opened.keys.caseKeys.all(stream);
  const [newest] = held;
  if (!newest) return;
  const keys = { epochs: held.map(({ epoch }) => epoch), acts };
  const devices = keysLeftBehind(state, keys, workstationsOf(opened), opened.me.member);
  const what = devices.length > 0 ? JSON.stringify([keys.epochs, devices]) : '';
  const lost = await loadLost(opened);
  if (lost[stream] === what) return;
  if (devices.length > 0) {
    const { epoch } = newest;
    const handed = await handOut(room, opened, {
      ...{ stream, epoch, devices, reason: '', keys: keysToHandOn(opened, loaded) },
    });
    if (!handed.ok) return;
  }
  const content = encodeText(JSON.stringify({ ...lost, [stream]: what }));
  await opened.store.savePages([{ ...lostPage, content }]);
}

async function loadLost(opened: Opened): Promise<Lost> {
  const page = await opened.store.loadPage(lostPage.id, lostPage.version);
  const read: unknown = page?.content ? JSON.parse(decodeText(page.content)) : {};
  return typeof read === 'object' && read !== null
    ? Object.fromEntries(Object.entries(read).map(([stream, what]) => [stream, String(what)]))
    : {};
}
