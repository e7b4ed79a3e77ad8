import { Link } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { citing } from '../../../shared/domain/cite.ts';
import { policySource, policyValue } from '../../../shared/domain/policy/resolve.ts';
import type { Exclusion, Worded } from '../../../shared/domain/policy/values.ts';
import { owesOutcomeLetter } from '../../../shared/domain/triage/facts.ts';
import { noExclusion } from '../../../shared/domain/triage/rules.ts';
import { limbAnswerWords, triageOutcomeWords } from '../../../shared/domain/triage/words.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf, type Option } from '../../ui/form/option.ts';
import { Section } from '../../ui/form/section.tsx';
import { Together } from '../../ui/form/together.tsx';
import { useValue } from '../../ui/form/when.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Why } from '../../ui/why.tsx';
import { actPath } from '../act.tsx';
import { listedScenarios } from './listed-scenarios.ts';

type Props = { readonly view: CaseView };

/** What the policy leaves out, each in its own words. */
export function ExclusionField({ view }: Props) {
  const { policy } = view;
  const source = policySource(policy, 'definition.exclusions');
  const options: readonly Option[] = [
    { value: noExclusion, label: 'No exclusion applies' },
    ...(policyValue(policy, 'definition.exclusions') ?? []).map((exclusion) => ({
      value: exclusion.code,
      label: exclusion.wording,
      hint: strengthWords[exclusion.strength],
      then: exclusion.strength === 'stops' ? <ForALawyer view={view} /> : <ExclusionReason />,
    })),
  ];
  return (
    <Section title="Is it excluded?">
      <Choice
        name="exclusion.code"
        label="Does the policy leave it out?"
        hint={<Why source={source} of="what the policy leaves out" />}
        options={options}
      />
    </Section>
  );
}

const strengthWords: Readonly<Record<Exclusion['strength'], string>> = {
  always: 'Always excluded: it cannot be found notifiable.',
  generally: 'Generally excluded: say why it holds here.',
  stops: 'A lawyer says whether it applies; the case stops until then.',
};

const ExclusionReason = () => (
  <LongText
    name="exclusion.reason"
    label="Why does it apply here?"
    limit={textLimits.paragraph}
    rows={2}
  />
);

function ForALawyer({ view }: Props) {
  return (
    <>
      <Heed tone="warning">
        Triage does not find this.{' '}
        <Link inline href={`#${actPath(view.caseId, 'disclosure.stopped/1')}`}>
          Stop the case
        </Link>{' '}
        and record legal advice; the draft of this form is kept.
      </Heed>
      <ExclusionReason />
    </>
  );
}

/** Each limb of the test, in the words of the policy, with its reason. */
export function LimbFields({ limbs, view }: Props & { readonly limbs: readonly Worded[] }) {
  const { policy } = view;
  const listed = listedScenarios(view);
  const isExcluded = useIsExcluded();
  return (
    <Section title="The test" hint="Could the association do any of these? “Possible” is enough.">
      {listed.length > 0 && !isExcluded ? (
        <Heed tone="info" source={alwaysReported(view)} of="the scenarios of the policy">
          The report names {listed.join('; ')}: a scenario the policy lists always meets the
          definition, so at least one limb is met or possible.
        </Heed>
      ) : null}
      {limbs.map(({ code, wording, source }, index) => (
        <Together key={code}>
          <Choice
            name={`limbs.${String(index)}.answer`}
            label={wording}
            hint={<Why source={source ?? policySource(policy, 'definition.limbs')} of={wording} />}
            options={optionsOf(limbAnswerWords)}
            inline
          />
          <LongText
            name={`limbs.${String(index)}.reason`}
            label={`Your reason (${String(index + 1)} of ${String(limbs.length)})`}
            limit={textLimits.paragraph}
            rows={2}
          />
        </Together>
      ))}
    </Section>
  );
}

const alwaysReported = citing(
  { westMidlands: 'W4' },
  'A scenario the policy lists is always reported, unless an exclusion applies.',
);

function useIsExcluded(): boolean {
  const code = useValue('exclusion.code');
  return typeof code === 'string' && code !== '' && code !== noExclusion;
}

/** What triage finds, and what follows from either. */
export function OutcomeFields({ view }: Props) {
  const letter = owesOutcomeLetter(view.policy)
    ? ' The member is owed a letter with the outcome.'
    : '';
  return (
    <Section title="What you find">
      <Choice
        name="outcome"
        label="Is the association notifiable?"
        options={[
          {
            value: 'notifiable',
            label: triageOutcomeWords.notifiable,
            hint: 'What follows is the risk assessment.',
          },
          {
            value: 'not-notifiable',
            label: triageOutcomeWords['not-notifiable'],
            hint: `The report stays on record; the case can be closed.${letter}`,
          },
        ]}
      />
      <LongText
        name="rationale"
        label="What does the decision rest on?"
        limit={textLimits.narrative}
        rows={4}
      />
    </Section>
  );
}
