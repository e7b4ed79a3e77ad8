import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import type { SampledPayment } from '../../../shared/contract/vault/procurement.ts';
import { draw, drawnFrom } from '../../../shared/domain/expense-sample/draw.ts';
import type { Sample } from '../../../shared/domain/expense-sample/slice.ts';
import { registersEngine } from '../../../shared/domain/registers.ts';
import type { RegisterName } from '../../../shared/domain/register-names.ts';
import type { RegistersState } from '../../../shared/domain/registers-state.ts';
import { bytesToHex } from '../../../shared/kit/bytes.ts';
import { createId } from '../../../shared/kit/ids.ts';
import { ok } from '../../../shared/kit/result.ts';
import type { StoredAct } from '../fold/stored-act.ts';
import { tellStream } from '../fold/stream.ts';
import { openerFor } from '../model/case-loader.ts';
import { standingActs } from '../model/standing.ts';
import type { Opened } from '../opened.ts';
import { registerAtHand, type LoadedRegister } from '../registers/at-hand.ts';
import { entryAt, entryRow, entryRowsFor, shelves } from '../registers/entry-rows.ts';
import { fault, todayOf, type Answer, type Room } from '../room.ts';
import { recordedActs } from './acts-of.ts';
import { recordAct } from './append.ts';

/** @file Registers of plain entries, as the page asks for them: suppliers, contracts, bids, declarations, diaries, expenses, media contacts. */

const registerOf = (opened: Opened, register: RegisterName): Promise<LoadedRegister> =>
  registerAtHand(opened, opened.registers.streamOf(register), recordedActs);

/** The visible part of a register. */
export async function entryList(
  room: Room,
  opened: Opened,
  args: VaultRequest<'entryList'>,
): Answer<VaultAnswers['entryList']> {
  const { state } = await registerOf(opened, shelves[args.noun].register);
  const { rows, held, years } = await entryRowsFor(state, args);
  return ok({
    ...{ total: rows.length, held, years, from: args.from, today: todayOf(room) },
    rows: rows.slice(args.from, args.from + args.count),
  });
}

/** One entry and what happened to it. Fault: register/no-such-entry. */
export async function entryView(
  room: Room,
  opened: Opened,
  { noun, entryId }: VaultRequest<'entryView'>,
): Answer<VaultAnswers['entryView']> {
  const { register, title, importsOf } = shelves[noun];
  const { acts, state } = await registerOf(opened, register);
  const entry = entryAt(state, noun, entryId);
  if (!entry) return fault('register/no-such-entry');
  const { broughtBy } = entry;
  const taken = importsOf(state).find(({ importId }) => importId === broughtBy?.importId);
  const stream = opened.registers.streamOf(register);
  return ok({
    title: title(entry),
    versions: entry.fields.map(({ value, by, at }) => ({ fields: value, by, at })),
    struckOut: entry.struckOut,
    broughtBy: taken &&
      broughtBy && {
        ...{ fileName: taken.fileName, line: broughtBy.line, source: taken.source?.name },
      },
    timeline: tellStream(
      registersEngine,
      standingActs(opened, actsOfEntry(acts, entryId, broughtBy?.importId)),
      openerFor(opened.keys, stream),
    ),
    today: todayOf(room),
  });
}

/** What was recorded of one entry, the last act of the import that brought it among it. */
const actsOfEntry = (
  acts: readonly StoredAct[],
  entryId: string,
  importId: string | undefined,
): readonly StoredAct[] =>
  acts.flatMap((stored) => {
    const events = stored.events.filter(
      (event) =>
        event['entryId'] === entryId ||
        (importId !== undefined && event['importId'] === importId && 'rowCount' in event),
    );
    return events.length > 0 ? [{ ...stored, events }] : [];
  });

/** The samples of payments that were drawn, the newest first, and how far they were looked at. */
export async function expenseSamples(
  room: Room,
  opened: Opened,
): Answer<VaultAnswers['expenseSamples']> {
  const { state } = await registerOf(opened, 'expenses');
  return ok({
    samples: state.expenseSample.samples.toReversed().map((sample) => ({
      ...{ sampleId: sample.sampleId, from: sample.from, until: sample.until, of: sample.of },
      ...{
        seed: sample.seed,
        outOf: sample.outOf,
        plan: sample.plan,
        by: sample.by,
        at: sample.at,
      },
      payments: paymentsOf(state, sample),
    })),
    today: todayOf(room),
  });
}

const paymentsOf = (state: RegistersState, sample: Sample): readonly SampledPayment[] =>
  sample.entryIds.flatMap((entryId) => {
    const entry = entryAt(state, 'expense', entryId);
    const looked = sample.looked.findLast((each) => each.entryId === entryId);
    return entry ? [{ entryId, cells: entryRow('expense', entry).cells, looked }] : [];
  });

/** Draws a sample of payments, from a seed that nobody chose. */
export async function drawSample(
  room: Room,
  opened: Opened,
  { count, ...asked }: VaultRequest<'drawSample'>,
): Answer<VaultAnswers['drawSample']> {
  const { state } = await registerOf(opened, 'expenses');
  const { entropy } = room.ports;
  const from = drawnFrom(state.expense, asked);
  const seed = bytesToHex(entropy(8));
  return recordAct(room, opened, {
    stream: 'expenses',
    checkOnly: false,
    events: [
      {
        ...{ type: 'expense-sample.drawn/1', sampleId: createId(entropy), ...asked, seed },
        ...{ outOf: from.length, entryIds: [...draw(seed, from, count)] },
      },
    ],
  });
}
