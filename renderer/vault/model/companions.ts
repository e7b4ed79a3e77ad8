import type { Companion } from '../../../shared/contract/vault/cases.ts';
import { caseId } from '../../../shared/kit/ids.ts';
import type { RowTable } from './row-table.ts';

/** @file Which files are one inquiry. The files do not name each other; what this member may read is put together here (decision 0018). */

/** The other files of an inquiry that this member may know of, by reference. */
export function companionsOf(
  rows: RowTable,
  inquiryId: string | undefined,
  but: number | undefined,
): readonly Companion[] {
  if (inquiryId === undefined) return [];
  const hidden = rows.column('hidden');
  const companions: Companion[] = [];
  rows.column('inquiry').forEach((inquiry, index) => {
    if (inquiry?.inquiryId !== inquiryId || index === but || hidden[index] === true) return;
    const { reference, subject, stage } = rows.rowAt(index);
    companions.push({
      caseId: caseId.parse(rows.idAt(index)),
      reference,
      subject,
      regime: inquiry.regime,
      stage,
    });
  });
  return companions.toSorted((a, b) => (a.reference < b.reference ? -1 : 1));
}

/** Of the rows in an order only the first of each inquiry. */
export function firstOfEachInquiry(rows: RowTable, order: readonly number[]): readonly number[] {
  const inquiries = rows.column('inquiry');
  const seen = new Set<string>();
  return order.filter((index) => {
    const inquiryId = inquiries[index]?.inquiryId;
    if (inquiryId === undefined) return true;
    if (seen.has(inquiryId)) return false;
    seen.add(inquiryId);
    return true;
  });
}
