import { useEffect, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { citing } from '../../../shared/domain/cite.ts';
import { mitigationEvents } from '../../../shared/domain/mitigation/events.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { MoreFields } from '../../ui/form/more-fields.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { useValue } from '../../ui/form/when.tsx';
import { Why } from '../../ui/why.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { catalogueOf } from '../catalogue.ts';
import { StepReasons, StepWords } from '../step-fields.tsx';
import { NoForceYet } from './no-force-yet.tsx';
import { proposerWords } from './words.ts';

const type = 'mitigation.proposed/1';
const schema = mitigationEvents[type].omit({ type: true });

/** Proposes a step to the member. */
export function ProposeForm(props: ActFormProps) {
  const { view } = props;
  const [mitigationId] = useState(freshId);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        mitigationId,
        proposedOn: view.today,
        text: '',
        necessity: '',
        proportionality: '',
      }}
      says="Records a step that would keep the association from becoming a risk. The member’s answer is recorded next, and an authority approves what was agreed."
      submitLabel="Record the proposal"
    >
      <StepWords at="" policy={view.policy} />
      <Weight view={view} />
      <StepReasons at="" policy={view.policy} />
      <MoreFields
        label="Add how it is watched and reviewed"
        names={['monitorMethod', 'owner', 'reviewOn']}
      >
        <LongText
          name="monitorMethod"
          label="How is it watched?"
          optional
          limit={textLimits.paragraph}
          rows={2}
        />
        <TextField name="owner" label="Who watches it?" optional width="medium" />
        <CivilDateField name="reviewOn" label="To be reviewed by" optional />
      </MoreFields>
      <Choice name="proposedBy" label="Whose idea was it?" options={optionsOf(proposerWords)} />
      <CivilDateField name="proposedOn" label="Day it was proposed" />
      <NoForceYet policy={view.policy} />
    </ActForm>
  );
}

const simpleOnes = citing(
  { westMidlands: 'W23' },
  'What is light can be agreed at once; what weighs on a private life is spoken about first.',
);

/** Simple or significant: begins as the list has it; a simple kind may still weigh heavily here. */
function Weight({ view }: { readonly view: CaseView }) {
  const { policy } = view;
  const { setValue } = useFormContext();
  const kind = useValue('kind');
  const weight = catalogueOf(policy).find((each) => each.code === kind)?.weight;
  useEffect(() => {
    if (weight !== undefined) setValue('simple', weight === 'simple');
  }, [weight, setValue]);
  return (
    <Choice
      name="simple"
      label="How heavy is it?"
      options={[
        {
          value: true,
          label: 'Simple',
          hint: 'It can be agreed at once, without an interview.',
        },
        {
          value: false,
          label: 'A significant intervention',
          hint: 'It is discussed with the member in an interview first.',
        },
      ]}
      hint={
        <>
          <Why source={simpleOnes(view)} of="simple mitigation" label="Why simple?" />{' '}
          <Why
            source={policySource(policy, 'decision.interviewBeforeIntervention')}
            of="an interview comes first"
            label="Why an interview?"
          />
        </>
      }
    />
  );
}
