import { Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Choices } from '../../ui/form/choices.tsx';
import { Section } from '../../ui/form/section.tsx';
import { Why } from '../../ui/why.tsx';

const speakers = {
  member: 'the member',
  'police-friend': 'the police friend',
  'member-and-police-friend': 'the member and the police friend',
} as const;

/** Which representations the authority considered: all that were made, or the decision is refused. */
export function Considered({ view }: { readonly view: CaseView }) {
  const { made } = view.state.representation;
  const source = policySource(view.policy, 'decision.representationsWhenDisputed');
  return (
    <Section
      title="Representations"
      hint={
        <>
          What member and friend said is before the authority when it decides.{' '}
          <Why source={source} of="representations are considered" />
        </>
      }
    >
      {made.length === 0 ? (
        <Text>None were made.</Text>
      ) : (
        <Choices
          name="consideredRepresentationIds"
          label="Which did the authority consider?"
          options={made.map((each) => ({
            value: each.representationId,
            label: `By ${speakers[each.by]}, received ${formatPlain(each.receivedOn)}`,
            hint: each.text.length > 160 ? `${each.text.slice(0, 157)}…` : each.text,
          }))}
        />
      )}
    </Section>
  );
}
