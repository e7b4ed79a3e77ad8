import {
  Menu,
  MenuButton,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import { ActsFound } from './acts-found.tsx';
import { useOfferedActs } from './offered-acts.ts';

const useStyles = makeStyles({
  // More acts than a screen is high: the list scrolls below the filter, and nothing lies outside the window at twice the size.
  surface: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    boxSizing: 'border-box',
    width: 'min(380px, calc(100vw - 16px))',
    maxWidth: 'none',
    maxHeight: 'min(620px, calc(100vh - 32px))',
    overflow: 'hidden',
  },
});

/** Every act that can be recorded on this case now: what is owed first, and found by typing. */
export function ActsMenu(props: { readonly view: CaseView }) {
  const styles = useStyles();
  const offered = useOfferedActs(props.view);
  if (offered.length === 0) return null;
  return (
    <Menu
      positioning={{
        position: 'below',
        align: 'end',
        autoSize: 'height',
        overflowBoundaryPadding: 8,
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton>Record an act</MenuButton>
      </MenuTrigger>
      <MenuPopover role="search" aria-label="Acts of this case" className={styles.surface}>
        <ActsFound offered={offered} />
      </MenuPopover>
    </Menu>
  );
}
