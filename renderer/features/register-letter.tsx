import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultError } from '../../shared/contract/vault/faults.ts';
import type { LetterModel } from '../../shared/domain/letter/model.ts';
import type { Result } from '../../shared/kit/result.ts';
import { textLimits } from '../../shared/kit/text.ts';
import { ErrorPanel } from '../ui/error-panel.tsx';
import { LetterPaper } from './letter-paper.tsx';
import { SavePaperDialog } from './save-paper-dialog.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Signatory = { readonly name: string; readonly rankOrGrade: string };

/** A letter that nobody has signed yet is shown with a gap. */
export const shownAs = (signatory: Signatory): Signatory =>
  signatory.name.trim() === '' ? { ...signatory, name: '…' } : signatory;

/** A letter of a register: who signs it, how it reads, and saving it as a PDF. */
export function RegisterLetter(props: {
  /** `Letter of approval` */
  readonly name: string;
  readonly signatory: Signatory;
  readonly onSign: (signatory: Signatory) => void;
  readonly preview: {
    readonly value?: { readonly model: LetterModel } | undefined;
    readonly error?: VaultError | undefined;
  };
  readonly save: (token: string) => Promise<Result<{ readonly pages: number }, VaultError>>;
  readonly onDone: () => void;
}) {
  const styles = useStyles();
  const { name, signatory, onSign, preview } = props;
  const [isSaving, setSaving] = useState(false);
  return (
    <>
      <SignedBy signatory={signatory} onSign={onSign} />
      {preview.error ? <ErrorPanel error={preview.error} /> : null}
      {preview.value ? <LetterPaper model={preview.value.model} label={name} /> : null}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={signatory.name.trim() === '' || !preview.value}
          onClick={() => setSaving(true)}
        >
          Make it and save it as a PDF
        </Button>
        <Button onClick={props.onDone}>Cancel</Button>
      </div>
      {isSaving ? (
        <SavePaperDialog
          title="Save the letter"
          fileName={`${name}.pdf`}
          says="The letter as it is shown."
          save={props.save}
          onClose={() => {
            setSaving(false);
            props.onDone();
          }}
        />
      ) : null}
    </>
  );
}

/** Who signs a letter, or several. */
export function SignedBy({
  signatory,
  onSign,
}: {
  readonly signatory: Signatory;
  readonly onSign: (signatory: Signatory) => void;
}) {
  const styles = useStyles();
  const sign = (part: Partial<Signatory>): void => onSign({ ...signatory, ...part });
  return (
    <div className={styles.row}>
      <Field label="Signed by" required>
        <Input
          value={signatory.name}
          onChange={(_event, data) => sign({ name: data.value.slice(0, textLimits.name) })}
        />
      </Field>
      <Field label="Rank or grade of who signs">
        <Input
          value={signatory.rankOrGrade}
          onChange={(_event, data) => sign({ rankOrGrade: data.value.slice(0, textLimits.name) })}
        />
      </Field>
    </div>
  );
}
