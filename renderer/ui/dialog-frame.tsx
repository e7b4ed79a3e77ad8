import {
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
  /** Asks before something that cannot be taken back: a press beside it does not close it. */
  readonly isAlert?: boolean;
  /** Wide enough for a page of paper, and scrolled by itself, so that the keyboard has to reach it. */
  readonly isPaper?: boolean;
  /** The buttons at its foot. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** What every dialog stands in. Shown while it is mounted; Escape leaves it, and the keyboard is back where it was when it goes. */
export function DialogFrame(props: Props) {
  const { isAlert = false, isPaper = false, actions, onClose } = props;
  useFocusBack();
  return (
    <Dialog
      open
      modalType={isAlert ? 'alert' : 'modal'}
      onOpenChange={(_event, data) => (data.open ? undefined : onClose())}
    >
      <DialogSurface {...(isPaper ? { style: { maxWidth: '760px' } } : {})}>
        <DialogBody>
          <DialogTitle>{props.title}</DialogTitle>
          <DialogContent {...(isPaper ? { tabIndex: 0 } : {})}>{props.children}</DialogContent>
          {actions === undefined ? null : <DialogActions>{actions}</DialogActions>}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
