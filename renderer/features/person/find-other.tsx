import { Field, Input, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { useQuery } from '../../vault-client/use-query.ts';
import { allPeople } from './list/filter-bar.tsx';
import { comparePath } from './paths.ts';
import { recordsWords } from './words.ts';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxWidth: '560px',
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Finds somebody whom the machine did not suggest, to be held beside this one. */
export function FindOther({ person }: { readonly person: string }) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim().slice(0, 200));
  const found = useQuery('peopleList', {
    ...{ ...allPeople, text, from: 0, count: 8, settled: false },
  });
  const rows = text === '' ? [] : (found.value?.rows ?? []).filter((row) => row.person !== person);
  return (
    <div className={styles.box}>
      <Field label="Somebody whom nobody suggested">
        <Input
          value={typed}
          onChange={(_event, data) => setTyped(data.value)}
          placeholder="Name, day of birth, part of a number"
          autoComplete="off"
          spellCheck={false}
        />
      </Field>
      <div role="status">
        {text !== '' && found.value && rows.length === 0 ? <Text>Nobody was found.</Text> : null}
      </div>
      {rows.length === 0 ? null : (
        <ul className={styles.list}>
          {rows.map((row) => (
            <li key={row.person}>
              <Link inline href={`#${comparePath(person, row.person)}`}>
                Compare with {row.name}
              </Link>{' '}
              <Text size={200}>{recordsWords(row.records, row.together)}</Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
