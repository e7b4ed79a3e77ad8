import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { clockTime, shortMoment } from '../time.ts';
import type { KeptDraft } from './draft-port.tsx';
import { useHoldWhile } from '../leave-guard.tsx';
import type { DraftSaver } from './draft-saver.ts';
import { useDraftState } from './use-draft.ts';

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  bar: { maxWidth: '700px' },
});

/** How safe the typed words are, beside the button that saves the act. */
export function DraftNote(props: { readonly saver: DraftSaver }) {
  const styles = useStyles();
  const { kept, at } = useDraftState(props.saver);
  useHoldWhile(kept === 'not-kept');
  if (kept === 'not-kept')
    return (
      <Text role="alert" className={styles.warning}>
        The draft could not be kept. Do not close this screen.
      </Text>
    );
  return (
    <Text className={styles.note}>
      {kept === 'nothing-typed' ? 'What you type is kept as a sealed draft.' : null}
      {kept === 'waiting' ? 'Keeping the draft…' : null}
      {kept === 'kept' && at ? `Draft kept ${clockTime(at)}` : null}
    </Text>
  );
}

/** Says that a draft was put back, and lets a person start again instead. */
export function DraftBack(props: { readonly kept: KeptDraft; readonly startAfresh: () => void }) {
  const styles = useStyles();
  return (
    <MessageBar intent="info" className={styles.bar}>
      <MessageBarBody>
        Your draft of {shortMoment(props.kept.savedAt)} is back. It is no act yet.
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={props.startAfresh}>Start afresh</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
