import type { Letter } from '../../../shared/domain/letter/slice.ts';
import { ClosingDialog } from '../../ui/closing-dialog.tsx';
import { LetterPaper } from '../letter-paper.tsx';

type Props = { readonly name: string; readonly letter: Letter; readonly onClose: () => void };

/** A letter as it was issued, to read. Nothing in it can be changed. */
export function ReadDialog({ name, letter, onClose }: Props) {
  return (
    <ClosingDialog title={`${name}, as issued`} isPaper onClose={onClose}>
      <LetterPaper model={letter.model} label={`${name}, as issued`} />
    </ClosingDialog>
  );
}
