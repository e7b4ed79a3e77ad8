import { house } from '../cite.ts';
import { everybodys, type Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import { nowOf, standingEntries } from '../register-entry/now.ts';
import type { RegistersState } from '../registers-state.ts';
import { agreementOn } from './standing.ts';

/** An agreement that ends, or has ended, is made anew, or what rests on it is used no more. */
export const dataSourceDuties = (
  { dataSource }: Pick<RegistersState, 'dataSource'>,
  { today }: Pick<DutyContext, 'today'>,
): readonly Duty[] =>
  standingEntries(dataSource).flatMap((entry) => {
    const source = nowOf(entry);
    const standing = agreementOn(source, today);
    if (source.until === undefined || (standing !== 'ends-soon' && standing !== 'expired'))
      return [];
    return [
      {
        key: `data-source/${entry.entryId}`,
        says: standing === 'expired' ? 'An agreement has ended' : 'An agreement ends',
        detail: `${source.name}, ${source.partner}`,
        dueOn: source.until,
        waitingFor: 'unit',
        ownerId: everybodys,
        source: house('Records of a partner are used as long as the agreement stands (HMIC 2014).'),
      },
    ];
  });
