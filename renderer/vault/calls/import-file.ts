import { base64 } from '@scure/base';
import { deflateSync } from 'fflate';
import type { DataSourceRow } from '../../../shared/contract/vault/oversight.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { LooseEvent } from '../../../shared/domain/enlist.ts';
import { mostParts, mostRowsInPart } from '../../../shared/domain/register-entry/events.ts';
import type { ColumnMapping } from '../../../shared/domain/register-entry/mapping.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { addYears } from '../../../shared/kit/civil-date.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { err, ok, type Result } from '../../../shared/kit/result.ts';
import { withoutHiddenCharacters, textLimits } from '../../../shared/kit/text.ts';
import { letOthers } from '../let-others.ts';
import type { Opened } from '../opened.ts';
import { registerAtHand } from '../registers/at-hand.ts';
import type { Importable } from '../registers/import/importable.ts';
import { importables } from '../registers/import/importables.ts';
import { packRows } from '../registers/import/pack-rows.ts';
import { guessMapping, readRows, type ReadRows } from '../registers/import/read-rows.ts';
import { readSource, unfitBySize, type Wanted } from '../registers/import/read-source.ts';
import type { Source } from '../registers/import/table.ts';
import { fault, todayOf, type Answer, type Room } from '../room.ts';
import { sha256 } from '../seal/hash.ts';
import { recordedActs } from './acts-of.ts';
import { recordAct } from './append.ts';
import { dataSourceOf } from './oversight.ts';

/** @file A file that is brought into a register: looked at first, then taken in whole or not at all (decision 0054). */

type Request = VaultRequest<'previewImport'>;
type Found = {
  readonly importable: Importable;
  readonly source: Source;
  readonly mapping: ColumnMapping;
  readonly wanted: Wanted;
  readonly read: ReadRows;
  readonly hash: string;
  readonly isKnown: boolean;
  readonly from: DataSourceRow | undefined;
};

/** What is under way, by the vault it goes on in. One at a time. */
type UnderWay = {
  progress: NonNullable<VaultAnswers['importProgress']['progress']>;
  isCancelled: boolean;
};
const underWay = new WeakMap<Opened, UnderWay>();

/** The file that was read last: another column is chosen in a moment. */
const lastRead = new WeakMap<Opened, { readonly key: string; readonly source: Source }>();

/** So many rows and reasons are shown beforehand. */
const shown = 50;
/** So many rows travel in one part, more where there would be more parts than an import may have: what is done with one part is done in one piece. */
const rowsAtLeast = 1000;
/** So much of the file travels in one part. */
const sourcePieceBytes = 4 * 1024 * 1024;

/** What a file would bring. Nothing is kept. Refusals: import/*. Faults: cancelled. */
export const previewImport = (
  room: Room,
  opened: Opened,
  request: Request,
): Answer<VaultAnswers['previewImport']> =>
  oneAtATime(opened, async (job) => {
    const found = await find(room, opened, request, job);
    if (!found) return fault('cancelled');
    if (!found.ok) return err({ refusals: [found.error] });
    const { importable, source, mapping, wanted, read, isKnown } = found.value;
    const { table } = source;
    return ok({
      ...{ kind: source.kind, sheets: source.sheets, sheet: source.sheet },
      window: { from: wanted.from, until: wanted.until },
      ...{ columns: table.columns, mapping, formulas: table.formulas, merged: table.merged },
      mixed: table.mixed,
      fields: importable.fields.map(({ name, label, isNeeded }) => ({ name, label, isNeeded })),
      ...{ isKnown, shown: importable.shown },
      rows: read.rows
        .slice(0, shown)
        .map(({ line, row }) => ({ line, cells: importable.cellsOf(row) })),
      rowCount: read.rows.length,
      leftOut: read.leftOut.slice(0, shown),
      leftOutCount: read.leftOut.length,
    });
  });

