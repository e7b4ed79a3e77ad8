import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { RecoveryView } from '../../../../shared/contract/vault/recovery.ts';
import { formatPlain } from '../../../../shared/kit/civil-date.ts';
import { civilDateOf } from '../../../../shared/kit/instant.ts';
import { Card } from '../../../ui/card.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { shortMoment } from '../../../ui/time.ts';
import { Working } from '../../../ui/working.tsx';
import { useQuery } from '../../../vault-client/use-query.ts';
import { listed } from '../members/decision-words.ts';
import { CardSetFacts } from './card-set-facts.tsx';
import { MakeCards } from './make-cards.tsx';
import { OldCards } from './old-cards.tsx';
import { OpenRecovery } from './open-recovery.tsx';
import { Rehearse } from './rehearse.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What somebody is about to do with the cards. */
type Doing = 'make' | 'rehearse' | 'open';

/** Recovery by three of five cards: how it stands, and what a custodian can do about it. `onAlone`: somebody is at it, and needs the page
 *  for themselves. */
export function RecoveryCard({ onAlone }: { readonly onAlone: (isAlone: boolean) => void }) {
  const { value: view, error } = useQuery('recovery', {});
  const [doing, setDoing] = useState<Doing>();
  const [done, setDone] = useState<string>();
  const close = (says?: string): void => {
    setDoing(undefined);
    setDone(says);
  };
  const begin = (what: Doing): void => {
    setDone(undefined);
    setDoing(what);
  };
  const isBusy = doing !== undefined || view?.making !== undefined;
  useEffect(() => onAlone(isBusy), [onAlone, isBusy]);
  if (!view)
    return (
      <Card title={title}>
        {error ? <ErrorPanel error={error} /> : <Working says="Looking how the recovery stands" />}
      </Card>
    );
  if (doing === 'make' || view.making)
    return (
      <Card title="Make five recovery cards">
        <MakeCards view={view} onDone={close} />
      </Card>
    );
  if (doing === 'rehearse')
    return (
      <Card title="Rehearse the recovery">
        <Rehearse onDone={close} />
      </Card>
    );
  if (doing === 'open')
    return (
      <Card title="Open the recovery">
        <OpenRecovery view={view} onDone={close} />
      </Card>
    );
  return (
    <Card title={title} actions={view.mayHandle ? <Acts view={view} onDo={begin} /> : null}>
      {done === undefined ? null : (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{done}</MessageBarBody>
        </MessageBar>
      )}
      <Standing view={view} />
      <OldCards view={view} />
    </Card>
  );
}
const title = 'Recovery by three of five';

function Acts(props: { readonly view: RecoveryView; readonly onDo: (what: Doing) => void }) {
  const styles = useStyles();
  const { view, onDo } = props;
  if (!view.set)
    return view.isWaiting ? null : (
      <Button appearance="primary" onClick={() => onDo('make')}>
        Make five cards
      </Button>
    );
  const isUsed = view.opened !== undefined || view.set.holders.some(({ isGone }) => isGone);
  return (
    <div className={styles.buttons}>
      <Button appearance={isUsed ? 'secondary' : 'primary'} onClick={() => onDo('rehearse')}>
        Rehearse
      </Button>
      <Button onClick={() => onDo('open')}>Open the recovery</Button>
      {view.isWaiting ? null : (
        <Button appearance={isUsed ? 'primary' : 'secondary'} onClick={() => onDo('make')}>
          Make new cards
        </Button>
      )}
    </div>
  );
}

function Standing({ view }: { readonly view: RecoveryView }) {
  const { set, opened } = view;
  const waiting = view.isWaiting ? (
    <Text>The new cards count once another custodian has signed for them, above.</Text>
  ) : null;
  if (!set) return waiting ?? <NoCards view={view} />;
  const gone = set.holders.filter(({ isGone }) => isGone).map(({ name }) => name);
  return (
    <>
      {waiting}
      <Text>
        When a colleague is gone and nobody else can open their cases, three of the five people
        below bring their cards to a workstation of the unit. One card, or two, tell nothing.
      </Text>
      {opened ? (
        <Owed
          is={`${opened.by} opened the recovery on ${formatPlain(civilDateOf(opened.at))}.`}
          todo="Cards that were brought together once protect nothing from then on. Make five new ones now."
        />
      ) : gone.length > 0 ? (
        <Owed
          is={`${listed(gone)} kept a card and has left the unit.`}
          todo="Make five new cards now, and ask for the old one back."
        />
      ) : null}
      <CardSetFacts set={set} />
      <Text>
        {view.rehearsed
          ? `Last rehearsed ${shortMoment(view.rehearsed.at)} by ${view.rehearsed.by}.`
          : 'Not rehearsed yet.'}{' '}
        {view.rehearsalDueOn ? `Rehearse by ${formatPlain(view.rehearsalDueOn)}.` : ''}
      </Text>
    </>
  );
}

function Owed(props: { readonly is: string; readonly todo: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{props.is}</MessageBarTitle> {props.todo}
      </MessageBarBody>
    </MessageBar>
  );
}

function NoCards({ view: { custodians, mayHandle } }: { readonly view: RecoveryView }) {
  return (
    <>
      <Text>
        There are no recovery cards. If the only colleague who can open a case is gone, nobody can
        open it any more, and there is no other way.
      </Text>
      <Text>
        Five people keep one card each, and any three of them together can open what is lost.{' '}
        {custodians.length < 5
          ? `The unit has ${custodians.length === 1 ? 'one custodian' : `${String(custodians.length)} custodians`} (${listed(custodians)}); the other cards go to people with a name outside them: a head of department, legal services, a safe that somebody answers for.`
          : 'Custodians are the first to ask.'}
        {mayHandle ? '' : ' A custodian makes them.'}
      </Text>
    </>
  );
}
