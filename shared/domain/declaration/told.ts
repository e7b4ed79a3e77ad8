import type { Told } from '../mention.ts';
import { nowOf, standingEntries } from '../register-entry/now.ts';
import { toldOf } from '../register-entry/told.ts';
import type { DeclarationSlice } from './slice.ts';

/** Who declared a conflict, for whom, and with whom. */
export const declarationTold = (slice: DeclarationSlice): Told =>
  toldOf('procurement', standingEntries(slice), (entry, tell) => {
    const { declarant, organisation, organisationNumber, side, withWhom, declaredOn, conflict } =
      nowOf(entry);
    const when = { on: declaredOn };
    const by = tell.person('declarant', 'declarant', declarant, when);
    const role = side === 'bidder' ? 'bidder' : 'supplier';
    const company = tell.organisation(role, 'organisation', organisation, {
      ...{ numbers: [organisationNumber], ...when },
    });
    tell.tie('declares', by, company, {
      says:
        conflict === 'conflict'
          ? 'Declared a conflict of interest concerning it'
          : 'Made a declaration of interests concerning it',
      since: declaredOn,
    });
    if (conflict === 'conflict')
      tell.tie('declares', by, tell.person('declarant', 'with', withWhom, when), {
        ...{ says: 'Named in their declaration of a conflict of interest', since: declaredOn },
      });
  });
