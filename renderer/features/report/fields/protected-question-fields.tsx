import { reading } from '../../../../shared/domain/cite.ts';
import { protectedWords } from '../../../../shared/domain/report/words.ts';
import { Choice } from '../../../ui/form/choice.tsx';
import { Heed } from '../../../ui/heed.tsx';
import { useReportRoom } from '../report-room.ts';
import { Narrative } from './narrative.tsx';

const whyAsked = reading(
  { westMidlands: 'W9' },
  'The policy excludes what legislation protects, names one Act as an example, and does not say who decides. A lawyer does.',
);

/** May legislation protect the report? Any legislation; not sure counts as possible. */
export function ProtectedQuestionFields({ at }: { readonly at: string }) {
  const room = useReportRoom();
  return (
    <>
      <Heed tone="info" of="the question about protection" source={whyAsked(room)}>
        Legislation can protect what somebody discloses, for example about crime, danger or a
        cover-up. The Public Interest Disclosure Act 1998 is one example; any legislation counts.
        You need not decide it: if it is possible, say so and a lawyer will.
      </Heed>
      <Choice
        name={`${at}.answer`}
        label="May what was reported be protected by legislation?"
        options={[
          { value: 'no', label: protectedWords.no },
          {
            value: 'possible',
            label: protectedWords.possible,
            hint: 'The procedure stops. Only the people you name can act in the case until legal advice is recorded.',
            then: (
              <Narrative name={`${at}.concern`} label="Why may it be protected?" size="paragraph" />
            ),
          },
        ]}
      />
    </>
  );
}