/** Takes a file in: read and hashed here, whatever the page made of it. Rows travel in parts, and count once the last act is on the disk. */
export const importFile = (
  room: Room,
  opened: Opened,
  request: Request,
): Answer<VaultAnswers['importFile']> =>
  oneAtATime(opened, async (job) => {
    const found = await find(room, opened, request, job);
    if (!found) return fault('cancelled');
    if (!found.ok) return err({ refusals: [found.error] });
    const { parts, actAt } = actsOfImport(room, request, found.value);
    job.progress = { phase: 'saving', done: 0, total: parts };
    for (let at = 0; at < parts; at += 1) {
      // Cancelled, or killed, before the last act: nothing of it counts.
      if (job.isCancelled) return fault('cancelled');
      const events = [...actAt(at)];
      await letOthers();
      const saved = await recordAct(
        ...([room, opened] as const),
        { stream: found.value.importable.register, checkOnly: false, events },
        packInTurns,
      );
      if (!saved.ok) return saved;
      job.progress = { ...job.progress, done: at + 1 };
      if (at === parts - 1) {
        lastRead.delete(opened);
        return ok({ ...saved.value, rowCount: found.value.read.rows.length });
      }
      await letOthers();
    }
    return fault('bug');
  });

/** What is made of a part, what is judged, what is packed and what is sealed are some hundredths of a second each. */
async function packInTurns(event: LooseEvent): Promise<LooseEvent> {
  await letOthers();
  const packed = packRows(event);
  await letOthers();
  return packed;
}

/** How far it is. */
export const importProgress = (
  _room: Room,
  opened: Opened,
): Answer<VaultAnswers['importProgress']> =>
  Promise.resolve(ok({ progress: underWay.get(opened)?.progress }));

/** Lets go of what is under way, before its next step. */
export function cancelImport(_room: Room, opened: Opened): Answer<VaultAnswers['cancelImport']> {
  const job = underWay.get(opened);
  if (job) job.isCancelled = true;
  return Promise.resolve(ok({}));
}

/** What was brought into a register before, and what was begun and not finished. */
export async function importsOf(
  _room: Room,
  opened: Opened,
  { into }: VaultRequest<'importsOf'>,
): Answer<VaultAnswers['importsOf']> {
  const importable = importables[into];
  const { imports, halves } = importable.importsOf(await stateOf(opened, importable));
  return ok({
    imports: imports.map((taken) => ({
      ...{ importId: taken.importId, fileName: taken.fileName, sheet: taken.sheet },
      ...{ rowCount: taken.rowCount, leftOutCount: taken.leftOutCount },
      ...{ by: taken.by, at: taken.at },
    })),
    halves: halves
      .filter(() => !underWay.has(opened))
      .map(({ importId, by, at }) => ({ importId, by, at })),
  });
}

const stateOf = async (opened: Opened, { register }: Importable) =>
  (await registerAtHand(opened, opened.registers.streamOf(register), recordedActs)).state;

async function oneAtATime<T>(opened: Opened, work: (job: UnderWay) => Answer<T>): Answer<T> {
  const before = underWay.get(opened);
  // Another column was chosen while the last choice was still being read.
  if (before) {
    if (before.progress.phase === 'saving') return err({ refusals: [anotherGoesOn] });
    before.isCancelled = true;
  }
  const job: UnderWay = {
    progress: { phase: 'reading', done: 0, total: 0 },
    isCancelled: false,
  };
  underWay.set(opened, job);
  try {
    return await work(job);
  } finally {
    if (underWay.get(opened) === job) underWay.delete(opened);
  }
}

