import {
  encodeMark,
  nameOnShare,
  parseMark,
  shareName,
  shareShelf,
  type ShareName,
} from '../../shared/formats/share-names.ts';
import { createId, shareId, type Entropy, type UnitId } from '../../shared/kit/ids.ts';
import { ok, type Result } from '../../shared/kit/result.ts';
import { sha256Hex } from '../replica/file-hash.ts';
import type { ShareFault, SharePort } from './share-port.ts';

/** @file The marks of a share: which one it is, and whose. */

export type FoundMarks =
  | { readonly found: 'nothing' | 'another-unit' | 'too-new' | 'unreadable' }
  | { readonly found: 'this-unit'; readonly name: ShareName; readonly unit: UnitId };

/** What the marks of a folder say to a unit. One mark of this unit decides, whatever else lies there. Who knows no unit yet takes the one
 *  whose share it is, if it is of one unit only. */
export async function readMarks(
  port: SharePort,
  unit: UnitId | undefined,
): Promise<Result<FoundMarks, ShareFault>> {
  const listed = await port.list(shareShelf.parse('marks'));
  if (!listed.ok) return listed;
  const said = new Set<FoundMarks['found']>();
  const units = new Map<UnitId, ShareName>();
  for (const name of listed.value.files) {
    const read = await port.get(name);
    if (!read.ok && read.error.kind !== 'share/damaged') return read;
    const mark = read.ok && read.value !== 'absent' ? parseMark(read.value) : 'not-ours';
    if (typeof mark === 'object' && mark.unit === unit)
      return ok({ found: 'this-unit', name, unit });
    if (typeof mark === 'object') units.set(mark.unit, name);
    said.add(typeof mark === 'object' ? 'another-unit' : mark === 'too-new' ? mark : 'unreadable');
  }
  const [only, ...others] = units;
  if (unit === undefined && only && others.length === 0)
    return ok({ found: 'this-unit', name: only[1], unit: only[0] });
  for (const found of ['another-unit', 'too-new', 'unreadable'] as const)
    if (said.has(found)) return ok({ found });
  return ok({ found: 'nothing' });
}

/** Marks a folder as a share of this unit. */
export async function putMark(
  port: SharePort,
  unit: UnitId,
  entropy: Entropy,
): Promise<Result<ShareName, ShareFault>> {
  const bytes = encodeMark({ share: shareId.parse(createId(entropy)), unit });
  const name = shareName.parse(nameOnShare('marks', await sha256Hex(bytes)));
  const put = await port.put(name, bytes);
  return put.ok ? ok(name) : put;
}
