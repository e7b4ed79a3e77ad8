import { house } from '../cite.ts';
import { everybodys, type Duty } from '../duty.ts';
import type { CaseState } from '../state.ts';
import { contestsOf } from './contests-of.ts';
import { contestName } from './words.ts';

const apart = house(
  'Two people recorded different things without having seen each other. A person chooses; time never does.',
);

/** A choice for each thing that two people recorded differently: owed by everybody who sees the case, for both of them must learn of it. */
export const contestDuties = (state: CaseState): readonly Duty[] =>
  contestsOf(state).map(({ key }) => ({
    key: `contest/${key}`,
    says: 'Two colleagues changed this without seeing each other',
    detail: contestName(key),
    waitingFor: 'unit',
    ownerId: everybodys,
    settledBy: 'contest.settled/1',
    source: apart,
  }));
