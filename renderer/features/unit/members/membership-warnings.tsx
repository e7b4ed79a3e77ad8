import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { MembersView } from '../../../../shared/contract/vault/members.ts';
import { LeftUnit } from '../../left-unit.tsx';
import { warningWords } from './decision-words.ts';

const useStyles = makeStyles({ body: { whiteSpace: 'normal' } });

type Props = {
  readonly view: MembersView;
  readonly busy: boolean;
  readonly onRenew: () => void;
};

/** What the unit should put right about itself. */
export function MembershipWarnings({ view, busy, onRenew }: Props) {
  const styles = useStyles();
  // Who no longer belongs can put none of these right.
  const warnings = view.mine.isActive ? view.warnings.filter(isOwed(view.warnings)) : [];
  return (
    <>
      <LeftUnit />
      {warnings.map((warning) => (
        <MessageBar key={warning} intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{warningWords[warning].is}</MessageBarTitle>{' '}
            {warningWords[warning].todo}
          </MessageBarBody>
          {warning === 'unit-key-to-renew' && view.mine.isCustodian ? (
            <MessageBarActions>
              <Button disabled={busy} onClick={onRenew}>
                Renew the key
              </Button>
            </MessageBarActions>
          ) : null}
        </MessageBar>
      ))}
    </>
  );
}

type Warnings = MembersView['warnings'];

/** Where custodians removed each other, settling it renews the key and brings the others: nothing else is to be done about keys until then. */
const isOwed = (all: Warnings) => (warning: Warnings[number]) =>
  !all.includes('custodians-remove-each-other') ||
  !(warning === 'unit-key-to-renew' || warning === 'unit-key-missing');
