import { Checkbox, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { WaitingRequest } from '../../../../shared/contract/joining.ts';
import { office, officeNames } from '../../../../shared/domain/office.ts';
import { requiredText, text, textLimits } from '../../../../shared/kit/text.ts';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { Choices } from '../../../ui/form/choices.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { SixWords } from '../../six-words.tsx';

const workstation = requiredText(textLimits.name, 'Give the workstation a name.');
const mine = z.strictObject({ workstation });
const colleague = z.strictObject({
  name: requiredText(textLimits.name, 'Give the name.'),
  rankOrGrade: requiredText(textLimits.name, 'Give the rank or grade.'),
  collarNumber: text(40),
  offices: z
    .array(office, 'Choose at least one office.')
    .min(1, 'Choose at least one office.')
    .max(20),
  workstation,
});

type Props = {
  readonly whose: 'colleague' | 'mine';
  readonly request: WaitingRequest;
  readonly onDone: () => void;
};

/** The words compared, and then whose the workstation is. The form opens when somebody says that the words are the same. */
export function LetIn(props: Props) {
  const [isSame, setSame] = useState(false);
  return (
    <>
      <Text>
        The new workstation shows six words. Compare each of them with these: face to face, or by
        telephone if you know the voice. A request with other words is somebody else’s.
      </Text>
      <SixWords words={props.request.words} label="The six words of the request, in their order" />
      <Checkbox
        checked={isSame}
        onChange={(_event, data) => setSame(data.checked === true)}
        label="I compared the six words, and they are the same"
      />
      {isSame ? null : (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            If they are different, let nobody in: take the request from the right workstation as a
            file.
          </MessageBarBody>
        </MessageBar>
      )}
      {isSame && props.whose === 'mine' ? <MineForm {...props} /> : null}
      {isSame && props.whose === 'colleague' ? <ColleagueForm {...props} /> : null}
    </>
  );
}

function MineForm({ request, onDone }: Props) {
  const vault = useVault();
  return (
    <CaseForm
      schema={mine}
      defaultValues={{}}
      submitLabel="Let it in"
      submit={(values) =>
        vault.ask('enrol', { request: request.request, whose: 'mine', ...values })
      }
      onSaved={onDone}
      onCancel={onDone}
    >
      <TextField name="workstation" label="Name of the workstation" hint="Such as “Laptop”." />
    </CaseForm>
  );
}

function ColleagueForm({ request, onDone }: Props) {
  const vault = useVault();
  return (
    <CaseForm
      schema={colleague}
      defaultValues={{ collarNumber: '' }}
      submitLabel="Let this colleague in"
      submit={({ workstation: name, ...whose }) =>
        vault.ask('enrol', { request: request.request, whose, workstation: name })
      }
      onSaved={onDone}
      onCancel={onDone}
    >
      <TextField name="name" label="Name" />
      <TextField name="rankOrGrade" label="Rank or grade" width="short" />
      <TextField name="collarNumber" label="Collar number" width="short" />
      <Choices
        name="offices"
        label="Offices"
        options={office.options.map((value) => ({ value, label: officeNames[value] }))}
      />
      <TextField name="workstation" label="Name of the workstation" hint="Such as “Desk 2”." />
    </CaseForm>
  );
}
