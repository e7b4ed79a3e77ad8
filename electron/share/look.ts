import {
  newsLimits,
  newsShelf,
  numberOfShelf,
  parseNews,
} from '../../shared/formats/share-news.ts';
import {
  kindOf,
  shareShelf,
  shelfOf,
  type ShareName,
  type ShareShelf,
} from '../../shared/formats/share-names.ts';
import { ok, type Result } from '../../shared/kit/result.ts';
import type { ShareFault, ShareListing, SharePort } from './share-port.ts';
import { exchangedKinds, forgetShare, type ShareMemory } from './share-memory.ts';

/** @file What is on the share that is not here. After the share was found every shelf is looked at; later only the newest news is heard
 *  and a few shelves are looked at in their turn, so that what no news told of is found within the hour. */

const shelvesInTurn = 8;
const exchangedShelves = exchangedKinds.map((kind) => shareShelf.parse(kind));
const newsShelves = shareShelf.parse('news');

export type Looked = {
  /** Every name that was seen when the whole share was looked through. */
  readonly listed: ReadonlySet<ShareName>;
};

export async function look(
  port: SharePort,
  memory: ShareMemory,
  held: ReadonlySet<ShareName>,
  isOver: () => boolean,
): Promise<Result<Looked, ShareFault>> {
  if (memory.wholeLooks === 0) {
    const heard = await hearNews(port, memory, held);
    if (!heard.ok) return heard;
    if (heard.value === 'as-before') return lookAt(port, memory, held, shelvesInTurn, isOver);
  }
  return lookThrough(port, memory, held, isOver);
}

async function lookThrough(
  port: SharePort,
  memory: ShareMemory,
  held: ReadonlySet<ShareName>,
  isOver: () => boolean,
): Promise<Result<Looked, ShareFault>> {
  // News first: what it tells of was put before it, so the shelves that are looked at afterwards show it.
  const newest = await findNews(port, memory);
  if (!newest.ok) return newest;
  memory.damaged.clear();
  memory.toLook.length = 0;
  const looked = await lookAt(port, memory, held, Number.POSITIVE_INFINITY, isOver);
  if (looked.ok && !isOver()) memory.wholeLooks -= 1;
  return looked;
}

/** The newest shelf of news. What lies there counts as heard; where some that was heard is gone, the share was put back. */
async function findNews(port: SharePort, memory: ShareMemory): Promise<Result<void, ShareFault>> {
  const all = await port.list(newsShelves);
  if (!all.ok) return all;
  const newest = Math.max(0, ...all.value.shelves.map(numberOfShelf));
  const shown = new Set<ShareName>();
  let newsOnShelf = 0;
  for (const number of nearby(newest)) {
    const listed = await port.list(newsShelf(number));
    if (!listed.ok) return listed;
    for (const name of listed.value.files) shown.add(name);
    if (number === newest) newsOnShelf = listed.value.files.length;
  }
  const isHidden = (name: ShareName): boolean =>
    !shown.has(name) && numberOfShelf(shelfOf(name)) >= newest - 1;
  const hidden = [...memory.heard].filter(isHidden);
  if (hidden.length > 0) forgetShare(memory);
  for (const name of hidden) {
    // An old listing hides what is there all the same.
    const read = await port.get(name);
    if (read.ok && read.value === 'absent') memory.isPutBack = true;
  }
  memory.heard.clear();
  for (const name of shown) memory.heard.add(name);
  Object.assign(memory, { newsShelf: newest, newsOnShelf });
  return ok(undefined);
}

/** Two workstations may write to neighbouring shelves for a while: each goes by what it saw. */
const nearby = (number: number): readonly number[] =>
  [number - 1, number, number + 1].filter((each) => each >= 0);

