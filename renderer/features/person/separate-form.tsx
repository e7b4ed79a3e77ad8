import { Button, Field, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PersonView } from '../../../shared/contract/vault/people.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { useCommand } from '../../vault-client/use-command.ts';
import { RecordList } from './record-list.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  reason: { maxWidth: '560px' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

/** Takes records out of a person they were put together with. */
export function SeparateForm(props: { readonly view: PersonView; readonly onDone: () => void }) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const decide = useCommand('decideSameness');
  const keys = props.view.records.map(({ mention }) => mention.key);
  const rest = keys.filter((key) => !chosen.has(key));
  const canSeparate = chosen.size > 0 && rest.length > 0;
  const toggle = (key: string): void =>
    setChosen((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  const separate = async (): Promise<void> => {
    if (!canSeparate) return;
    const saved = await decide.run({
      ...{ left: [...chosen], right: rest, sameness: 'different', eachApart: false, reason },
    });
    if (saved.ok) props.onDone();
  };
  return (
    <div className={styles.form}>
      <Text>Choose the records that are of somebody else. The others stay together.</Text>
      <RecordList records={props.view.records} choosing={{ chosen, onToggle: toggle }} />
      <Field label="Why are they not the same?" required className={styles.reason}>
        <Textarea
          value={reason}
          onChange={(_event, data) => setReason(data.value.slice(0, textLimits.paragraph))}
        />
      </Field>
      {decide.error ? <ErrorPanel error={decide.error} /> : null}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={decide.busy || !canSeparate}
          onClick={() => void separate()}
        >
          Separate the chosen records
        </Button>
        <Button onClick={props.onDone}>Cancel</Button>
      </div>
    </div>
  );
}
