import { house } from '../../../shared/domain/cite.ts';
import { iopcNames, mandatoryKindNames } from '../../../shared/domain/misconduct/words.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { Choices } from '../../ui/form/choices.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { Section } from '../../ui/form/section.tsx';
import { Why } from '../../ui/why.tsx';

const rose = house(
  'What must go to the IOPC is told by the conduct alleged, not by its merits (R (Rose) v Chief Constable of Greater Manchester, 2021). Ask what it would be if it were true; never whether it is likely.',
);

/** The question of the IOPC, asked of the conduct alleged. */
export function IopcPart() {
  return (
    <Section
      title="The IOPC question"
      hint={
        <>
          Ask what the conduct would be if it were true, never whether it is likely.{' '}
          <Why source={rose} of="the question is asked of the conduct alleged" />
        </>
      }
    >
      <Choices
        name="ifSubstantiated"
        label="If substantiated, would it be any of these?"
        hint="Tick none where it would be none of them."
        options={optionsOf(mandatoryKindNames)}
      />
      <Choice name="iopcReferral" label="Referral to the IOPC" options={optionsOf(iopcNames)} />
      <LongText name="iopcRationale" label="Why?" limit={textLimits.paragraph} rows={3} />
    </Section>
  );
}
