import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import { tabs, type Tab } from './groups.ts';
import { ShownTab, TabNames } from '../../../ui/tabs.tsx';
import { tabPath } from '../../act.tsx';
import { TabPanel } from './tab-panel.tsx';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  list: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Twelve names stand in one line of a window 1280 wide, in a wide font too.
  tab: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS}` },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(260px, 360px)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
    '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  panel: { minWidth: 0 },
});

type Props = {
  readonly view: CaseView;
  /** As the address has it. Untrusted. */
  readonly tab: string | undefined;
  /** Stands beside the part that is shown. */
  readonly beside: ReactNode;
};

/** The parts of a case: their names in one line as wide as the page, and below it one of them. */
export function CaseTabs({ view, tab: wanted, beside }: Props) {
  const styles = useStyles();
  const id = useId();
  const [, go] = useLocation();
  const chosen: Tab = tabs.find((tab) => tab === wanted) ?? 'Timeline';
  return (
    <div className={styles.box}>
      <TabNames
        {...{ id, names: tabs, shown: chosen }}
        size="small"
        className={styles.list}
        tabClassName={styles.tab}
        onShow={(tab) => go(tabPath(view.caseId, tab), replacing)}
      />
      <div className={styles.columns}>
        <ShownTab {...{ id, names: tabs, shown: chosen }} className={styles.panel}>
          <TabPanel view={view} tab={chosen} />
        </ShownTab>
        {beside}
      </div>
    </div>
  );
}

/** Going back leaves the case, and not the tab. */
const replacing = { replace: true };
