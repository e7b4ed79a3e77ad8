import type { SearchHit } from '../../../shared/contract/vault/cases.ts';
import type { VaultAnswers, VaultRequest } from '../../../shared/contract/vault.ts';
import { caseId } from '../../../shared/kit/ids.ts';
import { ok } from '../../../shared/kit/result.ts';
import type { CaseRow } from '../../../shared/domain/case-row.ts';
import { companionsOf, firstOfEachInquiry } from '../model/companions.ts';
import { isUnverified } from '../model/first-reading.ts';
import type { ListedCase } from '../model/row-table.ts';
import type { Opened } from '../opened.ts';
import type { Answer, Room } from '../room.ts';
import { recordOrOwe } from './owed-acts.ts';
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
  const cases = opened.order.rowsFor(args, personIdOf(opened), byText);
  const matching = firstOfEachInquiry(opened.rows, cases);
  const rows = matching.slice(args.from, args.from + args.count).map((index) => {
    const row = shownOf(opened.rows.rowAt(index));
    const companions = companionsOf(opened.rows, row.inquiry?.inquiryId, index);
    return {
      ...row,
      caseId: caseId.parse(opened.rows.idAt(index)),
      ...(companions.length > 0 ? { companions } : {}),
      ...(isUnverified(opened, opened.rows.idAt(index)) ? { notYetVerified: true as const } : {}),
    };
  });
  return { total: matching.length, cases: cases.length, from: args.from, rows };
}

/** A row without what only the vault needs of it. */
function shownOf(row: ListedCase): CaseRow {
  const { duties: _duties, asOf: _asOf, recheckAfter: _after, hidden: _hidden, ...shown } = row;
  return shown;
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
    await recordOrOwe(room, opened, [
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
