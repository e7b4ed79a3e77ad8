import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { keepKeyboardIn } from '../../ui/kept-keyboard.ts';
import { Marking } from '../../ui/marking.tsx';
import type { DeskKeys } from '../keys.ts';
import { defaultMarking } from './marking-words.ts';
import { Navigation } from './navigation.tsx';
import { TopBar } from './top-bar.tsx';

const narrow = '@media (max-width: 860px)';

const useStyles = makeStyles({
  frame: { height: '100%', display: 'flex', flexDirection: 'column' },
  skip: {
    position: 'absolute',
    left: '-9999px',
    ':focus': {
      left: '12px',
      top: '36px',
      zIndex: 10,
      padding: '8px 12px',
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  body: {
    flex: '1 1 auto',
    minHeight: 0,
    display: 'flex',
    [narrow]: { flexDirection: 'column', overflow: 'auto' },
  },
  column: {
    flex: '1 1 auto',
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  page: {
    flex: '1 1 auto',
    minHeight: 0,
    overflow: 'auto',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    // A bar may be as low as one line, so a page longer than the window pressed its words and its button together.
    '& > .fui-MessageBar': { flexShrink: 0 },
    [narrow]: { overflow: 'visible', padding: tokens.spacingHorizontalL },
  },
});

type Props = {
  readonly keys: DeskKeys;
  readonly isDemonstration: boolean;
  readonly children: ReactNode;
};

/** The frame of every page of an open vault: marking, navigation, top bar. */
export function AppFrame(props: Props) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <button
        type="button"
        className={styles.skip}
        onClick={() => document.getElementById('content')?.focus()}
      >
        Skip to the content
      </button>
      <Marking marking={defaultMarking} isDemonstration={props.isDemonstration} />
      <div className={styles.body}>
        <Navigation />
        <div className={styles.column}>
          <TopBar keys={props.keys} />
          <main id="content" ref={keepKeyboardIn} tabIndex={-1} className={styles.page}>
            {props.children}
          </main>
        </div>
      </div>
    </div>
  );
}
