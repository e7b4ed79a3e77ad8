import { house } from '../../../shared/domain/cite.ts';
import { decidedBy } from '../../../shared/domain/decided-by.ts';
import { isInvestigator } from '../../../shared/domain/determination/decider.ts';
import type { UnitPerson } from '../../../shared/domain/noun.ts';
import { office, officeNames } from '../../../shared/domain/office.ts';
import { yearlyUpdateEvents } from '../../../shared/domain/yearly-update/events.ts';
import { silenceDeciders } from '../../../shared/domain/yearly-update/rules.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { memberId } from '../../../shared/kit/ids.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { PersonPicker, type PersonOption } from '../../ui/form/person-picker.tsx';
import { Why } from '../../ui/why.tsx';
import { useSession } from '../../vault-client/session.tsx';
import { usePeople } from '../../vault-client/use-people.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';

const type = 'yearly-update.silence-decided/1';
const schema = yearlyUpdateEvents[type].omit({ type: true });

const whoDecides = house(
  'The policy asks for the update and does not say what follows when none comes. Somebody other than whoever asked decides: a supervisor or an authority.',
);

/** Records what a supervisor decided about a silence. */
export function DecideForm(props: ActFormProps) {
  const { view } = props;
  const open = view.state.yearlyUpdate.escalated.filter((one) => !one.decided);
  const people = useDeciders(props);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...(open.length === 1 && open[0] ? { escalationId: open[0].escalationId } : {}),
        decidedOn: view.today,
        reason: '',
      }}
      says="Records what follows the silence, who decided it and why. A review or a referral is then recorded as an act of its own."
      submitLabel="Record the decision"
    >
      {open.length < 2 ? null : (
        <Choice
          name="escalationId"
          label="Which update?"
          options={open.map((one) => ({
            value: one.escalationId,
            label: `Due by ${formatPlain(one.dueOn)}`,
          }))}
        />
      )}
      <PersonPicker
        name="decidedBy"
        label="Who decided?"
        people={people}
        hint={
          <>
            A supervisor or an authority who did not work on the case.{' '}
            <Why source={whoDecides} of="who decides about a silence" />
          </>
        }
        whenNobody="Nobody in the unit’s record may decide this. Name a supervisor under Unit and settings."
      />
      <Choice
        name="decision"
        label="What follows?"
        options={[
          { value: 'ask-again', label: 'Ask once more', hint: 'One more chaser, with its time.' },
          { value: 'review', label: 'Review the case', hint: 'Where the authority believes so.' },
          { value: 'refer', label: 'Refer to misconduct', hint: 'As a failure to report.' },
          {
            value: 'nothing-further',
            label: 'Nothing further this year',
            hint: 'The next update is counted from the day this one was due.',
          },
        ]}
      />
      <CivilDateField name="decidedOn" label="Day of the decision" />
      <LongText name="reason" label="Reasons" limit={textLimits.paragraph} rows={3} />
    </ActForm>
  );
}

function useDeciders({ view }: ActFormProps): readonly PersonOption[] {
  const people: readonly UnitPerson[] = usePeople();
  const { me } = useSession();
  const actor = {
    member: memberId.parse(me.memberId),
    name: me.name,
    office: office.parse(me.office),
  };
  return people.flatMap((person) =>
    office.options
      .filter((held) => silenceDeciders.includes(held) && person.offices.includes(held))
      .flatMap((held) => {
        const { personId, name, rankOrGrade } = person;
        const parsed = decidedBy.safeParse({ personId, name, rankOrGrade, office: held });
        return parsed.success ? [parsed.data] : [];
      })
      .filter((decider) => !isInvestigator(decider, { state: view.state, unit: { people }, actor }))
      .map((decider) => ({
        name: decider.name,
        detail: `${decider.rankOrGrade}, ${officeNames[decider.office]}`,
        value: decider,
      })),
  );
}