async function find(
  room: Room,
  opened: Opened,
  { into, bytes, sizeBytes, sheet, window, mapping: asked, sourceId }: Request,
  job: UnderWay,
): Promise<Result<Found, Refusal> | undefined> {
  // A file that is too large is not even handed over: its size is told instead.
  const unfit = unfitBySize(sizeBytes ?? bytes.length);
  if (unfit) return err(refusalOf(unfit));
  const importable = importables[into];
  const today = todayOf(room);
  const wanted = { sheet, ...(window ?? { from: addYears(today, -2), until: addYears(today, 1) }) };
  const hash = bytesToHex(sha256(bytes));
  const key = JSON.stringify([hash, wanted]);
  const known = lastRead.get(opened);
  const source = known?.key === key ? ok(known.source) : await readSource(bytes, wanted);
  if (!source.ok) return err(refusalOf(source.error));
  lastRead.set(opened, { key, source: source.value });
  const { table } = source.value;
  const state = await stateOf(opened, importable);
  const mapping = asked ?? guessMapping(table, importable, state);
  const read = await readRows({ table, mapping, importable, state, today }, (done, total) => {
    job.progress = { phase: 'reading', done, total };
    return job.isCancelled ? 'stop' : 'go on';
  });
  if (!read) return undefined;
  const isKnown = importable
    .importsOf(state)
    .imports.some((taken) => taken.sha256 === hash && taken.sheet === source.value.sheet);
  const from = await dataSourceOf(room, opened, sourceId);
  return ok({ importable, source: source.value, mapping, wanted, read, hash, isKnown, from });
}

const refusalOf = (problem: { readonly kind: string; readonly says: string }): Refusal => ({
  ...{ kind: problem.kind, rule: 'onlyATableIsImported', says: problem.says, fields: [] },
  source: { kind: 'house', why: 'Half an import never stays: a file is understood or refused.' },
});

const anotherGoesOn = refusalOf({
  ...{
    kind: 'import/under-way',
    says: 'A file is being taken in already. Wait until it is there.',
  },
});

/** The acts of an import, each made when its turn comes: parts one by one, the last act behind the last part in one frame. A small import is
 *  one frame. */
function actsOfImport(
  { ports: { entropy } }: Room,
  { name, bytes }: Request,
  { importable, source, mapping, read, hash, from }: Found,
): { readonly parts: number; readonly actAt: (at: number) => readonly LooseEvent[] } {
  const importId = createId(entropy);
  const rowsInPart = Math.max(rowsAtLeast, Math.ceil(read.rows.length / mostParts));
  const parts = Math.max(
    ...[1, Math.ceil(read.rows.length / rowsInPart), Math.ceil(bytes.length / sourcePieceBytes)],
  );
  const pieceBytes = Math.ceil(bytes.length / parts);
  const whole: LooseEvent = {
    ...{ type: importable.wholeType, importId, parts, rowCount: read.rows.length },
    fileName: withoutHiddenCharacters(name).text.slice(0, textLimits.line),
    ...{ sha256: hash, sizeBytes: bytes.length, sheet: source.sheet.slice(0, textLimits.line) },
    ...(from ? { source: nameOfSource(from) } : {}),
    columns: source.table.columns.map((column) => column.slice(0, textLimits.line)),
    ...{ mapping, leftOut: read.leftOut.slice(0, mostRowsInPart) },
    leftOutCount: read.leftOut.length,
  };
  const actAt = (at: number): readonly LooseEvent[] => {
    const part: LooseEvent = {
      ...{ type: importable.partType, importId, part: at + 1 },
      rows: read.rows
        .slice(at * rowsInPart, (at + 1) * rowsInPart)
        .map(({ line, row }) => ({ entryId: createId(entropy), line, fields: row })),
      sourceBase64: base64.encode(
        deflateSync(bytes.subarray(at * pieceBytes, (at + 1) * pieceBytes)),
      ),
    };
    return at === parts - 1 ? [part, whole] : [part];
  };
  return { parts, actAt };
}

/** The data source as it is named in the act: what it is called later does not change where the file came from. */
const nameOfSource = ({ entryId, name, agreement }: DataSourceRow) => ({
  ...{ entryId, name: name.slice(0, textLimits.line), agreement },
});
