import { house } from '../cite.ts';
import { everybodys, type Duty } from '../duty.ts';
import type { DutyContext } from '../noun.ts';
import type { CaseState } from '../state.ts';
import { apartWords, onlyAuthor } from './authors.ts';
import { contestsOf } from './contests-of.ts';
import { contestName } from './words.ts';

const apart = house(
  'Different things were recorded at workstations that had not met. A person chooses; time never does.',
);

/** A choice for each thing that was recorded differently: owed by everybody who sees the case where two people did, for both of them must
 *  learn of it; by themselves where one person did, as long as they serve. */
export const contestDuties = (state: CaseState, { unit }: DutyContext): readonly Duty[] =>
  contestsOf(state).map((contest) => {
    const author = onlyAuthor(contest)?.member;
    const own = unit?.people.find(
      ({ memberId, endedOn }) => memberId !== undefined && memberId === author && !endedOn,
    );
    return {
      key: `contest/${contest.key}`,
      says: apartWords(contest),
      detail: contestName(contest.key),
      waitingFor: 'unit',
      ownerId: own?.personId ?? everybodys,
      settledBy: 'contest.settled/1',
      source: apart,
    };
  });
