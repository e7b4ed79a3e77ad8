import { Field, Select, Text, makeStyles } from '@fluentui/react-components';
import type { DataSourceRow } from '../../shared/contract/vault/oversight.ts';
import { formatPlain } from '../../shared/kit/civil-date.ts';
import { itemId } from '../../shared/kit/ids.ts';
import { Heed } from '../ui/heed.tsx';
import { useQuery } from '../vault-client/use-query.ts';

const useStyles = makeStyles({ field: { maxWidth: '460px' } });

type Props = {
  readonly sourceId: string | undefined;
  readonly onChange: (sourceId: string | undefined) => void;
};

/** Which partner's data a file is of (L8), where the unit has any; an agreement that has ended warns. */
export function ImportSource({ sourceId, onChange }: Props) {
  const styles = useStyles();
  const { sources = [] } = useQuery('dataSources', {}).value ?? {};
  if (sources.length === 0) return null;
  const chosen = sources.find(({ entryId }) => entryId === sourceId);
  return (
    <>
      <Field label="Whose records are these?" className={styles.field}>
        <Select
          value={sourceId ?? ''}
          onChange={(_event, data) => onChange(itemId.safeParse(data.value).data)}
        >
          <option value="">The force’s own</option>
          {sources.map(({ entryId, name }) => (
            <option key={entryId} value={entryId}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {chosen ? <Text>{`May be used for: ${chosen.usedFor}`}</Text> : null}
      {chosen ? <Standing source={chosen} /> : null}
    </>
  );
}

function Standing({ source: { standing, until, agreement } }: { readonly source: DataSourceRow }) {
  const named = agreement === '' ? 'The agreement' : `The agreement ${agreement}`;
  if (standing === 'expired' && until)
    return (
      <Heed tone="warning">
        {`${named} ended on ${formatPlain(until)}. Ask whether it was made anew before these records are used.`}
      </Heed>
    );
  if (standing === 'not-yet') return <Heed tone="warning">{`${named} has not begun yet.`}</Heed>;
  return standing === 'ends-soon' && until ? (
    <Heed tone="info">{`${named} ends on ${formatPlain(until)}.`}</Heed>
  ) : null;
}
