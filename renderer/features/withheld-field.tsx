import type { CaseView } from '../../shared/contract/vault/cases.ts';
import { citing } from '../../shared/domain/cite.ts';
import { textLimits } from '../../shared/kit/text.ts';
import { LongText } from '../ui/form/long-text.tsx';
import { MoreFields } from '../ui/form/more-fields.tsx';
import { Why } from '../ui/why.tsx';

const harmTest = citing(
  { westMidlands: 'W2' },
  'The process is open, subject to the harm test: what is withheld is recorded with its reason.',
);

/** What is withheld from the member who is told a decision, and why: folded away, for most decisions withhold nothing. */
export function WithheldField({ view }: { readonly view: CaseView }) {
  return (
    <MoreFields label="Add what is withheld from the member, and why" names={['harmTestNote']}>
      <LongText
        name="harmTestNote"
        label="What is withheld, and why"
        hint={
          <>
            Never in a letter. <Why source={harmTest(view)} of="what may be withheld" />
          </>
        }
        optional
        limit={textLimits.paragraph}
        rows={3}
      />
    </MoreFields>
  );
}
