import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultAnswers, VaultRequest } from '../../../../shared/contract/vault.ts';
import { samenessWords } from '../../../../shared/domain/sameness/words.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { Card } from '../../../ui/card.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { useCommand } from '../../../vault-client/use-command.ts';
import type { Done } from './undo-bar.tsx';

const useStyles = makeStyles({
  reason: { maxWidth: '640px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Request = VaultRequest<'decideSameness'>;

/** More than so many are not told apart two by two at once. */
const mostApart = 40;

/** What a person says of two, or of several that read alike. */
export function DecideBar(props: {
  readonly view: VaultAnswers['comparePeople'];
  readonly onDecided: (done: Done) => void;
}) {
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const decide = useCommand('decideSameness');
  const { left, right, decisions } = props.view;
  const isAlike = left.person === right.person;
  const keysOf = (view: typeof left) => view.records.map(({ mention }) => mention.key);
  const say = async (sameness: Request['sameness']): Promise<void> => {
    const [first = '', ...others] = keysOf(left);
    const request: Request = {
      left: isAlike ? [first] : keysOf(left),
      right: isAlike ? others : keysOf(right),
      eachApart: isAlike && sameness === 'different',
      ...{ sameness, reason },
    };
    const saved = await decide.run(request);
    const names = left.name === right.name ? left.name : `${left.name} and ${right.name}`;
    if (saved.ok) props.onDecided({ request, says: `${samenessWords[sameness]}: ${names}.` });
  };
  const canTellApart = !isAlike || left.recordCount <= mostApart;
  return (
    <Card title="Your decision">
      <Field
        label={decisions.length > 0 ? 'Why is it changed?' : 'Why? (optional)'}
        required={decisions.length > 0}
        className={styles.reason}
      >
        <Textarea
          value={reason}
          onChange={(_event, data) => setReason(data.value.slice(0, textLimits.paragraph))}
        />
      </Field>
      {decide.error ? <ErrorPanel error={decide.error} /> : null}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={decide.busy}
          onClick={() => void say('same')}
        >
          {isAlike ? 'All the same' : 'The same'}
        </Button>
        {canTellApart ? (
          <Button disabledFocusable={decide.busy} onClick={() => void say('different')}>
            {isAlike ? 'All different' : 'Not the same'}
          </Button>
        ) : null}
        <Button disabledFocusable={decide.busy} onClick={() => void say('undecided')}>
          Leave undecided
        </Button>
      </div>
    </Card>
  );
}
