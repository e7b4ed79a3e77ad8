import type { ArrivedKind } from '../../shared/contract/parcels.ts';
import { hashInName, kindOf, type ShareName } from '../../shared/formats/share-names.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import { err, ok, type Result } from '../../shared/kit/result.ts';
import type { Vault } from '../replica/vaults.ts';
import type { Round } from './round-type.ts';
import type { ShareFault } from './share-port.ts';
import { fetchedKinds } from './share-memory.ts';
import { sideBySide } from './side-by-side.ts';

/** @file What is on the share and not here comes onto this disk, file by file, each proven by its name before it gets one here. Nothing
 *  that is here is changed or removed. */

/** After so many files the vault hears of them, so that a first sync shows what has come while more comes. */
const tellAfterFiles = 50;
/** Told of and not there so often: it is looked for again when its shelf has its turn. */
const mostTries = 30;

/** False when something is still to be fetched. */
export async function fetchWanted(round: Round): Promise<Result<boolean, ShareFault>> {
  const { memory } = round;
  if (memory.wanted.size === 0) return ok(true);
  const fresh = new Set<ArrivedKind>();
  let untold = 0;
  const tell = (): void => {
    if (fresh.size > 0) round.arrived([...fresh]);
    fresh.clear();
    untold = 0;
  };
  let fault: ShareFault | undefined;
  try {
    await sideBySide(inOrder([...memory.wanted.keys()]), async (name) => {
      if (round.isOver()) return false;
      const fetched = await fetchOne(round, name);
      if (!fetched.ok) fault ??= fetched.error;
      if (fetched.ok && fetched.value === 'kept') {
        fresh.add(arrivedAs(name));
        untold += 1;
        if (untold >= tellAfterFiles) tell();
      }
      return fetched.ok;
    });
  } finally {
    tell();
  }
  return fault ? err(fault) : ok(memory.wanted.size === 0);
}

async function fetchOne(
  round: Round,
  name: ShareName,
): Promise<Result<'kept' | 'not-yet', ShareFault>> {
  const { memory } = round;
  const got = await round.port.get(name);
  if (!got.ok && got.error.kind !== 'share/damaged' && !(await isStillThere(round))) return got;
  if (!got.ok) memory.damaged.add(name);
  if (!got.ok || got.value === 'absent') {
    inVain(round, name, got.ok);
    return ok('not-yet');
  }
  const isKept = await keep(round.vault, name, got.value);
  memory.wanted.delete(name);
  if (!isKept) {
    memory.damaged.add(name);
    return ok('not-yet');
  }
  memory.fetchedFiles += 1;
  memory.done.add(name);
  memory.damaged.delete(name);
  return ok('kept');
}

function inVain({ memory }: Round, name: ShareName, isAbsent: boolean): void {
  const tries = (memory.wanted.get(name) ?? 0) + 1;
  if (isAbsent && tries < mostTries) memory.wanted.set(name, tries);
  else memory.wanted.delete(name);
}

/** One file that cannot be read must not keep all others away; a share that is gone is told as that. */
export const isStillThere = async ({
  port,
  mark,
}: Pick<Round, 'port' | 'mark'>): Promise<boolean> => {
  const read = await port.get(mark);
  return read.ok && read.value !== 'absent';
};

/** False when it is none of ours, whatever its name says. */
async function keep(vault: Vault, name: ShareName, bytes: Bytes): Promise<boolean> {
  const kind = kindOf(name);
  if (kind === 'marks' || kind === 'news') return false;
  if (kind !== 'segments') {
    await vault.parcels.write(kind, bytes);
    return true;
  }
  if (!isJournal(bytes)) return false;
  await vault.replica.takeIn(`${hashInName(name)}.seg`, bytes);
  return true;
}

/** The magic of a journal, whatever its version. */
const isJournal = (bytes: Bytes): boolean =>
  [0x50, 0x52, 0x42, 0x4a].every((byte, at) => bytes[at] === byte);

const arrivedAs = (name: ShareName): ArrivedKind => {
  const kind = kindOf(name);
  return kind === 'marks' || kind === 'news' ? 'segments' : kind;
};

const inOrder = (names: readonly ShareName[]): readonly ShareName[] =>
  fetchedKinds.flatMap((kind) => names.filter((name) => kindOf(name) === kind));
