import { Button, Field, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Decision } from '../../../shared/domain/sameness/standing.ts';
import { samenessWords } from '../../../shared/domain/sameness/words.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { shortMoment } from '../../ui/time.ts';
import { useCommand } from '../../vault-client/use-command.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: '10px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  soft: { color: tokens.colorNeutralForeground3 },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxWidth: '560px',
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

const tones: Readonly<Record<Decision['sameness'], Tone>> = {
  same: 'success',
  different: 'neutral',
  undecided: 'warning',
  'taken-back': 'neutral',
};

/** What people decided of these records; each can be taken back, which says why. */
export function DecisionsList({ decisions }: { readonly decisions: readonly Decision[] }) {
  const styles = useStyles();
  const [taking, setTaking] = useState<string>();
  return (
    <ul className={styles.list}>
      {decisions.map((decision) => {
        const { decisionId, sameness, by, at, reason, read } = decision;
        return (
          <li key={decisionId} className={styles.item}>
            <span className={styles.head}>
              <Badge tone={tones[sameness]}>{samenessWords[sameness]}</Badge>
              <Text>{Object.values(read).join(' and ')}</Text>
              <Text size={200} className={styles.soft}>
                {`${by}, ${shortMoment(at)}`}
              </Text>
              {taking === decisionId || sameness === 'taken-back' ? null : (
                <Button size="small" onClick={() => setTaking(decisionId)}>
                  Take back
                </Button>
              )}
            </span>
            {reason === '' ? null : <Text size={200}>{reason}</Text>}
            {taking === decisionId ? (
              <TakeBack decision={decision} onDone={() => setTaking(undefined)} />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

function TakeBack(props: { readonly decision: Decision; readonly onDone: () => void }) {
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const decide = useCommand('decideSameness');
  const { pairs } = props.decision;
  const take = async (): Promise<void> => {
    const saved = await decide.run({
      left: [...new Set(pairs.map(([one]) => one))],
      right: [...new Set(pairs.map(([, other]) => other))],
      ...{ sameness: 'taken-back', eachApart: false, reason },
    });
    if (saved.ok) props.onDone();
  };
  return (
    <div className={styles.form}>
      <Field label="Why is it taken back?" required>
        <Textarea
          value={reason}
          onChange={(_event, data) => setReason(data.value.slice(0, textLimits.paragraph))}
        />
      </Field>
      {decide.error ? <ErrorPanel error={decide.error} /> : null}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={decide.busy} onClick={() => void take()}>
          Take the decision back
        </Button>
        <Button onClick={props.onDone}>Cancel</Button>
      </div>
    </div>
  );
}
