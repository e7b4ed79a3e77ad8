import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DialogFrame } from './dialog-frame.tsx';

type Props = {
  readonly title: string;
  /** What will happen and what cannot be taken back. */
  readonly says: ReactNode;
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Asks before something that cannot be taken back. Escape and Cancel both mean no. */
export function ConfirmDialog({ title, says, confirmLabel, onConfirm, onClose }: Props) {
  return (
    <DialogFrame
      {...{ title, onClose }}
      isAlert
      actions={
        <>
          <Button appearance="primary" onClick={onConfirm}>
            {confirmLabel}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      {says}
    </DialogFrame>
  );
}
