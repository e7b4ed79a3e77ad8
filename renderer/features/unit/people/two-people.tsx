import type { UnitPerson } from '../../../../shared/domain/noun.ts';
import { countingPerson } from '../../../../shared/domain/officeholder/slice.ts';
import type { Register } from '../../../../shared/domain/register.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import type { Row } from '../../../ui/rows.tsx';
import { TwoVersions } from '../two-versions.tsx';
import { nameOfOffice } from './office-words.ts';

/** A person of whom two colleagues said different things. */
export function TwoPeople({ register }: { readonly register: Register<UnitPerson> }) {
  const counts = countingPerson(register);
  if (!counts) return null;
  const { personId, name } = counts.value;
  return (
    <TwoVersions
      about={name}
      register={register}
      counts={counts}
      why={
        counts.value.endedOn === undefined
          ? 'One has to be shown meanwhile. That says nothing about which is right.'
          : 'The offices count as ended meanwhile: nobody decides on half a yes.'
      }
      rowsOf={rowsOf}
      event={{ type: 'officeholder.settled/1', personId }}
    />
  );
}

const rowsOf = (person: UnitPerson): readonly Row[] => [
  { label: 'Name', value: person.name },
  { label: 'Rank or grade', value: person.rankOrGrade },
  { label: 'Collar number', value: person.collarNumber ?? '' },
  { label: 'Offices', value: person.offices.map(nameOfOffice).join(', ') },
  {
    label: 'Last day in office',
    value: person.endedOn === undefined ? '' : formatPlain(person.endedOn),
  },
];
