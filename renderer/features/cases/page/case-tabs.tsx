import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import { tabs, type Tab as TabName } from './groups.ts';
import { TabPanel } from './tab-panel.tsx';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  list: { flexWrap: 'wrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The parts of a case. */
export function CaseTabs(props: { readonly view: CaseView }) {
  const styles = useStyles();
  const id = useId();
  const [chosen, setChosen] = useState<TabName>('Timeline');
  return (
    <div className={styles.box}>
      <TabList
        className={styles.list}
        selectedValue={chosen}
        onTabSelect={(_event, data) =>
          setChosen(tabs.find((tab) => tab === data.value) ?? 'Timeline')
        }
      >
        {tabs.map((tab) => (
          <Tab key={tab} value={tab} id={`${id}-${tab}`} aria-controls={`${id}-panel`}>
            {tab}
          </Tab>
        ))}
      </TabList>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${chosen}`}>
        <TabPanel view={props.view} tab={chosen} />
      </div>
    </div>
  );
}
