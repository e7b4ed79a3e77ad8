import type { Folds, UnitPerson } from '../noun.ts';
import { chooseVersion, seenBy, setRegister, type Register } from '../register.ts';
import type { officeholderEvents } from './events.ts';
import { countingPerson, type OfficeholderSlice } from './slice.ts';

/** Named anew is as named last by whoever had seen the naming before; an end stands until the person is named again. What a colleague said
 *  apart stands beside it until somebody chooses. */
export const officeholderFolds: Folds<OfficeholderSlice, typeof officeholderEvents> = {
  'officeholder.named/1': (slice, { type: _type, ...person }, act) => {
    const register = registerOf(slice, person.personId);
    const over = seenBy(register, act);
    return put(slice, person.personId, setRegister<UnitPerson>(register, person, over, act));
  },
  'officeholder.ended/1': (slice, { personId, endedOn }, act) => {
    const register = registerOf(slice, personId);
    const over = seenBy(register, act);
    const seen = register.filter(({ actId }) => over.includes(actId));
    const person = countingPerson(seen.length > 0 ? seen : register)?.value;
    return person
      ? put(slice, personId, setRegister(register, { ...person, endedOn }, over, act))
      : slice;
  },
  'officeholder.settled/1': (slice, { personId, ...choice }, act) =>
    put(slice, personId, chooseVersion(registerOf(slice, personId), choice, act)),
};

const registerOf = ({ standing }: OfficeholderSlice, personId: string): Register<UnitPerson> =>
  standing[personId] ?? [];

function put(
  slice: OfficeholderSlice,
  personId: string,
  register: Register<UnitPerson>,
): OfficeholderSlice {
  const person = countingPerson(register)?.value;
  return person
    ? {
        people: { ...slice.people, [personId]: person },
        standing: { ...slice.standing, [personId]: register },
      }
    : slice;
}
