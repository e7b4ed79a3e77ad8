import { encodeNews, newsLimits, newsName } from '../../shared/formats/share-news.ts';
import { hashInName, kindOf, shelfOf, type ShareName } from '../../shared/formats/share-names.ts';
import { err, ok, type Result } from '../../shared/kit/result.ts';
import { sha256Hex } from '../replica/file-hash.ts';
import { quietly } from '../replica/journal.ts';
import { fetchWanted, isStillThere } from './fetch.ts';
import { heldFiles, heldParts, type HeldFile } from './held.ts';
import { look, shelfForNews } from './look.ts';
import type { Round, RoundReport } from './round-type.ts';
import type { ShareFault } from './share-port.ts';
import { sideBySide } from './side-by-side.ts';

/** @file One round between a vault and its share, both ways, without any key: a name is the hash of its content. What is new here goes
 *  there and is read back, the others are told, what is new there comes here, and what was there before is read back. A round that was
 *  cut short anywhere simply goes on with the next one. */

export async function syncRound(round: Round): Promise<Result<RoundReport, ShareFault>> {
  const { vault, port, memory } = round;
  // Without the mark nothing is closed and nothing put: where an unmounted server was, there is only a folder.
  const mark = await port.get(round.mark);
  if (!mark.ok) return mark;
  if (mark.value === 'absent') return err({ kind: 'share/lost' });
  await quietly(vault.replica.close());
  const held = await heldFiles(vault);
  const names = new Set(held.flatMap(({ name }) => name ?? []));
  const looked = round.outwardOnly
    ? ok({ listed: new Set<ShareName>() })
    : await look(port, memory, names, round.isOver);
  if (!looked.ok) return looked;
  const { listed } = looked.value;
  const isListed = ({ name }: HeldFile): boolean => name !== undefined && listed.has(name);
  const fresh = await putAll(
    round,
    held.filter((file) => !isListed(file)),
    false,
  );
  // A share that takes nothing more still gives.
  if (!fresh.ok && fresh.error.kind === 'share/lost') return fresh;
  const told = fresh.ok ? await tellOthers(round) : ok(undefined);
  if (!told.ok) return told;
  if (!round.outwardOnly) await checkSome(round, held);
  const fetched = round.outwardOnly ? ok(true) : await fetchWanted(round);
  if (!fetched.ok) return fetched;
  round.met?.();
  if (!fresh.ok) return fresh;
  // Shown by a listing is not read back: these are proven last, for nobody waits for it.
  const proven = await putAll(round, held.filter(isListed), true);
  if (!proven.ok) return proven;
  if (fresh.value === 'refused' || proven.value === 'refused')
    return err({ kind: 'share/not-as-written' }); // tried again with the next round
  const parts = await putParts(round);
  if (!parts.ok) return parts;
  const { hasMore } = parts.value;
  const went = [fresh.value, proven.value, parts.value.went].every((one) => one === 'all');
  return ok({ isWhole: went && !hasMore && !round.isOver(), hasMore });
}

/** `some`: one is damaged here, or the round was ended. `refused`: the share did not take one, and is there. */
type Went = 'all' | 'some' | 'refused';

async function putAll(
  round: Round,
  files: readonly HeldFile[],
  isListed: boolean,
): Promise<Result<Went, ShareFault>> {
  const { done } = round.memory;
  const left = files.filter(({ name }) => name === undefined || !done.has(name));
  if (left.length === 0) return ok('all');
  const went = new Set<Went>();
  let fault: ShareFault | undefined;
  await sideBySide(left, async (file) => {
    if (round.isOver()) went.add('some');
    if (round.isOver()) return false;
    const put = await putOne(round, file, isListed);
    if (put.ok) went.add(put.value);
    else fault ??= put.error;
    return put.ok;
  });
  if (fault) return err(fault);
  return ok(went.has('refused') ? 'refused' : went.has('some') ? 'some' : 'all');
}

/** 256 MiB and a little: then the record has its turn again. */
const partsInRound = 8;

