import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Tabs } from '../../ui/tabs.tsx';
import type { ActFormProps } from '../act.tsx';
import { FilesForm } from './files-form.tsx';
import { ThingForm } from './thing-form.tsx';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** What an address asks for to begin with files. */
export const wantsFiles = 'files';

const kinds = ['thing', 'files'] as const;
const kindTitles: Readonly<Record<(typeof kinds)[number], string>> = {
  thing: 'Paper or a thing',
  files: 'Files',
};

/** Registers an exhibit: files that are sealed here, or paper and things that are kept elsewhere. */
export function RegisterForm(props: ActFormProps) {
  const styles = useStyles();
  const [kind, setKind] = useState<(typeof kinds)[number]>(
    props.wanted === wantsFiles ? 'files' : 'thing',
  );
  return (
    <div className={styles.box}>
      <Tabs
        label="What is registered"
        names={kinds}
        shown={kind}
        onShow={setKind}
        titleOf={(name) => kindTitles[name]}
      >
        {kind === 'files' ? <FilesForm {...props} /> : <ThingForm {...props} />}
      </Tabs>
    </div>
  );
}
