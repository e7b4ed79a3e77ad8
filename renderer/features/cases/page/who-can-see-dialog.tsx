import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { CaseView } from '../../../../shared/contract/vault.ts';
import { useFocusBack } from '../../../ui/focus-back.ts';
import { WhoCanSee } from '../../who-can-see.tsx';

/** The panel behind *Who can see it* in the header of a case. */
export function WhoCanSeeDialog(props: { readonly view: CaseView; readonly onClose: () => void }) {
  useFocusBack();
  return (
    <Dialog open onOpenChange={(_event, data) => (data.open ? undefined : props.onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Who can see {props.view.row.reference}</DialogTitle>
          <DialogContent>
            <WhoCanSee view={props.view} onLeave={props.onClose} />
          </DialogContent>
          <DialogActions>
            <Button onClick={props.onClose}>Close</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
