import { Link } from '@fluentui/react-components';
import { decidedBy, type DecidedBy } from '../../shared/domain/decided-by.ts';
import type { UnitPerson } from '../../shared/domain/noun.ts';
import { officeNames, type Office } from '../../shared/domain/office.ts';
import { PersonPicker } from '../ui/form/person-picker.tsx';
import { usePeople } from '../vault-client/use-people.ts';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Which offices may; everybody in office where it is left out. */
  readonly offices?: readonly Office[];
};

/** One person of the unit's record, in an office they hold. */
export function OfficePersonField(props: Props) {
  const people = usePeople().flatMap((person) => inOffice(person, props.offices));
  return (
    <PersonPicker
      name={props.name}
      label={props.label}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      people={people.map((one) => ({
        name: one.name,
        detail: `${one.rankOrGrade}, ${officeNames[one.office]}`,
        value: one,
      }))}
      whenNobody={
        <>
          Nobody is named who may.{' '}
          <Link inline href="#/unit">
            Name somebody under Unit and settings
          </Link>
          .
        </>
      }
    />
  );
}

const inOffice = (
  { personId, name, rankOrGrade, offices }: UnitPerson,
  wanted: readonly Office[] | undefined,
): readonly DecidedBy[] =>
  offices.flatMap((office) => {
    const parsed = decidedBy.safeParse({ personId, name, rankOrGrade, office });
    return parsed.success && (wanted === undefined || wanted.includes(parsed.data.office))
      ? [parsed.data]
      : [];
  });
