import { useState } from 'react';
import { interestEvents } from '../../../shared/domain/interest/events.ts';
import type { Interest } from '../../../shared/domain/interest/slice.ts';
import { applicationOf } from '../../../shared/domain/interest/standing.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useAct } from '../../vault-client/use-act.ts';
import { InterestFields } from './interest-fields.tsx';

const applied = 'interest.applied/1';
const corrected = 'interest.corrected/1';
const appliedSchema = interestEvents[applied].omit({ type: true });
const correctedSchema = interestEvents[corrected].omit({ type: true });

/** Records an application. */
export function InterestForm(props: {
  readonly today: CivilDate;
  readonly onSaved: (interestId: string) => void;
  readonly onCancel: () => void;
}) {
  const [interestId] = useState(freshId);
  const draftKey = `interests/${applied}`;
  const record = useAct('interests', draftKey);
  return (
    <CaseForm
      schema={appliedSchema}
      draft={{ key: draftKey, title: 'Record an application' }}
      defaultValues={{ interestId, application: blankApplication(props.today) }}
      says="The application is the record, whatever is decided of it. One that is refused stays in the register."
      submitLabel="Record the application"
      submit={(values) => record({ type: applied, ...values })}
      onSaved={(_answer, values) => props.onSaved(values.interestId)}
      onCancel={props.onCancel}
    >
      <InterestFields />
    </CaseForm>
  );
}

/** Puts an entry right: what it said before stays to be read. */
export function CorrectForm(props: { readonly interest: Interest; readonly onDone: () => void }) {
  const interestId = itemId.parse(props.interest.interestId);
  const draftKey = `interests/${corrected}/${interestId}`;
  const record = useAct('interests', draftKey);
  const application = applicationOf(props.interest);
  return (
    <CaseForm
      schema={correctedSchema}
      draft={{ key: draftKey, title: 'Correct an entry' }}
      defaultValues={{
        interestId,
        application: {
          ...application,
          partners: [...application.partners],
          organisation: {
            ...application.organisation,
            otherNames: [...application.organisation.otherNames],
          },
        },
        reason: '',
      }}
      says="The entry reads as you leave it here. What it said before stays in its record, with your reason."
      submitLabel="Correct the entry"
      submit={(values) => record({ type: corrected, ...values })}
      onSaved={props.onDone}
      onCancel={props.onDone}
    >
      <InterestFields />
      <LongText name="reason" label="Why is it corrected?" limit={textLimits.paragraph} rows={2} />
    </CaseForm>
  );
}

const blankApplication = (today: CivilDate) => ({
  appliedOn: today,
  holder: { name: '', rankOrGrade: '', collarNumber: '', department: '' },
  occupation: '',
  organisation: { name: '', number: '', otherNames: [], address: '' },
  ...{ position: '', partners: [], details: '', hours: '' },
});
