import type { Opened } from '../opened.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { rowPageId, rowPageVersion } from '../model/row-table.ts';
import type { PageRow } from '../store/database.ts';
import type { StoredPage } from '../store/vault-store.ts';
import type { Room } from '../room.ts';
import { caseAtHand } from './acts-of.ts';
import { takeCaseActs, takeSearchText } from './follow-acts.ts';
import { flushLater } from './flush.ts';
import { pastRecheck } from './recheck.ts';
import { todayOf } from '../room.ts';

/** Loads the list pages and brings the rows of changed cases up to date. A page that is missing or does not open has its rows made
 *  again from the case records. */
export async function bringRowsUp(
  room: Room,
  opened: Opened,
  sealed: readonly PageRow[],
): Promise<void> {
  await rowsFrom(room, opened, sealed)(none);
}

/** Loads the list pages. Answers what makes the rows again that they do not tell, or not of today, but for those made meanwhile. */
export function rowsFrom(
  room: Room,
  opened: Opened,
  sealed: readonly PageRow[],
): (but: Made) => Promise<void> {
  const { unpaged } = opened.mark;
  const pages = opened.store.openPages(sealed, rowPageVersion);
  // A page of an older layout is no damage; one of ours that does not open is.
  if (pages.some(({ content }, at) => !content && sealed[at]?.version === rowPageVersion))
    opened.troubles.push({ kind: 'list-rebuilt' });
  const contents = inOrder(pages);
  if (contents) opened.rows.loadPages(contents);
  if (!contents || !isComplete(opened, contents.length))
    return (but) => makeRowsAgain(room, opened, but);
  return async (but) => {
    await refresh(room, opened, unpaged, but);
    // A derived row tells of a day; when that day has passed it is derived again.
    await refresh(room, opened, pastRecheck(opened, todayOf(room)), but);
  };
}

/** Streams whose rows were made already. */
type Made = { readonly has: (stream: string) => boolean };
const none: Made = new Set<string>();

/** The pages from the first on; undefined when one of them is missing or does not open. */
function inOrder(pages: readonly StoredPage[]): readonly Bytes[] | undefined {
  const contents = new Map(pages.map(({ id, content }) => [id, content]));
  const ordered = pages.flatMap((_, page) => contents.get(rowPageId(page)) ?? []);
  return ordered.length === pages.length ? ordered : undefined;
}

/** Loads the search texts behind the list; makes them again where a page is lost. */
export async function bringSearchUp(room: Room, opened: Opened): Promise<void> {
  const whole = await opened.texts.load();
  if (!whole) await makeRowsAgain(room, opened);
  opened.texts.markReady();
  room.tell({ changed: ['search'] });
}

async function makeRowsAgain(room: Room, opened: Opened, but = none): Promise<void> {
  const ids = await opened.store.recordIds();
  const cases = ids.filter((id) => id !== opened.unitId);
  await refresh(room, opened, cases, but);
}

async function refresh(
  room: Room,
  opened: Opened,
  streams: readonly string[],
  but: Made,
): Promise<void> {
  for (const stream of streams) {
    if (but.has(stream)) continue;
    const loaded = await caseAtHand(opened, stream);
    if (loaded) takeSearchText(opened, takeCaseActs(room, opened, stream, loaded.acts));
  }
  if (streams.length > 0) flushLater(room, opened);
}

/** Pages are written a moment after saves; cases neither in a page nor on the list of unpaged ones mean that a page is lost. */
function isComplete(opened: Opened, pageCount: number): boolean {
  const unpaged = opened.mark.unpaged.filter(
    (stream) => opened.rows.indexOf(stream) === undefined,
  ).length;
  const cases = opened.keys.caseKeys.size() - 1;
  return pageCount > 0 || unpaged >= cases ? opened.rows.size() + unpaged >= cases : cases === 0;
}
