import type { z } from 'zod';
import type { Act } from '../act.ts';
import { byBuckets } from '../../kit/by-id.ts';
import { atOnce, type Steps } from '../in-steps.ts';
import type { imported } from './events.ts';
import type { HalfImport, Imports } from './slice.ts';

/** @file An import of several acts: its rows count once the last act, which names how many parts there are, and every part are there. The
 *  order in which they come does not matter, and half an import never counts. */

/** A part, with its rows as they were unpacked. */
export type PartEvent<Row> = {
  readonly importId: string;
  readonly part: number;
  readonly rows?: readonly Row[] | undefined;
};
type RowOf = { readonly entryId: string };
/** The last act. */
export type WholeEvent = z.infer<ReturnType<typeof imported>>;

/** Puts the rows of a whole import into the register. */
type Take<Slice, Row> = (slice: Slice, importId: string, rows: readonly Row[], act: Act) => Slice;

/** A part of an import. The first of a number stands. */
export const foldPart = <Row extends RowOf, Slice extends Imports<Row>>(
  slice: Slice,
  event: PartEvent<Row>,
  act: Act,
  take: Take<Slice, Row>,
): Slice => atOnce(partInSteps(slice, event, act, take));

/** The last act of an import. */
export const foldWhole = <Row extends RowOf, Slice extends Imports<Row>>(
  slice: Slice,
  event: WholeEvent,
  act: Act,
  take: Take<Slice, Row>,
): Slice => atOnce(wholeInSteps(slice, event, act, take));

/** A part of an import, and where it was the last that was missing, the rows of all of them, part by part. */
export function* partInSteps<Row extends RowOf, Slice extends Imports<Row>>(
  slice: Slice,
  { importId, part, rows }: PartEvent<Row>,
  act: Act,
  take: Take<Slice, Row>,
): Steps<Slice> {
  if (isTaken(slice, importId)) return slice;
  const half = halfOf(slice, importId, act);
  if (!rows || half.parts.has(part)) return slice;
  yield rows.length;
  return yield* settle(slice, { ...half, parts: new Map(half.parts).set(part, rows) }, take);
}

/** The last act of an import, and the rows of all its parts, part by part. */
export function* wholeInSteps<Row extends RowOf, Slice extends Imports<Row>>(
  slice: Slice,
  { type: _type, ...told }: WholeEvent,
  act: Act,
  take: Take<Slice, Row>,
): Steps<Slice> {
  if (isTaken(slice, told.importId)) return slice;
  const half = halfOf(slice, told.importId, act);
  return yield* settle(slice, { ...half, whole: half.whole ?? { told, act } }, take);
}

const isTaken = (slice: Imports<unknown>, importId: string): boolean =>
  slice.imports.some((known) => known.importId === importId);

const halfOf = <Row>(slice: Imports<Row>, importId: string, act: Act): HalfImport<Row> =>
  slice.halves.find((half) => half.importId === importId) ?? {
    ...{ importId, parts: new Map<number, readonly Row[]>(), by: act.by.name, at: act.at },
  };

/** So many rows are taken in one step. */
const takenAtOnce = 500;

function* settle<Row extends RowOf, Slice extends Imports<Row>>(
  slice: Slice,
  half: HalfImport<Row>,
  take: Take<Slice, Row>,
): Steps<Slice> {
  const others = slice.halves.filter(({ importId }) => importId !== half.importId);
  const parts = partsIfWhole(half);
  if (!parts || !half.whole) return { ...slice, halves: [...others, half] };
  const { told, act } = half.whole;
  let taken: Slice = {
    ...slice,
    halves: others,
    imports: [...slice.imports, { ...told, by: act.by.name, at: act.at }],
  };
  yield told.rowCount / 20;
  for (const rows of byBuckets(parts.flat(), ({ entryId }) => entryId, takenAtOnce)) {
    taken = take(taken, told.importId, rows, act);
    yield rows.length;
  }
  return taken;
}

/** The parts, in the order of the file, where every one is there. */
function partsIfWhole<Row>({ parts, whole }: HalfImport<Row>) {
  const inOrder = Array.from({ length: whole?.told.parts ?? 0 }, (_each, at) => parts.get(at + 1));
  const there = inOrder.filter((rows) => rows !== undefined);
  return whole && there.length === inOrder.length ? there : undefined;
}
