import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ShellFacts } from '../../../shared/contract/bridge.ts';
import { CopiedProfile } from './copied-profile.tsx';
import { Marking } from '../../ui/marking.tsx';
import { defaultMarking } from './marking-words.ts';
import { factWarnings } from './fact-warnings.ts';

const useStyles = makeStyles({
  frame: { height: '100%', display: 'flex', flexDirection: 'column' },
  body: { flex: '1 1 auto', overflow: 'auto' },
});

/** The frame around the screens of a closed vault: the marking, and what is wrong with the machine. */
export function ClosedFrame(props: {
  readonly facts: ShellFacts;
  readonly onChanged: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const warnings = factWarnings(props.facts);
  return (
    <div className={styles.frame}>
      <Marking marking={defaultMarking} isDemonstration={false} />
      {warnings.length > 0 || props.facts.profileCopied ? (
        <section aria-label="Warnings about this workstation">
          {props.facts.profileCopied ? <CopiedProfile onAdopted={props.onChanged} /> : null}
          {warnings.map((warning) => (
            <MessageBar key={warning} intent="warning" layout="multiline">
              <MessageBarBody>{warning}</MessageBarBody>
            </MessageBar>
          ))}
        </section>
      ) : null}
      <div className={styles.body}>{props.children}</div>
    </div>
  );
}
