import { Link, Text, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { house } from '../../../shared/domain/cite.ts';
import { stageNames } from '../../../shared/domain/stage.ts';
import { Heed } from '../../ui/heed.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { knownCases } from './known-cases.ts';
import { namesTyped } from './names-typed.ts';
import { useReportRoom } from './report-room.ts';

const useStyles = makeStyles({ list: { margin: '4px 0', paddingLeft: '20px' } });

/** Typing settles before the vault is asked: a name half typed is another name. */
const waitMs = 450;

type Props = {
  readonly of: 'subject' | 'associate';
  /** The paths whose texts name this person or thing; texts of one list count each by itself. */
  readonly names: readonly string[];
};

/** Says when a name is in another case already. It stops nothing: people share names. */
export function AlreadyKnown(props: Props) {
  const values: readonly unknown[] = useWatch({ name: [...props.names] });
  const names = useSettled(namesTyped(values));
  return names.length === 0 ? null : <Known of={props.of} names={names} />;
}

function Known(props: { readonly of: Props['of']; readonly names: readonly string[] }) {
  const styles = useStyles();
  const { caseId } = useReportRoom();
  const { value } = useQuery('alreadyKnown', { names: [...props.names] });
  const hits = knownCases(value?.hits ?? [], caseId);
  if (hits.length === 0) return null;
  return (
    <Heed tone="warning" of="the warning that a name is known" source={whyShown}>
      <Text weight="semibold">
        This {props.of} may be known already:{' '}
        {hits.length === 1 ? 'one case' : `${String(hits.length)} cases`} with a like name.
      </Text>
      <ul className={styles.list}>
        {hits.map((hit) => (
          <li key={hit.caseId}>
            <Link inline href={`#/cases/${hit.caseId}`}>
              {hit.row.reference}
            </Link>
            , {stageNames[hit.row.stage]}: {hit.row.subject}, with {hit.row.associate}
          </li>
        ))}
      </ul>
      Opening one leaves this form; its draft is kept and waits under “Record report”.
    </Heed>
  );
}

/** The names once typing rests. */
function useSettled(names: readonly string[]): readonly string[] {
  const text = JSON.stringify(names);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), waitMs);
    return () => clearTimeout(timer);
  }, [text]);
  const parsed: unknown = JSON.parse(settled);
  return Array.isArray(parsed) ? parsed.filter((name) => typeof name === 'string') : [];
}

const whyShown = house(
  'A second case about the same people is better known before than after. Only cases that you may see are compared, and names are shared by many.',
);
