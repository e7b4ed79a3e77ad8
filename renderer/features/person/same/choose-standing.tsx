import {
  Button,
  Field,
  Radio,
  RadioGroup,
  Text,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { SamenessContest } from '../../../../shared/domain/sameness/contests.ts';
import type { Decision } from '../../../../shared/domain/sameness/standing.ts';
import { samenessWords } from '../../../../shared/domain/sameness/words.ts';
import { formatInstant } from '../../../../shared/kit/instant.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { Card } from '../../../ui/card.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { useCommand } from '../../../vault-client/use-command.ts';
import { CompareTable, type Comparison } from '../../compare-table.tsx';
import { isReason, reasonWords, strengthWords } from '../words.ts';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  reason: { width: '100%', maxWidth: '640px' },
});

type Props = {
  readonly contest: SamenessContest;
  readonly onSettled: (says: string) => void;
};

/** Where people decided apart: each decision with who, when and why, and the choice of one, with a reason. */
export function ChooseStanding({ contest, onSettled }: Props) {
  const styles = useStyles();
  const label = useId();
  // What the chooser has before them is what they choose between.
  const [{ pairs, versions }] = useState(contest);
  const [stands, setStands] = useState('');
  const [reason, setReason] = useState('');
  const settle = useCommand('settleSameness');
  const chosen = versions.find(({ decisionId }) => decisionId === stands);
  const choose = async (): Promise<void> => {
    if (!chosen) return;
    const saved = await settle.run({ pairs: pairs.map(([a, b]) => [a, b]), stands, reason });
    if (saved.ok)
      onSettled(
        `Chosen: ${samenessWords[chosen.sameness].toLowerCase()}, as ${chosen.by} decided.`,
      );
  };
  return (
    <Card title="Decided twice, apart" attention>
      <Text>
        Neither had seen the other. Until one is chosen, nobody here is held to be anybody else.
        Both stay on the record, whatever you choose.
      </Text>
      <CompareTable comparison={comparisonOf(versions)} />
      <div className={styles.form}>
        <Text id={label} weight="semibold">
          Which decision stands?
        </Text>
        <RadioGroup
          aria-labelledby={label}
          value={stands}
          onChange={(_event, data) => setStands(data.value)}
        >
          {versions.map(({ decisionId, sameness, by, at }) => (
            <Radio
              key={decisionId}
              value={decisionId}
              label={`${samenessWords[sameness]}: what ${by} decided, ${formatInstant(at)}`}
            />
          ))}
        </RadioGroup>
        <Field label="Why this one?" required className={styles.reason}>
          <Textarea
            value={reason}
            onChange={(_event, data) => setReason(data.value.slice(0, textLimits.paragraph))}
          />
        </Field>
        {settle.error ? <ErrorPanel error={settle.error} /> : null}
        <Button
          appearance="primary"
          disabledFocusable={settle.busy || !chosen}
          onClick={() => void choose()}
        >
          Let this decision stand
        </Button>
      </div>
    </Card>
  );
}

function comparisonOf(versions: readonly Decision[]): Comparison {
  const row = (label: string, says: (version: Decision) => string) => ({
    label,
    says: versions.map(says),
  });
  return {
    columns: versions.map(({ decisionId, by, at }) => ({
      ...{ key: decisionId, title: by, below: formatInstant(at), counts: false },
    })),
    rows: [
      row('Decided', ({ sameness }) => samenessWords[sameness]),
      row('Why', ({ reason }) => (reason === '' ? 'No reason was given.' : reason)),
      row('Read as', ({ read }) => [...new Set(Object.values(read))].join('\n')),
      row('The comparison said', ({ suggested }) => saidOf(suggested)),
    ],
    same: [],
  };
}

function saidOf(suggested: Decision['suggested']): string {
  if (!suggested) return 'Nothing.';
  const reasons = suggested.reasons.filter(isReason).map((reason) => reasonWords[reason].says);
  return [`${strengthWords[suggested.strength]}.`, ...reasons].join('\n');
}
