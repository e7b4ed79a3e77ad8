import { inTheAddressBook } from './address-book.ts';
import { associatedPeople, otherAssociates } from './associates.ts';
import { nameOf } from './cast.ts';
import { advisers, lineManagers, officeholders, policeFriends, subjects } from './people.ts';

/** The name of everybody in the demonstration, and of every group and business. All of them are invented. */
export const everybody: readonly string[] = [
  ...subjects.map(({ forenames, surname }) => `${forenames} ${surname}`),
  ...[...lineManagers, ...officeholders, ...advisers, ...policeFriends].map(({ name }) => name),
  ...[...associatedPeople, ...otherAssociates].map(nameOf),
  ...inTheAddressBook,
];
