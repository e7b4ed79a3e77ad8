import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CopyReport } from '../../../shared/contract/copies.ts';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { Card } from '../../ui/card.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { shortMoment } from '../../ui/time.ts';
import { useCommand } from '../../vault-client/use-command.ts';
import { useQuery } from '../../vault-client/use-query.ts';
import { PlaceWarning } from './place-warning.tsx';
import { CopyOutcome } from '../copy-outcome.tsx';
import { CopyUnderWay } from '../copy-under-way.tsx';
import { isCancelled } from '../is-cancelled.ts';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '720px',
  },
});

type Done = { readonly place: VaultAnswers['chooseFolder']; readonly report: CopyReport };

/** Copies of everything, sealed, on another disk. Until there is a share, one disk is everything. */
export function SealedCopyPage() {
  const styles = useStyles();
  const choose = useCommand('chooseFolder');
  const copy = useCommand('sealedCopy');
  const health = useQuery('health', {});
  const [done, setDone] = useState<Done>();
  const make = async (): Promise<void> => {
    setDone(undefined);
    const folder = await choose.run({ purpose: 'sealed-copy' });
    if (!folder.ok) return;
    const result = await copy.run({ token: folder.value.token });
    if (result.ok) setDone({ place: folder.value, report: result.value });
    health.again();
  };
  const error = copy.error ?? choose.error;
  const lastAt = health.value?.lastSealedCopyAt;
  return (
    <>
      <PageHeader
        title="Sealed copies"
        sub={
          lastAt
            ? `Last verified copy ${shortMoment(lastAt)}`
            : 'No sealed copy has been made on this workstation'
        }
      />
      <div className={styles.column}>
        <Card title="Make a sealed copy">
          <Text>
            Everything recorded here lies on one disk. If that disk fails, only a sealed copy brings
            it back. The copy holds ciphertext alone: it opens with this vault’s passphrase or its
            recovery kit, and with nothing else.
          </Text>
          <Text>
            Choose a USB stick or a folder on another disk. Only what is new is copied; every file
            is read back and compared.
          </Text>
          {error && !isCancelled(error) ? <ErrorPanel error={error} /> : null}
          {copy.busy ? (
            <CopyUnderWay says="Copying the sealed files and reading each one back" />
          ) : null}
          {done ? <CopyOutcome report={done.report} /> : null}
          {done ? <PlaceWarning place={done.place} /> : null}
          {done?.report.failures.length === 0 ? (
            <Text>
              In “{done.place.label}”. Take the stick out and keep it apart from this workstation.
            </Text>
          ) : null}
          <div>
            <Button appearance="primary" disabledFocusable={copy.busy} onClick={() => void make()}>
              Choose where and copy
            </Button>
          </div>
        </Card>
        <Card title="Bringing a copy back">
          <Text>
            On a new workstation choose <em>Restore from a sealed copy</em> on the first screen;
            here, lock first and choose <em>another vault</em>. Try it once before you need it.
          </Text>
        </Card>
      </div>
    </>
  );
}
