import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { clockTime } from '../../ui/time.ts';
import type { NotSaved } from '../../vault-client/saved-status.ts';
import { useVaultRoom } from '../../vault-client/vault-context.tsx';

const useStyles = makeStyles({
  saved: { color: tokens.colorNeutralForeground2 },
  failed: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

const notSavedWords: Readonly<Record<NotSaved, string>> = {
  form: 'Not saved: see the form',
  run: 'Run not recorded: see Cross-checks',
};

/** How safe the last act is. It says "Saved" only after the disk has said so. */
export function SavedHere() {
  const styles = useStyles();
  const { status } = useVaultRoom();
  const { savedAt, failed } = useSyncExternalStore(status.watch, status.read);
  if (failed)
    return (
      <Text size={200} className={styles.failed} role="alert">
        {notSavedWords[failed]}
      </Text>
    );
  return (
    <Text size={200} className={styles.saved}>
      {savedAt ? `Saved here ${clockTime(savedAt)}` : 'Everything is saved here'}
    </Text>
  );
}
