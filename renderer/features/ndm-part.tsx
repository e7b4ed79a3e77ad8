import { house } from '../../shared/domain/cite.ts';
import { textLimits } from '../../shared/kit/text.ts';
import { LongText } from '../ui/form/long-text.tsx';
import { Section } from '../ui/form/section.tsx';
import { Why } from '../ui/why.tsx';

const model = house(
  'Decisions of the police service are recorded by the National Decision Model, so that a reviewer can follow them.',
);

const authoritys =
  'The authority’s reasoning, for those who review it. The member reads the reasons, not this.';

const elements = [
  [
    'ethics',
    'Code of Ethics',
    'How fairness, openness and respect were kept in view.',
    'paragraph',
  ],
  ['information', '1. Information', 'What is known, and how reliable it is.', 'narrative'],
  [
    'assessment',
    '2. Threat and risk',
    'What could happen, how likely and how harmful.',
    'narrative',
  ],
  [
    'powersAndPolicy',
    '3. Powers and policy',
    'What allows this decision, and what limits it.',
    'paragraph',
  ],
  ['options', '4. Options', 'What else could be done, and why it was not chosen.', 'narrative'],
  [
    'actionAndReview',
    '5. Action and review',
    'What is done, and when it is looked at again.',
    'narrative',
  ],
] as const;

/** The authority's reasoning by the six elements of the National Decision Model. */
export function NdmPart({ whose = authoritys }: { readonly whose?: string }) {
  return (
    <Section
      title="National Decision Model"
      hint={
        <>
          {whose} <Why source={model} of="the National Decision Model" />
        </>
      }
    >
      {elements.map(([name, label, hint, limit]) => (
        <LongText
          key={name}
          name={`ndm.${name}`}
          label={label}
          hint={hint}
          limit={textLimits[limit]}
          rows={3}
        />
      ))}
    </Section>
  );
}
