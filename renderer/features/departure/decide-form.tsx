import { departureEvents } from '../../../shared/domain/departure/events.ts';
import { departureOf, isLeaving } from '../../../shared/domain/departure/standing.ts';
import { investigationNames } from '../../../shared/domain/departure/words.ts';
import { grossMisconductPending } from '../../../shared/domain/misconduct/referrals.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { useValue } from '../../ui/form/when.tsx';
import { Heed } from '../../ui/heed.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { DeciderField } from '../decider-field.tsx';
import { EvidenceFields } from '../evidence-fields.tsx';
import { DepartureField, likelyDeparture } from './departure-field.tsx';

const type = 'departure.decided/1';
const schema = departureEvents[type].omit({ type: true });
const at = ['undecided'] as const;

/** Records who approved or refused that the member leaves or is suspended. */
export function DecideForm(props: ActFormProps) {
  const { view } = props;
  const isGross = grossMisconductPending(view.state).length > 0;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        departureId: likelyDeparture({ view, at }),
        decidedOn: view.today,
        evidence: { description: '', reference: '' },
        ...(isGross ? { underInvestigation: 'gross-misconduct' } : {}),
        note: '',
      }}
      says="Records the decision of the one who may take it. Nothing takes effect without it."
      submitLabel="Record the decision"
    >
      {isGross ? (
        <Heed tone="warning">
          A gross misconduct matter of this case is not finished. The record says that the member
          would leave while it stands.
        </Heed>
      ) : null}
      <DepartureField view={view} at={at} />
      <Choice
        name="decision"
        label="What was decided?"
        options={[
          { value: 'approved', label: 'Approved' },
          { value: 'refused', label: 'Refused' },
        ]}
        inline
      />
      <Decider {...props} />
      <CivilDateField name="decidedOn" label="Day of the decision" />
      <Choice
        name="underInvestigation"
        label="What stands against the member that day?"
        options={optionsOf(investigationNames)}
      />
      <LongText
        name="note"
        label="What the authority weighed"
        hint="Needed where something stands against the member."
        optional
        limit={textLimits.paragraph}
        rows={3}
      />
      <EvidenceFields at="evidence" />
    </ActForm>
  );
}

/** Leaving is for one authority, suspension for another. */
function Decider({ view }: ActFormProps) {
  const chosen = departureOf(view.state, String(useValue('departureId')));
  return (
    <DeciderField
      view={view}
      name="decidedBy"
      label="Who decided?"
      authority={chosen && !isLeaving(chosen) ? 'suspension.authority' : 'departure.authority'}
    />
  );
}
