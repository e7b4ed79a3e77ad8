import {
  encodeJournalHeader,
  encodeRecord,
  readFrames,
  type FileRecord,
} from '../../shared/formats/journal.ts';
import { concatBytes, copyBytes, type Bytes } from '../../shared/kit/bytes.ts';
import { digitsOf } from '../builders/people.ts';
import type { Forgery, Leaves, ShareTrouble } from './steps.ts';
import { nameOf, parentOf, type ShareTree } from './share-tree.ts';
import { sha256 } from './symbols.ts';

/** @file What a server, or somebody who may write to it and holds no key, does to files behind everybody's back. */

/** What a killed server left of a file that it had said was written. */
export function leftOf(tree: ShareTree, path: string, leaves: Leaves): void {
  const file = tree.file(path);
  if (!file) return;
  if (leaves === 'nothing') tree.remove(path);
  else if (leaves === 'zeros')
    tree.put(path, { ...file, bytes: new Uint8Array(file.bytes.length) });
  else tree.put(path, { ...file, bytes: file.bytes.slice(0, Math.floor(file.bytes.length / 2)) });
}

type Lie = Extract<ShareTrouble, { trouble: 'duplicate' | 'conflict-copy' | 'flip' }>;

/** A second file beside one, or one byte changed. */
export function lieOf(tree: ShareTree, paths: readonly string[], lie: Lie): void {
  const path = paths[lie.file % Math.max(1, paths.length)];
  const file = path === undefined ? undefined : tree.file(path);
  if (path === undefined || !file) return;
  if (lie.trouble === 'flip') {
    const bytes = copyBytes(file.bytes);
    const at = lie.at % Math.max(1, bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ 0x41;
    tree.put(path, { ...file, bytes });
    return;
  }
  const [stem = '', ending = ''] = nameOf(path).split('.');
  const beside =
    lie.trouble === 'duplicate'
      ? `${stem} (1).${ending}`
      : `${stem} (Ada's conflicted copy).${ending}`;
  tree.put(`${parentOf(path)}/${beside}`, { ...file });
}

/** Lays down a segment, rightly named, made of what lies on the share. */
export function forgedFile(
  tree: ShareTree,
  root: string,
  paths: readonly string[],
  {
    file,
    how,
    insider,
  }: { readonly file: number; readonly how: Forgery; readonly insider: Insider },
): void {
  const segments = paths.filter((path) => path.endsWith('.seg'));
  const path = segments[file % Math.max(1, segments.length)];
  const found = path === undefined ? undefined : tree.file(path);
  if (!found) return;
  const records = readFrames(found.bytes).records.map(({ id, number, bytes }) => ({
    id,
    number,
    bytes,
  }));
  const forged = concatBytes([encodeJournalHeader(), ...forgedRecords(records, how, insider)]);
  const hash = sha256(forged);
  const folder = `${root}/segments/${hash.slice(0, 2)}`;
  tree.makeFolder(folder);
  tree.put(`${folder}/${hash}.seg`, { bytes: forged, bornMs: found.bornMs });
}

/** Makes a frame that goes on behind another, as a member could who cannot sign for its device. */
export type Insider = (record: FileRecord) => FileRecord | undefined;

function forgedRecords(records: readonly FileRecord[], how: Forgery, insider: Insider): Bytes[] {
  switch (how) {
    case 'shuffled':
      return records.toReversed().map(encodeRecord);
    case 'renumbered':
      return records.map((record) => encodeRecord({ ...record, number: record.number + 1 }));
    case 'moved':
      return records.map((record) => encodeRecord({ ...record, id: digitsOf('nobody at all') }));
    case 'cut':
      return records.slice(1).map(encodeRecord);
    case 'insider':
      return records.slice(-1).flatMap((last) => {
        const forged = insider(last);
        return forged ? [encodeRecord(forged)] : [];
      });
    case 'noise':
      return records.map((record) =>
        encodeRecord({ ...record, bytes: record.bytes.map((byte) => byte ^ 0x5a) }),
      );
  }
}
