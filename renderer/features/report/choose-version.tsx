import { Button } from '@fluentui/react-components';
import { useFormContext } from 'react-hook-form';
import type { Report, ReportPart } from '../../../shared/domain/report/events.ts';
import type { Register } from '../../../shared/domain/register.ts';
import { formatInstant } from '../../../shared/kit/instant.ts';
import { Card } from '../../ui/card.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Rows } from '../../ui/rows.tsx';
import { rowsOfPart } from './read/part-rows.ts';
import { useReportRoom } from './report-room.ts';

type Props = { readonly part: ReportPart; readonly versions: Register<Report[ReportPart]> };

/** It was said differently at workstations that had not met: both versions, to begin from either. Time never picks. */
export function ChooseVersion({ part, versions }: Props) {
  const { setValue } = useFormContext();
  const { policy } = useReportRoom();
  if (versions.length < 2) return null;
  return (
    <>
      <Heed tone="warning" source={whyBoth}>
        {versions.length} versions stand. Begin from one, change it if you must, and say why: what
        you save settles it.
      </Heed>
      {versions.map(({ actId, value, by, at }) => (
        <Card
          key={actId}
          title={`${by}, ${formatInstant(at)}`}
          actions={
            <Button size="small" onClick={() => setValue('change.value', structuredClone(value))}>
              Begin from this version
            </Button>
          }
        >
          {rowsOfPart(part, value, policy).map((rows, index) => (
            <Rows key={String(index)} rows={rows} />
          ))}
        </Card>
      ))}
    </>
  );
}

const whyBoth = {
  kind: 'house',
  why: 'It was changed at workstations that had not met. A person chooses; time never does.',
} as const;
