import type { VaultRequest } from '../../../shared/contract/vault.ts';
import { formatPlain, type CivilDate } from '../../../shared/kit/civil-date.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import { SavePaperDialog } from '../save-paper-dialog.tsx';

type Props = {
  readonly args: Omit<VaultRequest<'calendar'>, 'from' | 'until'> & {
    readonly from: CivilDate;
    readonly until: CivilDate;
  };
  readonly onClose: () => void;
};

/** Saves the dates on the screen's days on paper. */
export function SaveCalendarDialog({ args, onClose }: Props) {
  const vault = useVault();
  return (
    <SavePaperDialog
      title="Save the calendar on paper"
      says={`${formatPlain(args.from)} to ${formatPlain(args.until)}, with references and subjects.`}
      fileName="calendar.pdf"
      save={(token) => vault.ask('saveCalendar', { ...args, purpose: 'casework', token })}
      onClose={onClose}
    />
  );
}
