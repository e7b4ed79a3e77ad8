import type { z } from 'zod';
import type { caseEvents } from '../../../shared/domain/case/events.ts';
import type { inquiryEvents } from '../../../shared/domain/inquiry/events.ts';
import type { letterEvents } from '../../../shared/domain/letter/events.ts';
import type { Cast } from '../cast.ts';
import { day, idOf, me } from '../tokens.ts';
import { letterId } from './deciding.ts';

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

/** The file joins the inquiry about a group that two reports name. */
export const joined = (on: number): z.infer<(typeof inquiryEvents)['inquiry.joined/1']> => ({
  type: 'inquiry.joined/1',
  inquiryId: idOf('inquiry', 'Quarry Lane'),
  name: 'Harvest Gate',
  joinedOn: day(on),
  reason: 'The same group in two reports, of members who do not know of each other.',
});

/** The file joined another inquiry, and left it. */
export const joinedAndLeft = (on: number) => [
  {
    type: 'inquiry.joined/1' as const,
    inquiryId: idOf('inquiry', 'garages'),
    name: 'Inquiry Millrace',
    joinedOn: day(on),
    reason: 'A garage that another file names too.',
  },
  {
    type: 'inquiry.left/1' as const,
    inquiryId: idOf('inquiry', 'garages'),
    leftOn: day(on),
    reason: 'Two garages of one name.',
  },
];

/** A copy of the notice was printed and signed out. */
export const printedLetter = (
  cast: Cast,
  on: number,
): z.infer<(typeof letterEvents)['letter.printed/1']> => ({
  type: 'letter.printed/1',
  letterId: letterId(cast, 'notice-of-conditions'),
  printedOn: day(on),
  printedBy: me.name,
  copies: 1,
  note: 'For the file of the police friend.',
});

/** The case was printed. */
export const printed = (pages: number): Of<'case.printed/1'> => ({
  type: 'case.printed/1',
  purpose: 'casework',
  pages,
});
