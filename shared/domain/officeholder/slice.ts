import type { UnitPerson } from '../noun.ts';
import { isContested, type Register, type Version } from '../register.ts';

/** The people of the unit and its authorities, by their number, in the order in which they were first named; and every version of each that
 *  nobody knowingly replaced. */
export type OfficeholderSlice = {
  readonly people: Readonly<Record<string, UnitPerson>>;
  readonly standing: Readonly<Record<string, Register<UnitPerson>>>;
};

/** Nobody named yet. */
export const emptyOfficeholder: OfficeholderSlice = { people: {}, standing: {} };

/** The version that counts while nobody chose: one that ended an office, for nobody decides on half a yes; else the first in fold order. */
export const countingPerson = (register: Register<UnitPerson>): Version<UnitPerson> | undefined =>
  register.find(({ value }) => value.endedOn !== undefined) ?? register[0];

/** The people of whom two colleagues said different things without having seen each other. */
export const contestedPeople = ({ standing }: OfficeholderSlice): readonly Register<UnitPerson>[] =>
  Object.values(standing).filter(isContested);
