import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFocusBack } from './focus-back.ts';

type Props = {
  readonly title: string;
  /** Wide enough for a page of paper, and scrolled by itself, so that the keyboard has to reach it. */
  readonly isPaper?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Something to look at over the page. There is nothing to decide: it is closed again. */
export function ClosingDialog({ title, isPaper = false, onClose, children }: Props) {
  useFocusBack();
  return (
    <Dialog open onOpenChange={(_event, data) => (data.open ? undefined : onClose())}>
      <DialogSurface {...(isPaper ? { style: { maxWidth: '760px' } } : {})}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent {...(isPaper ? { tabIndex: 0 } : {})}>{children}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Close</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
