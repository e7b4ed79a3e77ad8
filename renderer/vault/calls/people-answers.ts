import { decideSameness } from './decide-sameness.ts';
import {
  comparePeople,
  findPeople,
  openPerson,
  peopleList,
  refreshPerson,
  suggestions,
} from './people.ts';
import { settleSameness } from './settle-sameness.ts';
import { whenOpen } from './who-answers.ts';

/** Who answers the calls about people, and about who is who. */
export const peopleAnswers = {
  peopleList: whenOpen(peopleList),
  openPerson: whenOpen(openPerson),
  refreshPerson: whenOpen(refreshPerson),
  suggestions: whenOpen(suggestions),
  comparePeople: whenOpen(comparePeople),
  decideSameness: whenOpen(decideSameness),
  settleSameness: whenOpen(settleSameness),
  findPeople: whenOpen(findPeople),
};
