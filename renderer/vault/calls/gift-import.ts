import { base64 } from '@scure/base';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { ImportMapping } from '../../../shared/domain/gift/import-mapping.ts';
import type { GiftSlice } from '../../../shared/domain/gift/slice.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { bytesToHex, copyBytes, type Bytes } from '../../../shared/kit/bytes.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { withoutHiddenCharacters, textLimits } from '../../../shared/kit/text.ts';
import type { Opened } from '../opened.ts';
import { registerAtHand } from '../registers/at-hand.ts';
import { guessMapping, readGifts, type ReadGifts } from '../registers/import/read-gifts.ts';
import { readTable, type Table } from '../registers/import/read-table.ts';
import { todayOf, type Answer, type Room } from '../room.ts';
import { sha256 } from '../seal/hash.ts';
import { recordedActs } from './acts-of.ts';
import { recordAct } from './append.ts';

/** @file A spreadsheet of an earlier register of gifts: looked at first, then taken in whole, in one act. */

type Reading = {
  readonly table: Table;
  readonly mapping: ImportMapping;
  readonly gifts: ReadGifts;
  readonly hash: string;
  readonly slice: GiftSlice;
};

/** So many rows and reasons are shown beforehand. */
const shown = 50;

/** What a file would bring. Nothing is kept. Refusals: gift-import/*. */
export async function previewGiftImport(
  room: Room,
  opened: Opened,
  request: VaultRequest<'previewGiftImport'>,
): Answer<VaultAnswers['previewGiftImport']> {
  const read = await readFile(room, opened, request);
  if (!read.ok) return err({ refusals: [read.error] });
  const { table, mapping, gifts, hash, slice } = read.value;
  return ok({
    columns: table.columns,
    mapping,
    formulas: table.formulas,
    isKnown: slice.imports.some((known) => known.sha256 === hash),
    rows: gifts.rows.slice(0, shown),
    rowCount: gifts.rows.length,
    leftOut: gifts.leftOut.slice(0, shown),
    leftOutCount: gifts.leftOut.length,
  });
}

/** Takes a file in: read and hashed here, whatever the page made of it; all its sound rows in one act, with the file itself. */
export async function importGifts(
  room: Room,
  opened: Opened,
  request: VaultRequest<'importGifts'>,
): Answer<VaultAnswers['importGifts']> {
  const read = await readFile(room, opened, request);
  if (!read.ok) return err({ refusals: [read.error] });
  const { table, mapping, gifts, hash } = read.value;
  const { entropy } = room.ports;
  return recordAct(room, opened, {
    stream: 'gifts',
    checkOnly: false,
    events: [
      {
        type: 'gift.imported/1',
        importId: createId(entropy),
        fileName: withoutHiddenCharacters(request.name).text.slice(0, textLimits.line),
        sha256: hash,
        columns: table.columns.map((name) => name.slice(0, textLimits.line)),
        mapping,
        rows: gifts.rows.map((row) => ({ giftId: createId(entropy), ...row })),
        leftOut: gifts.leftOut,
        sourceBase64: request.base64,
      },
    ],
  });
}

async function readFile(
  room: Room,
  opened: Opened,
  { base64: file, mapping: asked }: VaultRequest<'previewGiftImport'>,
): Promise<Result<Reading, Refusal>> {
  const bytes = bytesOf(file);
  const table = readTable(bytes);
  if (!table.ok)
    return err({
      ...{ kind: table.error.kind, rule: 'onlyATableIsImported', says: table.error.says },
      fields: [],
      source: {
        kind: 'house',
        why: 'Half an import never stays: a file is understood or refused.',
      },
    });
  const stream = opened.registers.streamOf('gifts');
  const { gift: slice } = (await registerAtHand(opened, stream, recordedActs)).state;
  const mapping = asked ?? guessMapping(table.value, slice);
  const gifts = readGifts(table.value, mapping, slice, todayOf(room));
  return ok({ table: table.value, mapping, gifts, hash: bytesToHex(sha256(bytes)), slice });
}

/** Nothing where the text is no base64 after all; what has no bytes is refused by name. */
function bytesOf(file: string): Bytes {
  try {
    return copyBytes(base64.decode(file));
  } catch (cause: unknown) {
    if (cause instanceof Error) return new Uint8Array(0);
    throw cause;
  }
}