/** Parts of sealed files are large and never change: one that the share shows was read back when it was put, and is not again. What a
 *  share does to it is found by whoever reads it. */
async function putParts(
  round: Round,
): Promise<Result<{ readonly went: Went; readonly hasMore: boolean }, ShareFault>> {
  const { port, memory } = round;
  const left = (await heldParts(round.vault)).filter(({ name }) => name && !memory.done.has(name));
  if (left.length === 0) return ok({ went: 'all', hasMore: false });
  const shelves = new Set(left.flatMap(({ name }) => (name ? [shelfOf(name)] : [])));
  for (const shelf of shelves) {
    if (round.isOver()) return ok({ went: 'some', hasMore: false });
    const shown = await port.list(shelf);
    if (!shown.ok) return shown;
    for (const name of shown.value.files) memory.done.add(name);
  }
  const waiting = left.filter(({ name }) => name && !memory.done.has(name));
  const went = await putAll(round, waiting.slice(0, partsInRound), false);
  if (!went.ok) return went;
  return went.value === 'refused'
    ? err({ kind: 'share/not-as-written' })
    : ok({ went: went.value, hasMore: went.value === 'all' && waiting.length > partsInRound });
}

async function putOne(
  round: Round,
  { name, read }: HeldFile,
  isListed: boolean,
): Promise<Result<Went, ShareFault>> {
  const { port, memory } = round;
  const bytes = await read();
  if (name === undefined || bytes === 'unreadable') return ok('some');
  const put = bytes === 'damaged' ? undefined : await port.put(name, bytes);
  if (put === undefined || (!put.ok && put.error.kind === 'share/not-its-name')) {
    // *Health* names it; the share may mend it.
    if (!round.outwardOnly) memory.wanted.set(name, 0);
    return ok('some');
  }
  if (!put.ok)
    return put.error.kind === 'share/lost' && (await isStillThere(round)) ? ok('refused') : put;
  memory.done.add(name);
  memory.damaged.delete(name);
  // Where none showed it and it lies there all the same, a put said it failed: nobody was told of it.
  const isNew = put.value === 'written' || !(isListed || round.outwardOnly);
  // No round fetches a part: nobody is told of it.
  if (isNew && kindOf(name) !== 'files') memory.untold.add(name);
  return ok('all');
}

/** So many files or bytes, every twenty seconds: all of some years within hours, and nobody notices. */
const checkedInTurn = { files: 8, bytes: 2 * 1024 * 1024 } as const;

/** Reads some segments of this disk again. One that is not what its name says any more is asked of the share. */
async function checkSome({ memory, isOver }: Round, held: readonly HeldFile[]): Promise<void> {
  const segments = new Map(
    held.flatMap((file) =>
      file.name !== undefined && kindOf(file.name) === 'segments' ? [[file.name, file]] : [],
    ),
  );
  if (memory.toCheck.length === 0) memory.toCheck.push(...segments.keys());
  let readBytes = 0;
  for (let nth = 0; nth < checkedInTurn.files && readBytes < checkedInTurn.bytes; nth += 1) {
    const name = isOver() ? undefined : memory.toCheck.shift();
    if (name === undefined) return;
    const bytes = await segments.get(name)?.read();
    if (bytes === undefined || bytes === 'unreadable') continue;
    const isWhole = bytes !== 'damaged' && (await sha256Hex(bytes)) === hashInName(name);
    if (!isWhole) memory.wanted.set(name, 0);
    readBytes += bytes.length;
  }
}

/** Names what was put, in one small file that the others find without looking through every shelf. */
async function tellOthers(round: Round): Promise<Result<void, ShareFault>> {
  const { port, memory } = round;
  while (memory.untold.size > 0 && !round.outwardOnly) {
    const names = [...memory.untold].slice(0, newsLimits.names);
    const bytes = encodeNews(names);
    const name = newsName(shelfForNews(memory), await sha256Hex(bytes));
    const put = await port.put(name, bytes);
    if (!put.ok) return put;
    memory.heard.add(name);
    for (const told of names) memory.untold.delete(told);
  }
  return ok(undefined);
}
