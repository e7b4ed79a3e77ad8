import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useSession } from '../../vault-client/session.tsx';

/** Stands until the recovery kit is known to be on paper: without it a forgotten passphrase is the end of the vault. */
export function KitNotice() {
  const session = useSession();
  if (session.kitConfirmed || session.kind === 'demonstration') return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>The recovery kit is not confirmed.</MessageBarTitle> If the passphrase is
        forgotten and there is no kit, nobody can open this vault again.{' '}
        <Link inline href="#/unit/kit">
          Make the kit now
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}
