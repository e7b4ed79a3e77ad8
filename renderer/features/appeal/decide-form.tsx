import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { tellingDue } from '../../../shared/domain/appeal/clocks.ts';
import { appealEvents } from '../../../shared/domain/appeal/events.ts';
import type { Appeal } from '../../../shared/domain/appeal/slice.ts';
import { appealOutcomeNames } from '../../../shared/domain/appeal/sentences.ts';
import { noChanges } from '../../../shared/domain/condition/changes.ts';
import { policySource, policyValue } from '../../../shared/domain/policy/resolve.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { Section } from '../../ui/form/section.tsx';
import { useValue, When } from '../../ui/form/when.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Why } from '../../ui/why.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { ConditionChangesFields } from '../condition-changes-fields.tsx';
import { EvidenceFields } from '../evidence-fields.tsx';
import { AppealField, chosenAppeal } from './appeal-field.tsx';
import { HearerField } from './hearer-field.tsx';
import { onlyADeputysAbsence } from './hearers.ts';
import { WithheldField } from '../withheld-field.tsx';
import { LastDayNote } from './last-day-note.tsx';
import { openAppeals } from './words.ts';

const type = 'appeal.decided/1';
const schema = appealEvents[type].omit({ type: true });

/** Records how an appeal ended: upheld, confirmed or varied, and what that changes. */
export function DecideForm(props: ActFormProps) {
  const { view } = props;
  const heard = openAppeals(view).filter(({ meeting }) => meeting);
  const chair = heard[0]?.meeting?.chair;
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        appealId: heard[0]?.appealId ?? '',
        decidedOn: view.today,
        evidence: { description: '', reference: '' },
        reasons: '',
        changes: { ...noChanges },
        ...(chair ? { decidedBy: chair } : {}),
        ...(heard[0]?.meeting?.inAbsence ? { inAbsence: heard[0].meeting.inAbsence } : {}),
      }}
      says="Records the decision of whoever heard the appeal. Once saved it does not change. What is varied or added binds from the service of a new notice."
      submitLabel="Record the decision"
      toEvent={(values) =>
        onlyADeputysAbsence('appeal.authority', view, 'decidedBy')(onlyWhatIsVaried(values))
      }
      fieldOf={(path) => (path === 'changes' ? 'outcome' : path)}
    >
      <AppealField view={view} appeals={heard} />
      <TellBy view={view} appeals={heard} />
      <HearerField view={view} name="decidedBy" label="Who decided?" authority="appeal.authority" />
      <CivilDateField name="decidedOn" label="Day of the decision" />
      <EvidenceFields at="evidence" />
      <Outcome view={view} />
      <LongText
        name="reasons"
        label="Reasons, as the member will read them"
        limit={textLimits.narrative}
        rows={6}
      />
      <WithheldField view={view} />
    </ActForm>
  );
}

function Outcome({ view }: { readonly view: CaseView }) {
  const { policy } = view;
  const again = policyValue(policy, 'appeal.afterAppealVariation') === true;
  return (
    <>
      <Choice
        name="outcome"
        label="How did the appeal end?"
        hint={
          <>
            In one of these ways.{' '}
            <Why source={policySource(policy, 'appeal.outcomes')} of="how an appeal can end" />
          </>
        }
        options={(policyValue(policy, 'appeal.outcomes') ?? []).map((outcome) => ({
          value: outcome,
          label: appealOutcomeNames[outcome],
          hint: hints[outcome],
        }))}
      />
      <When field="outcome" is={['varied']}>
        {again ? (
          <Heed
            tone="info"
            source={policySource(policy, 'appeal.afterAppealVariation')}
            of="a variation on appeal can be appealed"
          >
            What is varied or added here can be appealed in its turn. This is our reading of the
            policy.
          </Heed>
        ) : null}
        <Section title="What changes">
          <ConditionChangesFields view={view} at="changes" />
        </Section>
      </When>
    </>
  );
}

const hints = {
  upheld: 'What was appealed against ends.',
  confirmed: 'Everything stands as it was.',
  varied: 'Some conditions are varied, added or ended. A new notice is issued and served.',
} as const;

function TellBy(props: { readonly view: CaseView; readonly appeals: readonly Appeal[] }) {
  const appeal = chosenAppeal(props.appeals, useValue('appealId'));
  return (
    <LastDayNote
      says="The member is told by the end of"
      due={appeal && tellingDue(appeal, props.view.policy)}
    />
  );
}

/** What was typed about changes stays in the draft, and goes with a varied outcome only. */
const onlyWhatIsVaried = ({
  changes,
  ...values
}: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  values['outcome'] === 'varied' ? { ...values, changes } : values;
