import { makeStyles, tokens } from '@fluentui/react-components';
import { ClosingDialog } from '../ui/closing-dialog.tsx';
import { Keys } from '../ui/keys.tsx';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    margin: 0,
  },
  does: { margin: 0 },
});

const help: readonly (readonly [keys: string, does: string])[] = [
  ['Ctrl K', 'Search, go anywhere, start an act'],
  ['Ctrl L', 'Lock: keys and everything on the screen leave the memory'],
  ['Esc Esc', 'Blank the screen at once'],
  ['F1', 'This help'],
  ['Tab', 'Next control; Shift Tab goes back'],
  ['↑ ↓', 'Row by row in a list; a day at a time in a date'],
  ['Page, Home, End', 'Further in a list'],
  ['Enter', 'Open the row; press the button'],
  ['Space', 'Choose an answer'],
];

/** What the keyboard can do. Every step of the procedure can be done without a mouse. */
export function KeyboardHelp(props: { readonly onClose: () => void }) {
  const styles = useStyles();
  return (
    <ClosingDialog title="Keyboard" onClose={props.onClose}>
      <dl className={styles.list}>
        {help.map(([keys, does]) => (
          <div key={keys} style={{ display: 'contents' }}>
            <dt>
              <Keys>{keys}</Keys>
            </dt>
            <dd className={styles.does}>{does}</dd>
          </div>
        ))}
      </dl>
    </ClosingDialog>
  );
}
