import { mergeClasses } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import {
  compareInstants,
  epochMsOf,
  formatTimeOfDay,
  type Instant,
} from '../../../../shared/kit/instant.ts';
import { useArrival } from '../../../ui/arrival.ts';
import { Badge } from '../../../ui/badge.tsx';
import { keepKeyboardIn } from '../../../ui/kept-keyboard.ts';
import { useNow } from '../../../vault-client/clock.ts';
import { useVaultRoom } from '../../../vault-client/vault-context.tsx';
import { useBattery } from './battery.ts';
import { useModeStyles } from './mode-styles.ts';

type Props = {
  readonly view: CaseView;
  /** The room somebody came into, where it is read from its top; a room to write in takes the keyboard to its line. */
  readonly arrival?: string;
  /** Runs the clock at the top from here. */
  readonly beganAt?: Instant | undefined;
  /** When what is being typed was last kept. */
  readonly keptAt?: Instant | undefined;
  readonly actions?: ReactNode;
  readonly footActions?: ReactNode;
  readonly children: ReactNode;
};

/** The quiet frame of Interview mode: who and what this is at the top, how safe it is at the bottom. */
export function ModeFrame(props: Props) {
  const styles = useModeStyles();
  const { row } = props.view;
  const heading = useArrival(props.arrival);
  return (
    <div className={styles.mode}>
      <header className={mergeClasses(styles.bar, styles.head)}>
        <div className={styles.group}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            Interview · {row.subject}
          </h1>
          <span className={styles.soft}>{row.reference} · not a misconduct interview</span>
        </div>
        <div className={styles.group}>
          <span className={styles.soft}>Offline, as planned</span>
          {props.beganAt ? <Elapsed since={props.beganAt} /> : null}
          {props.actions}
        </div>
      </header>
      <main id="content" ref={keepKeyboardIn} tabIndex={-1} className={styles.main}>
        {props.children}
      </main>
      <footer className={mergeClasses(styles.bar, styles.foot)}>
        <Safety keptAt={props.keptAt} />
        <div className={styles.group}>{props.footActions}</div>
      </footer>
    </div>
  );
}

/** `00:31:12`, since it began. */
function Elapsed({ since }: { readonly since: Instant }) {
  const styles = useModeStyles();
  const now = useNow(1_000);
  const seconds = Math.max(0, Math.floor((epochMsOf(now) - epochMsOf(since)) / 1_000));
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return (
    <span className={styles.timer} role="timer" aria-label="Time since it began">
      <Badge tone="info">{`${two(seconds / 3_600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`}</Badge>
    </span>
  );
}

/** What is on the disk, and whether the machine will last. */
function Safety({ keptAt }: { readonly keptAt: Instant | undefined }) {
  const styles = useModeStyles();
  const { status } = useVaultRoom();
  const { savedAt, failed } = useSyncExternalStore(status.watch, status.read);
  const battery = useBattery();
  const now = useNow(1_000);
  const last = later(savedAt, keptAt);
  return (
    <div className={styles.group}>
      {failed === 'form' ? (
        <span role="alert">
          <Badge tone="danger">Not saved</Badge>
        </span>
      ) : (
        <Badge tone="success">{last ? `Saved ${formatTimeOfDay(last)}` : 'All saved'}</Badge>
      )}
      <span className={styles.soft}>
        on this disk, sealed · battery {battery} · clock {formatTimeOfDay(now).slice(0, 5)}
      </span>
    </div>
  );
}

const later = (a: Instant | undefined, b: Instant | undefined): Instant | undefined =>
  a && b ? (compareInstants(a, b) > 0 ? a : b) : (a ?? b);
