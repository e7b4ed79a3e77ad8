import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useQuery } from '../vault-client/use-query.ts';

const useStyles = makeStyles({ body: { whiteSpace: 'normal' } });

/** Tells who was removed, or whose workstation was revoked, what that means. Nothing while the workstation belongs to the unit. */
export function LeftUnit() {
  const styles = useStyles();
  const { value } = useQuery('members', {});
  if (!value || value.mine.isActive) return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>This workstation no longer belongs to the unit.</MessageBarTitle> What was
        recorded here until then stays. What is recorded from now on reaches colleagues only if a
        supervisor or a custodian takes it in. Speak to a custodian.
      </MessageBarBody>
    </MessageBar>
  );
}
