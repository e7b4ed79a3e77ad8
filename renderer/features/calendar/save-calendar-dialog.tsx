import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultError, VaultRequest } from '../../../shared/contract/vault.ts';
import { formatPlain, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { useFocusBack } from '../../ui/focus-back.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import { isCancelled } from '../is-cancelled.ts';

type Props = {
  readonly args: Omit<VaultRequest<'calendar'>, 'from' | 'until'> & {
    readonly from: CivilDate;
    readonly until: CivilDate;
  };
  readonly onClose: () => void;
};

/** Saves the dates on the screen's days as a PDF: a disclosure, recorded before it is written. Nothing else sends dates anywhere. */
export function SaveCalendarDialog({ args, onClose }: Props) {
  useFocusBack();
  const vault = useVault();
  const [error, setError] = useState<VaultError>();
  const [isBusy, setBusy] = useState(false);
  const [pages, setPages] = useState<number>();
  const save = async (): Promise<void> => {
    setBusy(true);
    const chosen = await vault.ask('chooseOutput', { suggestedName: 'calendar.pdf' });
    const saved = chosen.ok
      ? await vault.ask('saveCalendar', { ...args, purpose: 'casework', token: chosen.value.token })
      : chosen;
    setBusy(false);
    if (saved.ok) setPages(saved.value.pages);
    else if (!isCancelled(saved.error)) setError(saved.error);
  };
  return (
    <Dialog open onOpenChange={(_event, data) => (data.open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            {pages === undefined ? 'Save the calendar on paper' : 'Copy saved'}
          </DialogTitle>
          <DialogContent>
            {error ? <ErrorPanel error={error} /> : null}
            <Text block>
              {pages === undefined
                ? `${formatPlain(args.from)} to ${formatPlain(args.until)}, with references and subjects. The PDF lies outside the vault: whoever has the file can read it. This is recorded as a disclosure, with your name, before the file is written.`
                : `${String(pages)} ${pages === 1 ? 'page' : 'pages'}, with the marking on each. Destroy it when it has served.`}
            </Text>
          </DialogContent>
          <DialogActions>
            {pages === undefined ? (
              <>
                <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void save()}>
                  {isBusy ? 'Saving…' : 'Choose where to save it'}
                </Button>
                <Button onClick={onClose}>Cancel</Button>
              </>
            ) : (
              <Button appearance="primary" onClick={onClose}>
                Close
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
