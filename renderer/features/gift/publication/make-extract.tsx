import { Button, Field, Input, Text, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { withholding } from '../../../../shared/domain/gift/extract.ts';
import {
  addYears,
  formatLong,
  isCivilDate,
  type CivilDate,
} from '../../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { Card } from '../../../ui/card.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { readDate, writeDate } from '../../../ui/form/date-text.ts';
import { freshId } from '../../../vault-client/fresh-id.ts';
import { useAct } from '../../../vault-client/use-act.ts';
import { useQuery } from '../../../vault-client/use-query.ts';
import type { Failure } from '../../../ui/outcome.ts';
import { ExtractTable } from './extract-table.tsx';

const useStyles = makeStyles({ day: { maxWidth: '260px' } });

/** Puts an extract together: some time, what it would say, and what is withheld of it. */
export function MakeExtract(props: { readonly today: CivilDate; readonly onDone: () => void }) {
  const [extractId] = useState(freshId);
  const [from, setFrom] = useState<string>(addYears(props.today, -1));
  const [until, setUntil] = useState<string>(props.today);
  const [withheld, setWithheld] = useState<ReadonlySet<string>>(new Set());
  const [why, setWhy] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const time = isCivilDate(from) && isCivilDate(until) ? { from, until } : undefined;
  const preview = useQuery('previewExtract', time ?? { from: props.today, until: props.today });
  const record = useAct('gifts', `gifts/extract/${extractId}`);
  const rows = (time ? preview.value?.rows : undefined) ?? [];
  const reasonMissing = withheld.size > 0 && why.trim() === '';
  const shown = rows.map((row) => (withheld.has(row.giftId) ? withholding(row, why.trim()) : row));
  const make = async (): Promise<void> => {
    if (!time) return;
    const saved = await record({ type: 'gift-extract.made/1', extractId, ...time, rows: shown });
    if (saved.ok) props.onDone();
    else setFailure(saved.error);
  };
  return (
    <Card title="Make an extract for publication">
      {failure ? <ErrorPanel error={failure} /> : null}
      <Text>
        Every offer of the time, accepted or not. Withhold who offered what only with a reason,
        which is published in its place.
      </Text>
      <DayInput label="From" day={from} onDay={setFrom} />
      <DayInput label="Until" day={until} onDay={setUntil} />
      {preview.error ? <ErrorPanel error={preview.error} onAgain={preview.again} /> : null}
      {rows.length === 0 ? (
        <Text role="status">{noneWords(time !== undefined, preview)}</Text>
      ) : (
        <ExtractTable
          rows={shown}
          withheld={withheld}
          onWithhold={(giftId, isWithheld) =>
            setWithheld((before) => {
              const after = new Set(before);
              if (isWithheld) after.add(giftId);
              else after.delete(giftId);
              return after;
            })
          }
        />
      )}
      {withheld.size > 0 ? (
        <Field label="Why is it withheld?">
          <Input
            value={why}
            onChange={(_event, data) => setWhy(data.value.slice(0, textLimits.line))}
          />
        </Field>
      ) : null}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={rows.length === 0 || reasonMissing}
          onClick={() => void make()}
        >
          Make it and ask for approval
        </Button>{' '}
        <Button onClick={props.onDone}>Cancel</Button>
      </div>
    </Card>
  );
}

/** Why no row is shown: nothing was offered only where the register was read. */
function noneWords(
  isTime: boolean,
  { value, error }: { readonly value: unknown; readonly error: unknown },
): string {
  if (!isTime) return 'Give both days.';
  if (error !== undefined) return '';
  return value === undefined ? 'Reading the register.' : 'Nothing was offered in this time.';
}

/** A day as it is typed in Britain, and in words once it is one. */
function DayInput(props: {
  readonly label: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
}) {
  const styles = useStyles();
  const [text, setText] = useState(isCivilDate(props.day) ? writeDate(props.day) : props.day);
  return (
    <Field
      className={styles.day}
      label={props.label}
      hint={isCivilDate(props.day) ? formatLong(props.day) : 'Day/month/year, like 18/2/2027'}
    >
      <Input
        value={text}
        onChange={(_event, data) => {
          setText(data.value);
          props.onDay(readDate(data.value) ?? data.value);
        }}
        autoComplete="off"
        spellCheck={false}
      />
    </Field>
  );
}
