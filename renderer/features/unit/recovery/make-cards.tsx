import {
  Button,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { z } from 'zod';
import type { RecoveryView } from '../../../../shared/contract/vault/recovery.ts';
import { requiredText, textLimits } from '../../../../shared/kit/text.ts';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { useCommand } from '../../../vault-client/use-command.ts';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { OneCard } from './one-card.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type Props = {
  readonly view: RecoveryView;
  readonly onDone: (says?: string) => void;
};

/** Five cards: who keeps them, each on paper and tried, then signed for. */
export function MakeCards({ view, onDone }: Props) {
  const { making } = view;
  if (!making) return <Keepers view={view} onDone={onDone} />;
  const next = [1, 2, 3, 4, 5].find((number) => !making.confirmed.includes(number));
  if (next === undefined) return <SignForThem view={view} onDone={onDone} />;
  return (
    <OneCard
      key={next}
      number={next}
      holder={making.holders[next - 1] ?? ''}
      onStop={() => onDone()}
    />
  );
}

const keeper = requiredText(textLimits.name, 'Say who keeps this card.');
const schema = z.strictObject({
  ...{ keeper1: keeper, keeper2: keeper, keeper3: keeper, keeper4: keeper, keeper5: keeper },
});
const keeperField = (path: string): string => (path === 'cards' ? 'keeper1' : path);

function Keepers({ view, onDone }: Props) {
  const vault = useVault();
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = view.custodians;
  return (
    <CaseForm
      schema={schema}
      defaultValues={{
        ...{ keeper1: first, keeper2: second, keeper3: third },
        ...{ keeper4: fourth, keeper5: fifth },
      }}
      fieldOf={keeperField}
      says="Five people keep one card each; any three of them can bring back every key of the unit, so choose people who would not do it lightly, in more than one office. Each should be here now, or somebody who takes the closed envelope to them. Have a printer at hand that keeps no copies. Nothing counts until all five are on paper."
      submitLabel="Make the cards"
      submit={({ keeper1, keeper2, keeper3, keeper4, keeper5 }) =>
        vault.ask('beginCards', { holders: [keeper1, keeper2, keeper3, keeper4, keeper5] })
      }
      onSaved={() => undefined}
      onCancel={() => onDone()}
    >
      {[1, 2, 3, 4, 5].map((number) => (
        <TextField
          key={number}
          name={`keeper${String(number)}`}
          label={`Who keeps card ${String(number)}?`}
          width="medium"
        />
      ))}
    </CaseForm>
  );
}

function SignForThem({ view, onDone }: Props) {
  const styles = useStyles();
  const set = useCommand('setRecovery');
  const drop = useCommand('dropCards');
  const sign = async (): Promise<void> => {
    const answer = await set.run({});
    if (answer.ok)
      onDone(
        answer.value.stands
          ? 'The five cards count from now on. Rehearse with three of them within four weeks.'
          : 'The five cards count once another custodian has signed.',
      );
  };
  return (
    <>
      {set.error ? <ErrorPanel error={set.error} /> : null}
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>All five cards are on paper and were tried.</MessageBarBody>
      </MessageBar>
      <Text>
        With your signature every workstation of the unit begins to seal its keys for these cards.{' '}
        {view.custodians.length > 1 ? 'Another custodian has to sign as well.' : ''}{' '}
        {view.set ? 'The cards in use until now count no more.' : ''}
      </Text>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={set.busy} onClick={() => void sign()}>
          Sign for the cards
        </Button>
        <Button
          onClick={() => {
            void drop.run({});
            onDone();
          }}
        >
          Drop them
        </Button>
      </div>
    </>
  );
}
