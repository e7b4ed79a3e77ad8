import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AddresseeView } from '../../../shared/contract/vault/outside.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { AddresseeCard, type AddresseeAct } from './addressee-card.tsx';
import { CompareForm } from './compare-form.tsx';
import { EnterForm } from './enter-form.tsx';
import { WithdrawForm } from './withdraw-form.tsx';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '960px',
  },
});

type Doing = {
  readonly what: AddresseeAct | 'enter';
  readonly view?: AddresseeView | undefined;
};

/** Whom the unit hands bundles to and gets them from. Only a key that somebody compared is offered when a bundle is sealed. */
export function AddressBook() {
  const styles = useStyles();
  const { value: book, error, again } = useQuery('addressBook', {});
  const [doing, setDoing] = useState<Doing>();
  const done = (): void => setDoing(undefined);
  if (error) return <ErrorPanel error={error} onAgain={again} />;
  if (!book) return <Working says="Reading the address book" />;
  if (doing) return <Deciding {...doing} today={book.today} onDone={done} />;
  const inUse = book.entries.filter(({ standing }) => standing !== 'withdrawn');
  const withdrawn = book.entries.filter(({ standing }) => standing === 'withdrawn');
  const list = (entries: readonly AddresseeView[]) =>
    entries.map((view) => (
      <AddresseeCard
        key={view.entry.addresseeId}
        view={view}
        onDo={(what) => setDoing({ what, view })}
      />
    ));
  return (
    <div className={styles.column}>
      <Card
        title="Address book"
        actions={
          <Button appearance="primary" onClick={() => setDoing({ what: 'enter' })}>
            Enter somebody
          </Button>
        }
      >
        {inUse.length === 0 ? (
          <EmptyState
            title="Nobody is in the address book yet"
            says="Enter whom the unit hands bundles to, with the key they gave. Then ring them and compare it: a key in a message may be anybody’s."
          />
        ) : (
          <>
            <Text>
              A bundle is sealed only to keys that somebody compared with whom they belong to, by
              another way than the key came. A key that changes has to be compared again.
            </Text>
            {list(inUse)}
          </>
        )}
      </Card>
      {withdrawn.length > 0 ? <Card title="Withdrawn">{list(withdrawn)}</Card> : null}
    </div>
  );
}

function Deciding(
  props: Doing & {
    readonly today: Parameters<typeof CompareForm>[0]['today'];
    readonly onDone: () => void;
  },
) {
  const { what, view, today, onDone } = props;
  if (what === 'compare' && view)
    return (
      <Card title={`Compare the key of ${view.entry.name}`}>
        <CompareForm view={view} today={today} onDone={onDone} />
      </Card>
    );
  if (what === 'withdraw' && view)
    return (
      <Card title={`Withdraw ${view.entry.name}`}>
        <WithdrawForm entry={view.entry} onDone={onDone} />
      </Card>
    );
  return (
    <Card title={view ? `Change ${view.entry.name}` : 'Enter somebody'}>
      <EnterForm entry={view?.entry} today={today} onDone={onDone} />
    </Card>
  );
}
