import type {
  MyWork,
  SearchHit,
  VaultAnswers,
  VaultRequest,
  WorkRow,
} from '../../../shared/contract/vault.ts';
import { caseId } from '../../../shared/kit/ids.ts';
import { daysBetween } from '../../../shared/kit/civil-date.ts';
import { ok } from '../../../shared/kit/result.ts';
import type { CaseRow } from '../../../shared/domain/case-row.ts';
import type { ListedCase } from '../model/row-table.ts';
import type { Opened } from '../opened.ts';
import { todayOf, type Answer, type Room } from '../room.ts';
import { appendActs } from './append-acts.ts';
import { personIdOf } from './session.ts';

/** @file Lists read the rows in memory; they never open a case. */

/** How many hits a text filter of the list considers. */
const filterHits = 5000;

/** The visible part of the case list. */
export function caseList(
  _room: Room,
  opened: Opened,
  args: VaultRequest<'caseList'>,
): VaultAnswers['caseList'] {
  const byText = (text: string): ReadonlySet<number> =>
    new Set(opened.texts.index.find(text, filterHits).map((hit) => hit.row));
  const matching = opened.order.rowsFor(args, personIdOf(opened), byText);
  const rows = matching.slice(args.from, args.from + args.count).map((index) => ({
    ...shownOf(opened.rows.rowAt(index)),
    caseId: caseId.parse(opened.rows.idAt(index)),
  }));
  return { total: matching.length, from: args.from, rows };
}

/** A row without what only the vault needs of it. */
function shownOf(row: ListedCase): CaseRow {
  const { duties: _duties, asOf: _asOf, recheckAfter: _after, hidden: _hidden, ...shown } = row;
  return shown;
}

/** What is owed, most urgent first: overdue, dated, undated; then by reference. */
export function myWork(room: Room, opened: Opened, args: VaultRequest<'myWork'>): MyWork {
  const today = todayOf(room);
  const me = personIdOf(opened);
  const duties = opened.rows.column('duties');
  const closed = opened.rows.column('closed');
  const rows: WorkRow[] = [];
  const hidden = opened.rows.column('hidden');
  const lastActs = opened.rows.column('lastActOn');
  let liveCases = 0;
  let movedThisWeek = 0;
  for (let index = 0; index < opened.rows.size(); index += 1) {
    if (hidden[index] === true) continue;
    if (closed[index] === false) liveCases += 1;
    const lastActOn = lastActs[index];
    if (lastActOn !== undefined && daysBetween(lastActOn, today) < 7) movedThisWeek += 1;
    if ((duties[index]?.length ?? 0) === 0) continue;
    const row = opened.rows.rowAt(index);
    const mine = row.allocatedToId === me || row.allocatedToId === '';
    if (args.scope === 'mine' && !mine) continue;
    for (const duty of row.duties)
      rows.push({
        caseId: caseId.parse(opened.rows.idAt(index)),
        reference: row.reference,
        subject: row.subject,
        about: row.categories,
        duty,
        daysLate: duty.dueOn ? Math.max(0, daysBetween(duty.dueOn, today)) : 0,
        mine,
      });
  }
  rows.sort(
    (a, b) =>
      compareText(a.duty.dueOn ?? '9999', b.duty.dueOn ?? '9999') ||
      compareText(a.reference, b.reference),
  );
  return {
    today,
    rows,
    counts: {
      overdue: rows.filter((row) => row.daysLate > 0).length,
      dueIn7Days: rows.filter(
        (row) =>
          row.duty.dueOn !== undefined &&
          row.daysLate === 0 &&
          daysBetween(today, row.duty.dueOn) <= 7,
      ).length,
      waitingForOthers: rows.filter((row) => row.duty.waitingFor !== 'unit').length,
      liveCases,
      movedThisWeek,
    },
  };
}

/** Search as you type over names, aliases, numbers and text. A settled search is recorded: looking is an act (design 6). */
export async function search(
  room: Room,
  opened: Opened,
  args: VaultRequest<'search'>,
): Answer<VaultAnswers['search']> {
  const hits = opened.texts.index.find(args.text, args.limit).map(
    (hit): SearchHit => ({
      caseId: caseId.parse(opened.rows.idAt(hit.row)),
      row: shownOf(opened.rows.rowAt(hit.row)),
      matched: hit.why.map((match) => match.word).join(' '),
    }),
  );
  if (args.settled && args.text.trim() !== '')
    await appendActs(room, opened, [
      {
        stream: opened.unitId,
        events: [
          {
            type: 'search.made/1',
            text: args.text.trim(),
            results: hits.length,
            purpose: 'casework',
          },
        ],
      },
    ]);
  return ok({ hits, ready: opened.texts.isReady() });
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