/** News stays where it is: where some that was heard is gone, the share was put back to an earlier day. */
async function hearNews(
  port: SharePort,
  memory: ShareMemory,
  held: ReadonlySet<ShareName>,
): Promise<Result<'as-before' | 'put-back', ShareFault>> {
  const shown = new Set<ShareName>();
  for (const number of nearby(memory.newsShelf)) {
    const listed = await port.list(newsShelf(number));
    if (!listed.ok) return listed;
    const { files } = listed.value;
    if (files.length > 0 && number >= memory.newsShelf)
      Object.assign(memory, { newsShelf: number, newsOnShelf: files.length });
    for (const name of files) shown.add(name);
  }
  if (![...memory.heard].every((name) => shown.has(name))) return ok('put-back');
  for (const name of shown) {
    const heard = memory.heard.has(name) ? ok(undefined) : await hear(port, memory, held, name);
    if (!heard.ok) return heard;
  }
  forgetOldNews(memory);
  return ok('as-before');
}

function forgetOldNews(memory: ShareMemory): void {
  const near = nearby(memory.newsShelf).map(newsShelf);
  for (const name of memory.heard) if (!near.includes(shelfOf(name))) memory.heard.delete(name);
}

async function hear(
  port: SharePort,
  memory: ShareMemory,
  held: ReadonlySet<ShareName>,
  name: ShareName,
): Promise<Result<void, ShareFault>> {
  const read = await port.get(name);
  if (!read.ok && read.error.kind !== 'share/damaged') return read;
  if (read.ok && read.value === 'absent') return ok(undefined); // not yet: heard the next time
  memory.heard.add(name);
  if (!read.ok || read.value === 'absent') return ok(undefined);
  for (const told of parseNews(read.value)) want(memory, held, told);
  return ok(undefined);
}

async function lookAt(
  port: SharePort,
  memory: ShareMemory,
  held: ReadonlySet<ShareName>,
  most: number,
  isOver: () => boolean,
): Promise<Result<Looked, ShareFault>> {
  const listed = new Set<ShareName>();
  const { toLook } = memory;
  const done = byShelf(memory.done);
  if (toLook.length === 0) toLook.push(...exchangedShelves);
  for (let looks = 0; looks < most && toLook.length > 0 && !isOver(); looks++) {
    const shelf = toLook[0];
    if (shelf === undefined) break;
    const shown = await port.list(shelf);
    if (!shown.ok) return shown;
    toLook.shift();
    toLook.push(...shown.value.shelves);
    for (const name of shown.value.files) {
      listed.add(name);
      want(memory, held, name);
    }
    forgetVanished(memory, done, shelf, shown.value);
  }
  return ok({ listed });
}

/** What was read back once and is not shown any more, alone or with its whole shelf, is looked for again by a put. */
function forgetVanished(
  memory: ShareMemory,
  done: ReadonlyMap<ShareShelf, readonly ShareName[]>,
  shelf: ShareShelf,
  shown: ShareListing,
): void {
  const here = done.get(shelf);
  const files = here && new Set(shown.files);
  for (const name of here ?? []) if (!files?.has(name)) memory.done.delete(name);
  // Only a shelf of a whole kind has shelves in it.
  if (shelf.includes('/')) return;
  const shelves = new Set(shown.shelves);
  for (const [known, names] of done)
    if (kindOfShelf(known) === shelf && !shelves.has(known))
      for (const name of names) memory.done.delete(name);
}

const kindOfShelf = (shelf: ShareShelf): string => {
  const slash = shelf.indexOf('/');
  return slash < 0 ? '' : shelf.slice(0, slash);
};

function byShelf(names: ReadonlySet<ShareName>): ReadonlyMap<ShareShelf, readonly ShareName[]> {
  const shelves = new Map<ShareShelf, ShareName[]>();
  for (const name of names) {
    const shelf = shelfOf(name);
    const others = shelves.get(shelf);
    if (others) others.push(name);
    else shelves.set(shelf, [name]);
  }
  return shelves;
}

/** What is not here and was not put by us is to be fetched. */
function want(memory: ShareMemory, held: ReadonlySet<ShareName>, name: ShareName): void {
  if (held.has(name) || memory.done.has(name) || memory.wanted.has(name)) return;
  if (exchangedKinds.some((kind) => kind === kindOf(name))) memory.wanted.set(name, 0);
}

/** The number of the shelf that the next news goes to. */
export const shelfForNews = ({ newsShelf: newest, newsOnShelf }: ShareMemory): number =>
  newsOnShelf >= newsLimits.filesOnShelf ? newest + 1 : newest;
