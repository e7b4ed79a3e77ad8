import { textLimits } from '../../../shared/kit/text.ts';
import { LongText } from '../../ui/form/long-text.tsx';
import { Section } from '../../ui/form/section.tsx';
import { YesNo } from '../../ui/form/yes-no-unknown.tsx';

/** Whether the record was read back to the member, and what they said to it. */
export function ReadBackPart() {
  return (
    <Section title="Read back">
      <YesNo
        name="readBack"
        label="Was the record read back to the member, and accepted as right?"
      />
      <LongText
        name="readBackNote"
        label="What they said to it"
        hint="Corrections they asked for, or why it was not read back."
        optional
        limit={textLimits.paragraph}
        rows={3}
      />
    </Section>
  );
}
