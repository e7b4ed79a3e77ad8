import type { z } from 'zod';
import type { caseEvents } from '../../../shared/domain/case/events.ts';
import { day, idOf, me } from '../tokens.ts';

/** @file What happens to a case as a whole. */

type Of<Type extends keyof typeof caseEvents> = z.infer<(typeof caseEvents)[Type]>;

/** The case is given to the investigator at the desk. */
export const allocated: Of<'case.allocated/1'> = {
  type: 'case.allocated/1',
  to: me.personId,
  toName: me.name,
  reason: '',
};

/** The case is given to somebody else of the unit. */
export const allocatedTo = (name: string, reason = ''): Of<'case.allocated/1'> => ({
  type: 'case.allocated/1',
  to: idOf(name),
  toName: name,
  reason,
});

/** The case is handed to the investigator at the desk. */
export const handedBack = (note: string): Of<'case.handed-over/1'> => ({
  type: 'case.handed-over/1',
  to: me.personId,
  toName: me.name,
  note,
});

/** The report is withdrawn. */
export const withdrawn = (
  byWhom: Of<'case.withdrawn/1'>['byWhom'],
  reason: string,
): Of<'case.withdrawn/1'> => ({ type: 'case.withdrawn/1', byWhom, reason });

/** The case is taken up again. */
export const reopened = (reason: string): Of<'case.reopened/1'> => ({
  type: 'case.reopened/1',
  reason,
});

/** The case is closed. */
export const closed = (
  on: number,
  outcome: Of<'case.closed/1'>['outcome'],
  reason: string,
): Of<'case.closed/1'> => ({ type: 'case.closed/1', outcome, closedOn: day(on), reason });

/** The case was printed. */
export const printed = (pages: number): Of<'case.printed/1'> => ({
  type: 'case.printed/1',
  purpose: 'casework',
  pages,
});
