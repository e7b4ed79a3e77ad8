import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import { tabs, type Tab as TabName } from './groups.ts';
import { tabPath } from '../../act.tsx';
import { TabPanel } from './tab-panel.tsx';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  list: { flexWrap: 'wrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // Twelve names stand in one line of a window 1280 wide.
  tab: { paddingTop: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalM },
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
  const chosen: TabName = tabs.find((tab) => tab === wanted) ?? 'Timeline';
  return (
    <div className={styles.box}>
      <TabList
        className={styles.list}
        size="small"
        selectedValue={chosen}
        onTabSelect={(_event, data) => go(tabPath(view.caseId, String(data.value)), replacing)}
      >
        {tabs.map((tab) => (
          <Tab
            key={tab}
            value={tab}
            id={`${id}-${tab}`}
            aria-controls={`${id}-panel`}
            className={styles.tab}
          >
            {tab}
          </Tab>
        ))}
      </TabList>
      <div className={styles.columns}>
        <div
          id={`${id}-panel`}
          role="tabpanel"
          aria-labelledby={`${id}-${chosen}`}
          className={styles.panel}
        >
          <TabPanel view={view} tab={chosen} />
        </div>
        {beside}
      </div>
    </div>
  );
}

/** Going back leaves the case, and not the tab. */
const replacing = { replace: true };
