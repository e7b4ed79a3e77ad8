import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Letter } from '../../../shared/domain/letter/slice.ts';
import { useFocusBack } from '../../ui/focus-back.ts';
import { LetterPaper } from '../letter-paper.tsx';

type Props = { readonly name: string; readonly letter: Letter; readonly onClose: () => void };

/** A letter as it was issued, to read. Nothing in it can be changed. */
export function ReadDialog({ name, letter, onClose }: Props) {
  useFocusBack();
  return (
    <Dialog open onOpenChange={(_event, data) => (data.open ? undefined : onClose())}>
      <DialogSurface style={{ maxWidth: '760px' }}>
        <DialogBody>
          <DialogTitle>{name}, as issued</DialogTitle>
          {/* It scrolls by itself, so the keyboard must be able to reach it. */}
          <DialogContent tabIndex={0}>
            <LetterPaper model={letter.model} label={`${name}, as issued`} />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              Close
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
