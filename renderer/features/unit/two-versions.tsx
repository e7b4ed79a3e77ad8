import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import type { Register, Version } from '../../../shared/domain/register.ts';
import { formatInstant } from '../../../shared/kit/instant.ts';
import { requiredText, textLimits } from '../../../shared/kit/text.ts';
import { actId } from '../../../shared/domain/act.ts';
import { Card } from '../../ui/card.tsx';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import type { Row } from '../../ui/rows.tsx';
import { useAct, type RawEvent } from '../../vault-client/use-act.ts';
import { CompareTable, type Comparison } from '../compare-table.tsx';

const schema = z.strictObject({
  stands: actId,
  reason: requiredText(textLimits.paragraph, 'Say why this version stands.'),
});

type Props<T> = {
  /** What both recorded: `DC Rafi Stone`. */
  readonly about: string;
  readonly register: Register<T>;
  /** The version that counts meanwhile, and why it does. */
  readonly counts: Version<T> | undefined;
  readonly why: string;
  readonly rowsOf: (value: T) => readonly Row[];
  /** The event that lets one stand, without the choice. */
  readonly event: RawEvent;
};

/** Two colleagues recorded one thing of the unit without having seen each other: both side by side, and which of them stands. */
export function TwoVersions<T>({ about, register, counts, why, rowsOf, event }: Props<T>) {
  // What the chooser has before them is what they choose between: read once, when the card opens.
  const [versions] = useState(register);
  const [comparison] = useState(() => compare(register, counts, rowsOf));
  const draftKey = `unit/${event.type}/${about}`;
  const record = useAct('unit', draftKey);
  return (
    <Card title={`Two versions: ${about}`} attention>
      <Text>
        This was recorded differently at workstations that had not met. {why} Both stay on the
        record of the unit, whatever you choose.
      </Text>
      <CompareTable comparison={comparison} />
      <CaseForm
        schema={schema}
        draft={{ key: draftKey, title: `Choose: ${about}` }}
        defaultValues={{ reason: '' }}
        submitLabel="Let this version stand"
        // The card goes by itself: nothing is to be chosen any more.
        onSaved={() => undefined}
        submit={({ stands, reason }) =>
          record({
            ...event,
            ...{ stands, reason },
            over: versions.map((version) => version.actId).filter((id) => id !== stands),
          })
        }
      >
        <Choice
          name="stands"
          label="Which version stands?"
          options={versions.map((version) => ({
            value: version.actId,
            label: `What ${version.by} recorded, ${formatInstant(version.at)}`,
            ...(version.actId === counts?.actId ? { hint: 'Counts meanwhile' } : {}),
          }))}
        />
        <LongText name="reason" label="Why this one?" limit={textLimits.paragraph} rows={2} />
      </CaseForm>
    </Card>
  );
}

function compare<T>(
  register: Register<T>,
  counts: Version<T> | undefined,
  rowsOf: (value: T) => readonly Row[],
): Comparison {
  const told = register.map(({ value }) => rowsOf(value));
  const labels = [...new Set(told.flatMap((rows) => rows.map(({ label }) => label)))];
  const rows = labels.map((label) => ({
    label,
    says: told.map((of) => of.find((row) => row.label === label)?.value ?? ''),
  }));
  const differs = ({ says }: { readonly says: readonly string[] }): boolean =>
    says.some((one) => one !== says[0]);
  return {
    columns: register.map(({ actId: key, by, at }) => ({
      ...{ key, title: by, below: formatInstant(at) },
      counts: key === counts?.actId,
    })),
    rows: rows.filter(differs),
    same: rows
      .filter((row) => !differs(row) && row.says[0] !== '')
      .map(({ label }) => label.toLowerCase()),
  };
}
