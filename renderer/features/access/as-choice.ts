import type { AccessView } from '../../../shared/contract/vault/access.ts';
import type { PersonOption } from '../../ui/form/person-picker.tsx';

type Colleague = Pick<
  AccessView['colleagues'][number],
  'member' | 'name' | 'rankOrGrade' | 'atANewWorkstation'
>;

/** A colleague as one to choose: by name and rank, told by their membership. */
export const asChoice = ({
  member,
  name,
  rankOrGrade,
  atANewWorkstation,
}: Colleague): PersonOption => ({
  name,
  detail: atANewWorkstation ? `${rankOrGrade}, has it and not at a new workstation` : rankOrGrade,
  value: member,
});
