import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { policySource, policyValue } from '../../../shared/domain/policy/resolve.ts';
import type { RiskPack } from '../../../shared/domain/policy/values.ts';
import { harmWords, manageabilityWords } from '../../../shared/domain/risk/words.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { Choices } from '../../ui/form/choices.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { MoreFields } from '../../ui/form/more-fields.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { Section } from '../../ui/form/section.tsx';
import { SelectField } from '../../ui/form/select-field.tsx';
import { useValue } from '../../ui/form/when.tsx';
import { Heed } from '../../ui/heed.tsx';
import { RiskMatrix } from './risk-matrix.tsx';
import { useIsIncomplete } from './sufficiency-fields.tsx';
import { suggestionOf, type Suggestion } from './suggestion-words.ts';

type Props = { readonly pack: RiskPack };

const gradeOptions = optionsOf({ Low: 'Low', Medium: 'Medium', High: 'High' });

/** Harm and likelihood, with the suggestion they lead to. */
export function ScoreFields({ pack }: Props) {
  return (
    <Section title="Impact and likelihood">
      <Choices
        name="harms"
        label="What would happen if the risk came true?"
        options={optionsOf(harmWords)}
      />
      <RiskMatrix pack={pack} />
      <LongText
        name="impact.rationale"
        label="What does the impact rest on?"
        limit={textLimits.paragraph}
        rows={2}
      />
      <LongText
        name="likelihood.rationale"
        label="What does the likelihood rest on?"
        limit={textLimits.paragraph}
        rows={2}
      />
    </Section>
  );
}

function useSuggestion(pack: RiskPack): Suggestion | undefined {
  const impact = useValue('impact.score');
  const likelihood = useValue('likelihood.score');
  return suggestionOf(pack, impact, likelihood);
}

/** The suggestion, and the grade a person confirms; whoever departs from it says why. */
export function GradeFields({ pack, view }: Props & { readonly view: CaseView }) {
  const suggestion = useSuggestion(pack);
  const confirmed = useValue('confirmedGrade');
  const isIncomplete = useIsIncomplete();
  const source = policySource(view.policy, 'risk.pack');
  const differs = confirmed !== undefined && confirmed !== '' && confirmed !== suggestion?.grade;
  return (
    <Section title="The grade">
      <Heed tone="info" source={source} of="the suggested grade">
        {suggestion ? (
          <>
            <Text weight="semibold">Suggested: {suggestion.grade}.</Text> {suggestion.says}
          </>
        ) : (
          'Choose impact and likelihood above to see what the rule pack suggests.'
        )}
      </Heed>
      {isIncomplete ? (
        <Text>Facts are missing, so nobody grades yet.</Text>
      ) : (
        <>
          <Choice
            name="confirmedGrade"
            label="Which grade do you confirm?"
            hint="The suggestion helps; the grade is yours."
            options={gradeOptions}
            inline
          />
          {differs ? (
            <LongText
              name="overrideReason"
              label="Why does it differ from the suggestion?"
              limit={textLimits.paragraph}
              rows={2}
            />
          ) : null}
          {confirmed === 'High' && policyValue(view.policy, 'plan.onHighRisk') === 'must' ? (
            <Heed
              tone="info"
              source={policySource(view.policy, 'plan.onHighRisk')}
              of="the plan a high risk needs"
            >
              Under this policy a high risk gives a risk management plan.
            </Heed>
          ) : null}
          <MoreFields label="Add what is left once mitigation counts" names={['residualGrade']}>
            <SelectField
              name="residualGrade"
              label="Grade that is left"
              none="Not assessed"
              options={gradeOptions}
            />
          </MoreFields>
        </>
      )}
    </Section>
  );
}

/** Can the unit manage it, or does something call for more? */
export function ManageabilityFields({ pack }: Props) {
  const triggers = useValue('escalation');
  const manageability = useValue('manageability');
  const hasTrigger = Array.isArray(triggers) && triggers.length > 0;
  const isAtOdds =
    (manageability === 'manageable' && hasTrigger) || (manageability === 'escalate' && !hasTrigger);
  return (
    <Section title="Can the unit manage it?">
      <Choices
        name="escalation"
        label="Does any of these apply?"
        hint="Each calls for escalation."
        options={pack.escalation.map(({ code, label, why }) => ({ value: code, label, hint: why }))}
      />
      <Choice
        name="manageability"
        label="What do you find?"
        options={optionsOf(manageabilityWords)}
        inline
      />
      <LongText
        name="manageabilityReason"
        label={
          isAtOdds
            ? hasTrigger
              ? 'Why is it manageable all the same?'
              : 'Why is it escalated?'
            : 'More on managing it'
        }
        limit={textLimits.paragraph}
        rows={2}
        optional={!isAtOdds}
      />
    </Section>
  );
}
