import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { Section } from '../../ui/form/section.tsx';
import { PersonFields } from '../person-fields.tsx';
import { PresentList } from './present-list.tsx';
import { RightsFields } from './rights-fields.tsx';

/** Who was in the room, and what the member was told before it began. */
export function RoomPart({ view }: { readonly view: CaseView }) {
  return (
    <>
      <Section title="Who was there">
        <PersonFields at="interviewer" label="Who held the interview?" />
        <Choice
          name="interviewer.isLocalManager"
          label="In which capacity?"
          options={[
            { value: false, label: 'As one of the unit' },
            { value: true, label: 'As a local manager, at the direction of PSD' },
          ]}
        />
        <PresentList label="Everybody who was in the room" />
      </Section>
      <RightsFields view={view} />
    </>
  );
}
