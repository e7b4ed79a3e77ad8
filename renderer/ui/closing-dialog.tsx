import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { DialogFrame } from './dialog-frame.tsx';

type Props = {
  readonly title: string;
  /** A page of paper. */
  readonly isPaper?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Something to look at over the page. There is nothing to decide: it is closed again. */
export const ClosingDialog = (props: Props) => (
  <DialogFrame {...props} actions={<Button onClick={props.onClose}>Close</Button>} />
);
