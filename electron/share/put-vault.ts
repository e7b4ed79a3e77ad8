import { nameOnShare, type ShareKind } from '../../shared/formats/share-names.ts';
import type { Bytes } from '../../shared/kit/bytes.ts';
import { err, ok, type Result } from '../../shared/kit/result.ts';
import { faultOf } from '../replica/disk-faults.ts';
import { sha256Hex } from '../replica/file-hash.ts';
import { quietly } from '../replica/journal.ts';
import type { Vault } from '../replica/vaults.ts';
import type { ChosenShare } from './chosen-shares.ts';
import type { ShareFault, SharePort } from './share-port.ts';

/** @file One round: what of a vault is not on the share yet goes there, file by file, and is read back. No key is needed: a name is the
 *  hash of its content. What is on the share already costs a look, so a round that was cut short simply goes on. */

export type Round = {
  readonly vault: Vault;
  readonly port: SharePort;
  readonly mark: ChosenShare['mark'];
  /** Names of this workstation's files that were read back from the share since it was last found. */
  readonly done: Set<string>;
  /** True when the share was left meanwhile. */
  readonly isOver: () => boolean;
};

/** What a round did. `isWhole` is false when something of this workstation could not be read, or is still being written. */
export type RoundReport = { readonly isWhole: boolean };

/** The charter in two equal copies; one of them is enough. */
const charterCopies = ['charter.a', 'charter.b'] as const;

export async function putVault(round: Round): Promise<Result<RoundReport, ShareFault>> {
  const { vault, port } = round;
  // Without the mark nothing is closed and nothing put: where an unmounted server was, there is only a folder.
  const mark = await port.get(round.mark);
  if (!mark.ok) return mark;
  if (mark.value === 'absent') return err({ kind: 'share/lost' });
  await quietly(vault.replica.close());
  const files = await vault.replica.list();
  let isWhole = files.every(({ name }) => name.endsWith('.seg'));
  for (const { name, sizeBytes } of files) {
    if (!name.endsWith('.seg') || round.done.has(name)) continue;
    if (round.isOver()) return ok({ isWhole: false });
    const bytes = await readable(vault.replica.read(name, 0, sizeBytes));
    const put = bytes && (await putFile(round, 'segments', bytes, name));
    if (put?.ok === false) return put;
    if (put?.value !== 'put') isWhole = false;
  }
  const charter = await putCharter(round);
  return charter.ok ? ok({ isWhole }) : charter;
}

async function putCharter(round: Round): Promise<Result<unknown, ShareFault>> {
  for (const name of charterCopies) {
    const bytes = await readable(round.vault.sideFiles.read(name));
    if (bytes === undefined || bytes === 'absent') continue;
    return putFile(round, 'charters', bytes);
  }
  return ok(undefined);
}

/** A file that is not what its name says does not go: *Health* names it, and it may be repaired. */
async function putFile(
  { port, done }: Round,
  kind: ShareKind,
  bytes: Bytes,
  named?: string,
): Promise<Result<'put' | 'damaged', ShareFault>> {
  const hash = await sha256Hex(bytes);
  if (named !== undefined && named !== `${hash}.seg`) return ok('damaged');
  const name = nameOnShare(kind, hash);
  if (done.has(named ?? name)) return ok('put');
  const put = await port.put(name, bytes);
  if (!put.ok) return put;
  done.add(named ?? name);
  return ok('put');
}

/** undefined when this disk does not give it back: others go all the same. */
async function readable<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (cause: unknown) {
    if (faultOf(cause).kind === 'shell/bug') throw cause;
    return undefined;
  }
}
