import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Source } from './source.ts';
import { Why } from './why.tsx';

const useStyles = makeStyles({
  bar: { maxWidth: '700px' },
  body: { whiteSpace: 'normal', paddingTop: '4px', paddingBottom: '4px' },
});

type Props = {
  /** `warning` asks for a second look; `info` tells what will happen. Neither stops anything. */
  readonly tone: 'warning' | 'info';
  /** The same in a few words where `children` is more than a sentence: names the *Why?*. */
  readonly of?: string;
  readonly source?: Source;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** Something to heed beside the fields. It is read out when it appears, and it never stops anything. */
export function Heed(props: Props) {
  const styles = useStyles();
  const of = props.of ?? (typeof props.children === 'string' ? props.children : 'this');
  return (
    <div role="status">
      <MessageBar intent={props.tone} layout="multiline" className={styles.bar} politeness="polite">
        <MessageBarBody className={styles.body}>
          {props.children} {props.source ? <Why source={props.source} of={of} /> : null}
        </MessageBarBody>
        {props.actions === undefined ? null : (
          <MessageBarActions>{props.actions}</MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
