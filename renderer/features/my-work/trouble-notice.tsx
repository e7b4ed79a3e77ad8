import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useSession } from '../../vault-client/session.tsx';

/** Says that something about this vault was found to be wrong when it was opened. Its name stands under Health. */
export function TroubleNotice() {
  const { troubles } = useSession();
  if (troubles.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {troubles.length === 1 ? 'One trouble was' : `${String(troubles.length)} troubles were`}{' '}
          found when this vault was opened.
        </MessageBarTitle>{' '}
        <Link inline href="#/health">
          See what it is and what to do
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}
