import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import { associateName, reportOf, subjectName } from '../../../../shared/domain/report/facts.ts';
import { Card } from '../../../ui/card.tsx';
import { useQuery } from '../../../vault-client/use-query.ts';
import { casePath } from '../../act.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  soft: { color: tokens.colorNeutralForeground3 },
});

/** Other cases, of those this person may see, in which the same names stand. */
export function AlsoKnownCard(props: { readonly view: CaseView }) {
  const styles = useStyles();
  const known = useQuery('alreadyKnown', { names: [...namesIn(props.view)] });
  const others = (known.value?.hits ?? []).filter((hit) => hit.caseId !== props.view.caseId);
  return (
    <Card title="Also known">
      {others.length === 0 ? (
        <Text className={styles.soft}>These names stand in no other case you may see.</Text>
      ) : (
        <ul className={styles.list}>
          {others.slice(0, 6).map((hit) => (
            <li key={hit.caseId}>
              <Text>
                {hit.matched}:{' '}
                <Link inline href={`#${casePath(hit.caseId)}`}>
                  {hit.row.reference}
                </Link>{' '}
                <span className={styles.soft}>{hit.row.subject}</span>
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function namesIn(view: CaseView): readonly string[] {
  const report = reportOf(view.state.report);
  if (!report) return [];
  const people = report.associates
    .filter((associate) => associate.kind !== 'unidentified')
    .map(associateName);
  const subject = report.subject.kind === 'identified' ? [subjectName(report.subject)] : [];
  return [...subject, ...people].filter((name) => name !== '').slice(0, 20);
}
