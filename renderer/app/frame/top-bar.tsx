import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { Keys } from '../../ui/keys.tsx';
import type { DeskKeys } from '../keys.ts';
import { SavedHere } from './saved-here.tsx';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `8px ${tokens.spacingHorizontalXXL}`,
    '@media (max-width: 860px)': { padding: `8px ${tokens.spacingHorizontalL}` },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  search: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    flex: '0 1 310px',
    minWidth: '180px',
    padding: '5px 10px 5px 12px',
    font: 'inherit',
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'text',
  },
  space: { flexGrow: 1 },
  lock: { display: 'inline-flex', gap: '8px', alignItems: 'center' },
});

/** Search, how safe the last act is, a new report, and lock. */
export function TopBar(props: { readonly keys: DeskKeys }) {
  const styles = useStyles();
  const [, go] = useLocation();
  return (
    <header className={styles.bar}>
      <button type="button" className={styles.search} onClick={props.keys.palette}>
        Search names, numbers, text… <Keys>Ctrl K</Keys>
      </button>
      <div className={styles.space} />
      <SavedHere />
      <Button onClick={() => go('/report')}>Record report</Button>
      <Button onClick={props.keys.lock} aria-keyshortcuts="Control+L">
        <span className={styles.lock}>
          Lock <Keys>Ctrl L</Keys>
        </span>
      </Button>
    </header>
  );
}
