import { house } from '../../../shared/domain/cite.ts';
import { serviceEvents } from '../../../shared/domain/service/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { Tick } from '../../ui/form/tick.tsx';
import { When } from '../../ui/form/when.tsx';
import { Why } from '../../ui/why.tsx';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { LetterField } from './letter-field.tsx';
import { lettersToServe } from './letters-to-serve.ts';
import { methodWords } from './words.ts';

const type = 'notice.served/1';
const schema = serviceEvents[type].omit({ type: true });

/** Records that a letter was handed over or sent. */
export function ServeForm(props: ActFormProps) {
  const { me } = useSession();
  const letters = lettersToServe(props.view.state);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        letterId: letters[0]?.letterId ?? '',
        servedOn: props.view.today,
        servedBy: me.name,
        refusedToSign: false,
        note: '',
      }}
      says="Records how the letter went to the member. Conditions bind from the service of their notice; the time to appeal starts later, on the day the member received it, which is recorded next."
      submitLabel="Record service"
      toEvent={onlyAskedFor}
      fieldOf={(path) => (path === 'witness' ? 'witness.name' : path)}
    >
      <LetterField letters={letters} />
      <Choice
        name="method"
        label="How was it served?"
        options={optionsOf(methodWords).map((option) =>
          option.value === 'in-person' ? { ...option, then: <Signing /> } : option,
        )}
      />
      <CivilDateField name="servedOn" label="Day it was served" />
      <TextField name="servedBy" label="Who served it?" width="medium" />
      <LongText
        name="note"
        label="Anything to note"
        optional
        limit={textLimits.paragraph}
        rows={2}
      />
    </ActForm>
  );
}

const witnessed = house(
  'Where the member does not sign, somebody else saw that they were given the letter.',
);

function Signing() {
  return (
    <>
      <Tick
        name="refusedToSign"
        label="Signature"
        says="The member would not sign for it"
        hint={
          <>
            A refusal does not undo service. It needs a witness.{' '}
            <Why source={witnessed} of="a witness is needed" />
          </>
        }
      />
      <When field="refusedToSign" is={[true]}>
        <TextField name="witness.name" label="Who was the witness?" width="medium" />
        <TextField
          name="witness.rankOrGrade"
          label="Rank or grade of the witness"
          width="medium"
          optional
        />
      </When>
    </>
  );
}

type Answers = Readonly<Record<string, unknown>>;

/** Nobody refuses to sign for what was posted: what was ticked for another method is left out. */
function onlyAskedFor({ witness, ...values }: Answers): Answers {
  const refusedToSign = values['method'] === 'in-person' && values['refusedToSign'] === true;
  return { ...values, refusedToSign, ...(refusedToSign ? { witness } : {}) };
}
