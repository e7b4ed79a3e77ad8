import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Session } from '../../../../shared/contract/vault/session.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';
import { useSession } from '../../../vault-client/session.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import { RenewKit } from './renew-kit.tsx';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '720px',
  },
});

/** The two ways into this vault. Both ask for the passphrase again. */
export function KitPanel(props: { readonly onSession: (session: Session) => void }) {
  const styles = useStyles();
  const session = useSession();
  const [doing, setDoing] = useState<'passphrase' | 'kit'>();
  const close = (): void => setDoing(undefined);
  if (doing === 'passphrase')
    return (
      <Card title="Change the passphrase">
        <ChangePassphrase onSession={props.onSession} onDone={close} />
      </Card>
    );
  if (doing === 'kit')
    return (
      <Card title="New recovery kit">
        <RenewKit onSession={props.onSession} onDone={close} />
      </Card>
    );
  return (
    <div className={styles.column}>
      <Card title="Passphrase">
        <Text>It opens this vault on this workstation. It is kept nowhere.</Text>
        <div>
          <Button onClick={() => setDoing('passphrase')}>Change the passphrase</Button>
        </div>
      </Card>
      <Card
        title="Recovery kit"
        actions={
          session.kitConfirmed ? (
            <Badge tone="success">confirmed</Badge>
          ) : (
            <Badge tone="warning">not confirmed</Badge>
          )
        }
      >
        <Text>
          24 words on paper. They open the vault when the passphrase is lost, also from a sealed
          copy.
        </Text>
        <div>
          <Button onClick={() => setDoing('kit')}>Make a new kit</Button>
        </div>
      </Card>
    </div>
  );
}
