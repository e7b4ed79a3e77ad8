import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import {
  figuresByDepartment,
  figuresByYear,
  giftFigureColumns,
  type GiftFigures,
} from '../../../shared/domain/gift/figures.ts';
import type { GiftSlice } from '../../../shared/domain/gift/slice.ts';
import { interestFigureColumns, interestFigures } from '../../../shared/domain/interest/figures.ts';
import type { InterestSlice } from '../../../shared/domain/interest/slice.ts';
import { interestTypeWords } from '../../../shared/domain/interest/words.ts';
import type { Bytes } from '../../../shared/kit/bytes.ts';
import { ok } from '../../../shared/kit/result.ts';
import {
  drawRegisterFigures,
  type FiguresBlock,
  type RegisterFigures,
} from '../documents/draw-register-figures.ts';
import { handToWriter } from '../documents/hand-to-writer.ts';
import { spreadsheet } from '../documents/spreadsheet.ts';
import type { Opened } from '../opened.ts';
import { registerAtHand } from '../registers/at-hand.ts';
import { shellFault, todayOf, type Answer, type Room } from '../room.ts';
import { recordedActs } from './acts-of.ts';
import { appendActs } from './append-acts.ts';

/** Saves the figures of a register, on paper or as a table, to a chosen file. Recorded in the unit's own record before it is written; the
 *  writer process alone sees it on its way. Faults: cancelled, disk/*. */
export async function saveRegisterFigures(
  room: Room,
  opened: Opened,
  { register, year, as, token }: VaultRequest<'saveRegisterFigures'>,
): Answer<VaultAnswers['saveRegisterFigures']> {
  const stream = opened.registers.streamOf(register);
  const { state } = await registerAtHand(opened, stream, recordedActs);
  const figures = register === 'gifts' ? ofGifts(state.gift, year) : ofInterests(state.interest);
  const bytes = as === 'table' ? tableOf(figures) : await paperOf(room, opened, figures);
  const recorded = await appendActs(room, opened, [
    { stream: opened.unitId, events: [{ type: 'register-figures.saved/1', register, as }] },
  ]);
  if (!recorded.ok) return shellFault(recorded.error);
  const written = await handToWriter(room.ports.shell, token, bytes);
  const lines = figures.blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  return written.ok ? ok({ lines }) : shellFault(written.error);
}

function ofGifts(gifts: GiftSlice, year: string): RegisterFigures {
  const rows = (counted: readonly GiftFigures[]): FiguresBlock['rows'] =>
    counted.map((line) => ({
      of: line.of,
      counts: giftFigureColumns.map(([column]) => line[column]),
    }));
  return {
    title: 'Figures of gifts and hospitality',
    columns: giftFigureColumns.map(([, words]) => words),
    blocks: [
      { title: 'Offers by year', rows: rows(figuresByYear(gifts)) },
      {
        title: `Offers by department, ${year}`,
        rows: year === '' ? [] : rows(figuresByDepartment(gifts, year)),
      },
    ],
  };
}

function ofInterests(interests: InterestSlice): RegisterFigures {
  const { all, byType, family, byYear } = interestFigures(interests);
  const line = (of: string, counts: typeof all): FiguresBlock['rows'][number] => ({
    of,
    counts: interestFigureColumns.map(([column]) => counts[column]),
  });
  return {
    title: 'Figures of business interests',
    columns: interestFigureColumns.map(([, words]) => words),
    blocks: [
      {
        title: 'The register',
        rows: [
          line(interestTypeWords['business-interest'], byType['business-interest']),
          line(interestTypeWords['secondary-employment'], byType['secondary-employment']),
          line(interestTypeWords.membership, byType.membership),
          line('All', all),
          line('Of them held by close family', family),
        ],
      },
      {
        title: 'By year of the application',
        rows: byYear.map(({ year, counts }) => line(year, counts)),
      },
    ],
  };
}

const paperOf = async (room: Room, opened: Opened, figures: RegisterFigures): Promise<Bytes> =>
  (
    await drawRegisterFigures(
      figures,
      {
        ...{ unitName: opened.unitName, today: todayOf(room), by: opened.me.name },
        ...{ at: room.ports.clock.now(), isDemonstration: opened.kind === 'demonstration' },
      },
      await room.ports.fonts(),
    )
  ).bytes;

const tableOf = ({ columns, blocks }: RegisterFigures): Bytes =>
  spreadsheet(
    ['Counted', 'Of', ...columns],
    blocks.flatMap(({ title, rows }) => rows.map(({ of, counts }) => [title, of, ...counts])),
  );
