import { Button, Field, Input, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { house } from '../../../shared/domain/cite.ts';
import { sampledWords } from '../../../shared/domain/interest/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import type { Failure } from '../../ui/outcome.ts';
import { shortMoment } from '../../ui/time.ts';
import { Why } from '../../ui/why.tsx';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import { EntryTable } from './entry-table.tsx';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
  },
  seed: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

const dipping = house(
  'HMIC 2014, Hampshire: “Routine post-event checking of ‘not approved’ applications takes place as part of the dip sampling of all business interests.”',
);

type Answer = VaultAnswers['interestSamples'];
type Of = keyof Answer['populations'];
const kinds = Object.keys(sampledWords) as readonly Of[];

/** Dip samples: drawn from a seed that nobody chose and that is kept, so that the same entries can be drawn again. */
export function SamplesPanel() {
  const styles = useStyles();
  const vault = useVault();
  const asked = useQuery('interestSamples', {});
  const [of, setOf] = useState<Of>('active');
  const [typed, setTyped] = useState<string>();
  const [failure, setFailure] = useState<Failure>();
  if (asked.error) return <ErrorPanel error={asked.error} onAgain={asked.again} />;
  if (!asked.value) return <Working says="Reading the samples" />;
  const { populations, samples } = asked.value;
  // Ten, or all where there are fewer, until somebody says how many.
  const count = typed ?? String(Math.min(10, Math.max(1, populations[of])));
  const wanted = Number(count);
  const isCount = Number.isInteger(wanted) && wanted >= 1 && wanted <= 500;
  const draw = async (): Promise<void> => {
    const drawn = await vault.ask('drawInterestSample', { of, count: wanted });
    setFailure(drawn.ok ? undefined : drawn.error);
  };
  return (
    <>
      {failure ? <ErrorPanel error={failure} /> : null}
      <Card title="Draw a dip sample">
        <Text>
          Nobody chooses whom it finds. Each entry that is drawn waits for a check.{' '}
          <Why source={dipping} of="dip sampling" />
        </Text>
        <div className={styles.line}>
          <Field label="Of">
            <Select
              value={of}
              onChange={(_event, data) =>
                setOf(kinds.find((kind) => kind === data.value) ?? 'active')
              }
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {`${sampledWords[kind]} (${String(populations[kind])})`}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="How many">
            <Input
              value={count}
              inputMode="numeric"
              onChange={(_event, data) => setTyped(data.value.slice(0, 3))}
            />
          </Field>
          <Button
            appearance="primary"
            disabledFocusable={!isCount || populations[of] === 0}
            onClick={() => void draw()}
          >
            Draw the sample
          </Button>
        </div>
      </Card>
      {samples.map((sample) => (
        <OneSample key={sample.sampleId} sample={sample} />
      ))}
    </>
  );
}

function OneSample({ sample }: { readonly sample: Answer['samples'][number] }) {
  const styles = useStyles();
  const { rows, population, of, by, at, seed } = sample;
  const open = rows.filter(({ checked }) => !checked).length;
  return (
    <Card title={`${sampledWords[of]}, ${shortMoment(at)}`}>
      <div className={styles.line}>
        <Badge tone={open === 0 ? 'success' : 'warning'}>
          {open === 0 ? 'All checked' : `${String(open)} of ${String(rows.length)} to check`}
        </Badge>
        <Badge tone={sample.isReproduced ? 'success' : 'danger'}>
          {sample.isReproduced ? 'Drawn again now: the same' : 'Drawn again now: not the same'}
        </Badge>
      </div>
      <Text>
        {`${String(rows.length)} of ${String(population)}, drawn by ${by}. Seed `}
        <span className={styles.seed}>{seed}</span>
      </Text>
      <EntryTable
        label={`Sample of ${shortMoment(at)}`}
        last="Check"
        rows={rows.map((row) => ({ row, last: row.checked ? 'Checked' : 'To be checked' }))}
      />
    </Card>
  );
}
