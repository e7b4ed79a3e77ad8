import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { shortMoment } from '../../../ui/time.ts';
import { Working } from '../../../ui/working.tsx';
import { useQuery } from '../../../vault-client/use-query.ts';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { SaveOutsideDialog } from '../../save-paper-dialog.tsx';
import { listed } from '../members/decision-words.ts';
import { HoldersForm } from './holders-form.tsx';
import { KeyFacts } from './key-facts.tsx';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '960px',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  holders: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  holder: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

type View = VaultAnswers['outsideKeys'];
type Doing = 'make' | 'renew' | 'holders' | 'print';

const titles = {
  make: 'Make keys for outsiders',
  renew: 'Make new keys for outsiders',
  holders: 'Who holds the keys',
} as const;

/** The keys with which the unit signs what it hands out, and to which outsiders seal what is for it. */
export function OutsidePanel() {
  const styles = useStyles();
  const { value: view, error, again } = useQuery('outsideKeys', {});
  const [doing, setDoing] = useState<Doing>();
  const [done, setDone] = useState<string>();
  const finish = (says?: string): void => {
    setDoing(undefined);
    setDone(says);
  };
  if (error) return <ErrorPanel error={error} onAgain={again} />;
  if (!view) return <Working says="Looking which keys the unit has" />;
  if (doing && doing !== 'print')
    return (
      <Card title={titles[doing]}>
        <HoldersForm what={doing} view={view} onDone={finish} />
      </Card>
    );
  return (
    <div className={styles.column}>
      {done === undefined ? null : (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{done}</MessageBarBody>
        </MessageBar>
      )}
      <Card title="Keys for outsiders" actions={<Acts view={view} onDo={setDoing} />}>
        {view.isWaiting ? (
          <Text>A decision about these keys waits for a second custodian: see Members.</Text>
        ) : null}
        {view.inUse ? <InUse view={view} keys={view.inUse} /> : <NoKeys view={view} />}
      </Card>
      {view.inUse ? <Holders view={view} /> : null}
      <Former view={view} />
      {doing === 'print' ? <PrintPage onClose={() => finish()} /> : null}
    </div>
  );
}

function Acts(props: { readonly view: View; readonly onDo: (what: Doing) => void }) {
  const styles = useStyles();
  const { view, onDo } = props;
  const mayDecide = view.mayDecide && !view.isWaiting;
  if (!view.inUse)
    return mayDecide ? (
      <Button appearance="primary" onClick={() => onDo('make')}>
        Make the keys
      </Button>
    ) : null;
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" onClick={() => onDo('print')}>
        Save the page for outsiders
      </Button>
      {mayDecide ? (
        <>
          <Button onClick={() => onDo('holders')}>Who holds them</Button>
          <Button onClick={() => onDo('renew')}>Make new keys</Button>
        </>
      ) : null}
    </div>
  );
}

function NoKeys({ view }: { readonly view: View }) {
  return (
    <EmptyState
      title="The unit has no keys for outsiders yet"
      says={`Without them nothing that leaves the unit can be signed, and nobody can seal anything for it. ${view.mayDecide ? '' : 'A custodian makes them.'}`}
    />
  );
}

function InUse({ view, keys }: { readonly view: View; readonly keys: NonNullable<View['inUse']> }) {
  return (
    <>
      {view.holdStill.length > 0 ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>
              {`${listed(view.holdStill)} had these keys and should not have them any longer.`}
            </MessageBarTitle>{' '}
            Make new keys, and give outsiders the new page.
          </MessageBarBody>
        </MessageBar>
      ) : null}
      <Text>
        Give this page to whoever gets bundles from the unit, by another way than the bundle: by
        hand, by post, or read out over a telephone number they had before. Nothing on it is secret.
      </Text>
      <KeyFacts keys={keys} />
    </>
  );
}

function Holders({ view }: { readonly view: View }) {
  const styles = useStyles();
  const holders = view.members.filter(({ isCustodian, isNamed }) => isCustodian || isNamed);
  return (
    <Card title="Who signs for the unit">
      <Text>
        {view.isHeldHere
          ? 'This workstation holds the keys: what you hand out can be signed, and what comes sealed for the unit can be opened.'
          : 'This workstation does not hold the keys: it can check what the unit signed, and sign nothing.'}
      </Text>
      <ul className={styles.holders} aria-label="Who signs for the unit">
        {holders.map(({ member, name, isCustodian, hasThem }) => (
          <li key={member} className={styles.holder}>
            {name}
            {isCustodian ? <Badge tone="info">custodian</Badge> : null}
            {hasThem ? null : <Badge tone="warning">not yet handed over</Badge>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Former({ view }: { readonly view: View }) {
  if (view.former.length === 0) return null;
  return (
    <Card title="Keys that were replaced">
      <Text>What they signed while they were in use was signed by the unit.</Text>
      <ul>
        {view.former.map(({ fingerprint, madeAt, until }) => (
          <li key={fingerprint}>
            {`${fingerprint}, from ${shortMoment(madeAt)} until ${shortMoment(until)}`}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function PrintPage({ onClose }: { readonly onClose: () => void }) {
  const vault = useVault();
  return (
    <SaveOutsideDialog
      title="Save the page for outsiders"
      fileName="Keys for outsiders.pdf"
      save={(token) => vault.ask('saveOutsideKeys', { token })}
      onClose={onClose}
      before={
        <Text block>
          One page with the fingerprint, the six words, and both keys to scan. Anybody may read it;
          what counts is that it is handed over by a way that nobody else can change.
        </Text>
      }
      after={() => 'The page is saved. Print it, and give it out by hand or by post.'}
    />
  );
}
