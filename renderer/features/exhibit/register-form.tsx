import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ActFormProps } from '../act.tsx';
import { FilesForm } from './files-form.tsx';
import { ThingForm } from './thing-form.tsx';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** What an address asks for to begin with files. */
export const wantsFiles = 'files';

/** Registers an exhibit: files that are sealed here, or paper and things that are kept elsewhere. */
export function RegisterForm(props: ActFormProps) {
  const styles = useStyles();
  const [kind, setKind] = useState(props.wanted === wantsFiles ? 'files' : 'thing');
  return (
    <div className={styles.box}>
      <TabList
        selectedValue={kind}
        aria-label="What is registered"
        onTabSelect={(_event, data) => setKind(data.value === 'files' ? 'files' : 'thing')}
      >
        <Tab value="thing">Paper or a thing</Tab>
        <Tab value="files">Files</Tab>
      </TabList>
      {kind === 'files' ? <FilesForm {...props} /> : <ThingForm {...props} />}
    </div>
  );
}
