import { useState } from 'react';
import { disclosureCopyEvents } from '../../../shared/domain/disclosure-copy/events.ts';
import { disclosableRecords } from '../../../shared/domain/disclosure-copy/records.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choices } from '../../ui/form/choices.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { DeciderField } from '../decider-field.tsx';
import { EvidenceFields } from '../evidence-fields.tsx';
import { WithheldPassages } from '../withheld-passages.tsx';
import { RecordsRead } from './records-read.tsx';

const type = 'disclosure-copy.decided/1';
const schema = disclosureCopyEvents[type].omit({ type: true });

/** Records the harm test: which records the member may see, what is withheld from them and why. */
export function DecideForm(props: ActFormProps) {
  const { view } = props;
  const [copyId] = useState(freshId);
  const records = disclosableRecords(view.state);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        copyId,
        request: '',
        records: [],
        withheld: [],
        harmTest: '',
        decidedOn: view.today,
        evidence: { description: '', reference: '' },
      }}
      says="An authority decides what the member may see. What is withheld is left out of the words before the copy is made: nothing is drawn over. The copy is then issued as a letter."
      submitLabel="Record the decision"
    >
      <CivilDateField name="requestedOn" label="Day it was asked for" />
      <LongText name="request" label="What was asked for?" limit={textLimits.paragraph} rows={2} />
      <Choices
        name="records"
        label="Which records may be shown?"
        options={records.map(({ key, title }) => ({ value: key, label: title }))}
      />
      <RecordsRead records={records} />
      <WithheldPassages
        whenEmpty="Nothing is withheld."
        label="The words, as they stand in the record"
        hint="Letter for letter. They are left out wherever they stand in the records chosen."
        thing="copy"
      />
      <LongText
        name="harmTest"
        label="The harm test"
        hint="How it was made and what it came to. It never stands in the copy."
        limit={textLimits.narrative}
        rows={4}
      />
      <DeciderField
        view={view}
        name="decidedBy"
        label="Who decided?"
        authority="decision.authority"
      />
      <CivilDateField name="decidedOn" label="Day of the decision" />
      <EvidenceFields at="evidence" />
    </ActForm>
  );
}
