import { Button, Field, Input, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { withholding } from '../../../../shared/domain/gift/extract.ts';
import { addYears, isCivilDate, type CivilDate } from '../../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../../shared/kit/text.ts';
import { Card } from '../../../ui/card.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { freshId } from '../../../vault-client/fresh-id.ts';
import { useAct } from '../../../vault-client/use-act.ts';
import { useQuery } from '../../../vault-client/use-query.ts';
import type { Failure } from '../../../ui/outcome.ts';
import { ExtractTable } from './extract-table.tsx';

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
      <Field label="From">
        <Input type="date" value={from} onChange={(_event, data) => setFrom(data.value)} />
      </Field>
      <Field label="Until">
        <Input type="date" value={until} onChange={(_event, data) => setUntil(data.value)} />
      </Field>
      {rows.length === 0 ? (
        <Text role="status">Nothing was offered in this time.</Text>
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
