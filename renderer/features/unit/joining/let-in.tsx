import {
  Checkbox,
  Field,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { WaitingRequest } from '../../../../shared/contract/vault/joining.ts';
import type { MemberView } from '../../../../shared/contract/vault/members.ts';
import type { UnitPerson } from '../../../../shared/domain/noun.ts';
import { office, officeNames } from '../../../../shared/domain/office.ts';
import type { MemberId } from '../../../../shared/kit/ids.ts';
import { requiredText, text, textLimits } from '../../../../shared/kit/text.ts';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { Choices } from '../../../ui/form/choices.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { usePeople } from '../../../vault-client/use-people.ts';
import { useQuery } from '../../../vault-client/use-query.ts';
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
  /** It was read from the screen of the new workstation: that is the comparison. */
  readonly isScanned: boolean;
  readonly onDone: () => void;
};

/** The words compared, and then whose the workstation is. The form opens when somebody says that the words are the same. */
export function LetIn(props: Props) {
  const [isSame, setSame] = useState(false);
  return (
    <>
      <Text>
        {props.isScanned
          ? 'The code is the request itself, so whoever stands before the screen it was scanned from needs no words compared. They are shown to be found again.'
          : 'The new workstation shows six words. Compare each of them with these: face to face, or by telephone if you know the voice. A request with other words is somebody else’s.'}
      </Text>
      <SixWords words={props.request.words} label="The six words of the request, in their order" />
      <Checkbox
        checked={isSame}
        onChange={(_event, data) => setSame(data.checked === true)}
        label={
          props.isScanned
            ? 'I scanned the code myself, from the screen of the new workstation'
            : 'I compared the six words, and they are the same'
        }
      />
      {isSame ? null : (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {props.isScanned
              ? 'If somebody sent you the text or a picture of the code, go back and compare the words instead.'
              : 'If they are different, let nobody in: take the request from the right workstation as a file.'}
          </MessageBarBody>
        </MessageBar>
      )}
      {isSame && props.whose === 'mine' ? <WorkstationForm {...props} of="mine" /> : null}
      {isSame && props.whose === 'colleague' ? <ColleagueForm {...props} /> : null}
    </>
  );
}

/** A further workstation of somebody who is a member already. */
function WorkstationForm({
  request,
  onDone,
  of,
}: Props & { readonly of: 'mine' | { readonly back: MemberId } }) {
  const vault = useVault();
  return (
    <CaseForm
      schema={mine}
      defaultValues={{}}
      submitLabel="Let it in"
      submit={(values) => vault.ask('enrol', { request: request.request, whose: of, ...values })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <TextField name="workstation" label="Name of the workstation" hint="Such as “Laptop”." />
    </CaseForm>
  );
}

/** Somebody whom the unit named before they had a workstation is chosen, so that nobody is named twice. */
function ColleagueForm(props: Props) {
  const named = usePeople().filter(({ memberId }) => memberId === undefined);
  const without = useWithoutWorkstation();
  const [chosen, setChosen] = useState('');
  const person = named.find((each) => each.personId === chosen);
  const back = without.find(({ member }) => member === chosen);
  return (
    <>
      {named.length + without.length === 0 ? null : (
        <Field label="Is it somebody the unit has named already?">
          <Select value={chosen} onChange={(_event, data) => setChosen(data.value)}>
            <option value="">No, somebody new</option>
            {named.map((each) => (
              <option key={each.personId} value={each.personId}>
                {`${each.rankOrGrade} ${each.name}`}
              </option>
            ))}
            {without.map(({ member, rankOrGrade, name }) => (
              <option key={member} value={member}>
                {`${rankOrGrade} ${name}, a member without a workstation now`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {back ? (
        <WorkstationForm {...props} of={{ back: back.member }} />
      ) : (
        <WhoForm key={chosen} {...props} person={person} />
      )}
    </>
  );
}

/** Members whose last workstation was lost, revoked or copied: they come back as who they are. */
function useWithoutWorkstation(): readonly MemberView[] {
  const { value } = useQuery('members', {});
  return (value?.members ?? []).filter(
    ({ removedAt, workstations }) =>
      removedAt === undefined && workstations.every(({ ended }) => ended),
  );
}

function WhoForm({ request, onDone, person }: Props & { readonly person: UnitPerson | undefined }) {
  const vault = useVault();
  const before = person && {
    name: person.name,
    rankOrGrade: person.rankOrGrade,
    offices: officesOf(person),
  };
  return (
    <CaseForm
      schema={colleague}
      defaultValues={{ ...before, collarNumber: person?.collarNumber ?? '' }}
      submitLabel="Let this colleague in"
      submit={({ workstation: name, ...who }) =>
        vault.ask('enrol', {
          request: request.request,
          whose: person ? { ...who, personId: person.personId } : who,
          workstation: name,
        })
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

const officesOf = ({ offices }: UnitPerson) => [
  ...(colleague.shape.offices.safeParse(offices).data ?? []),
];
