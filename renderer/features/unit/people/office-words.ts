import { office, officeNames } from '../../../../shared/domain/office.ts';

/** An office by its name; one of a later version as it is written. */
export const nameOfOffice = (held: string): string => {
  const known = office.safeParse(held);
  return known.success ? officeNames[known.data] : held;
};
