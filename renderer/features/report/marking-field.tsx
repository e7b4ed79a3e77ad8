import { useFormContext } from 'react-hook-form';
import { house } from '../../../shared/domain/cite.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { useValue } from '../../ui/form/when.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Why } from '../../ui/why.tsx';

/** The marking, asked before anything is written. Above OFFICIAL nothing is kept: the draft goes, after one question. */
export function MarkingField({
  name,
  onPurge,
}: {
  readonly name: string;
  readonly onPurge: () => void;
}) {
  const { setValue } = useFormContext();
  const isAbove = useValue(name) === 'above';
  return (
    <>
      <Choice
        name={name}
        label="How is the report marked?"
        hint={
          <>
            The unit’s casework is OFFICIAL-SENSITIVE. What is marked OFFICIAL is kept here as
            OFFICIAL-SENSITIVE too. <Why source={whyMarked} of="the marking" />
          </>
        }
        options={[
          { value: 'OFFICIAL-SENSITIVE', label: 'OFFICIAL-SENSITIVE' },
          {
            value: 'above',
            label: 'Above OFFICIAL: SECRET or TOP SECRET',
            hint: 'Cannot be kept here.',
          },
        ]}
      />
      {isAbove ? (
        <ConfirmDialog
          title="Nothing above OFFICIAL is kept here"
          says={
            <>
              <p>
                This application may hold OFFICIAL-SENSITIVE at most. If you go on, the draft of
                this report is deleted from this workstation and nothing of it is kept.
              </p>
              <p>
                Take the report to a system accredited for its marking, and tell your security
                officer if any of it has been typed here.
              </p>
            </>
          }
          confirmLabel="Delete the draft"
          onConfirm={onPurge}
          onClose={() => setValue(name, 'OFFICIAL-SENSITIVE')}
        />
      ) : null}
    </>
  );
}

const whyMarked = house(
  'Casework on members of the force is OFFICIAL-SENSITIVE unless somebody decides otherwise. Nothing above OFFICIAL is kept here.',
);
