import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { ItemId } from '../../../shared/kit/ids.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { GoesIn } from './goes-in.tsx';

/** What goes into a bundle that was prepared, of the case as it stands now. */
export function AsPrepared({
  view,
  bundleId,
  isToBeWritten = false,
}: {
  readonly view: CaseView;
  readonly bundleId: ItemId;
  /** Here and now: then the key that signs it is needed. */
  readonly isToBeWritten?: boolean;
}) {
  const shown = useQuery('showBundle', { caseId: view.caseId, bundleId });
  if (shown.error) return <ErrorPanel error={shown.error} />;
  if (!shown.value) return <Working says="Gathering what goes in" />;
  return (
    <>
      {shown.value.isAsPrepared ? null : (
        <Heed tone="warning">
          The case has changed since this bundle was prepared. It cannot be written any more: give
          it up, and prepare it again.
        </Heed>
      )}
      {isToBeWritten && shown.value.signedBy === undefined ? (
        <Heed tone="warning">
          This workstation does not hold the key with which the unit signs what leaves it: Unit,
          Keys for outsiders.
        </Heed>
      ) : null}
      <GoesIn preview={shown.value} />
    </>
  );
}
