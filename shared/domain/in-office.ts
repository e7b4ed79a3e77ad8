import { compareDates, type CivilDate } from '../kit/civil-date.ts';
import { isOwedBy, type Duty, type WaitingFor } from './duty.ts';
import type { UnitPerson } from './noun.ts';
import type { Office } from './office.ts';
import type { Authority } from './policy/values.ts';

/** @file Whom a duty waits for, where it waits for an office: the people of the unit who hold it. */

/** Somebody at a desk, and whom they are when a duty waits for an office. */
export type InOffice = {
  readonly personId: string;
  readonly waitedForAs: ReadonlySet<WaitingFor>;
  /** The same where some of the unit may not act: as if they held no office. */
  readonly without: (personIds: readonly string[]) => InOffice;
};

/** The offices that answer, the first that anybody holds: a deputy answers where there is nobody to stand in for (W38), and where a unit
 *  has no supervisor, whoever leads the department supervises. */
const answering: Readonly<Partial<Record<WaitingFor, readonly Office[]>>> = {
  'head-of-psd': ['head-of-psd', 'deputy-head-of-psd'],
  'deputy-chief-constable': ['deputy-chief-constable'],
  vetting: ['vetting-officer'],
  supervisor: ['supervisor', 'head-of-psd', 'deputy-head-of-psd'],
};

/** Whom duties wait for when they wait for this person, as the unit's record names its people on a day. `authority`: to whom the policy gives
 *  decisions (W27); where it is silent, to whoever is called Appropriate Authority. */
export function inOffice(
  personId: string,
  people: readonly UnitPerson[],
  authority: Authority | undefined,
  today: CivilDate,
): InOffice {
  const inPost = people.filter(({ endedOn }) => !endedOn || compareDates(endedOn, today) >= 0);
  const mine = inPost.find((person) => person.personId === personId)?.offices ?? [];
  const isHeld = (office: string): boolean =>
    inPost.some(({ offices }) => offices.includes(office));
  const isMine = (office: string | undefined): boolean =>
    office !== undefined && mine.includes(office);
  const waitedForAs = new Set<WaitingFor>();
  for (const who of ['head-of-psd', 'deputy-chief-constable', 'vetting', 'supervisor'] as const)
    if (isMine(answering[who]?.find(isHeld))) waitedForAs.add(who);
  const { offices, onlyInAbsence } = authority ?? {
    ...{ offices: ['appropriate-authority'], onlyInAbsence: [] },
  };
  if (offices.some(isMine) || (!offices.some(isHeld) && onlyInAbsence.some(isMine)))
    waitedForAs.add('appropriate-authority');
  const without = (away: readonly string[]): InOffice => {
    const others = people.filter((person) => !away.includes(person.personId));
    return inOffice(personId, others, authority, today);
  };
  return { personId, waitedForAs, without };
}

/** True of a duty that waits for this person: it is the unit's and theirs to see to, or it is for an office that they hold. Whoever has a case
 *  neither decides in it nor supervises it, and whoever worked on it does not decide. */
export function waitsFor(me: InOffice, duty: Duty, holderId: string | undefined): boolean {
  if (duty.waitingFor === 'unit') return isOwedBy(me.personId, duty, holderId);
  if (duty.ownerId !== undefined) return duty.ownerId === me.personId;
  const { waitedForAs } = duty.notFor ? me.without(duty.notFor) : me;
  return waitedForAs.has(duty.waitingFor) && holderId !== me.personId;
}
