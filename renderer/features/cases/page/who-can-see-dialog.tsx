import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import { ClosingDialog } from '../../../ui/closing-dialog.tsx';
import { WhoCanSee } from '../../who-can-see.tsx';

/** The panel behind *Who can see it* in the header of a case. */
export function WhoCanSeeDialog(props: { readonly view: CaseView; readonly onClose: () => void }) {
  return (
    <ClosingDialog title={`Who can see ${props.view.row.reference}`} onClose={props.onClose}>
      <WhoCanSee view={props.view} onLeave={props.onClose} />
    </ClosingDialog>
  );
}
