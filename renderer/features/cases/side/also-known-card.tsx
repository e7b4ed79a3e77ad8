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

/** The vault takes no more names at once. */
const mostNames = 20;
const mostShown = 6;

/** Other cases, of those this person may see, in which the same names stand. */
export function AlsoKnownCard(props: { readonly view: CaseView }) {
  const styles = useStyles();
  const names = namesIn(props.view);
  const known = useQuery('alreadyKnown', { names: names.slice(0, mostNames) });
  const others = (known.value?.hits ?? []).filter((hit) => hit.caseId !== props.view.caseId);
  const says = said(known.value?.ready === true, others.length, names.length);
  return (
    <Card title="Also known">
      {others.length === 0 ? null : (
        <ul className={styles.list}>
          {others.slice(0, mostShown).map((hit) => (
            <li key={`${hit.caseId} ${hit.matched}`}>
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
      {says === '' ? null : <Text className={styles.soft}>{says}</Text>}
    </Card>
  );
}

/** What the list leaves out: nothing found proves nothing while not everything was looked through. */
function said(isReady: boolean, otherCount: number, nameCount: number): string {
  const left = [
    isReady ? '' : 'Not all other cases are looked through yet.',
    nameCount > mostNames
      ? `Only the first ${String(mostNames)} of ${String(nameCount)} names are looked for here.`
      : '',
    otherCount > mostShown
      ? `${String(otherCount - mostShown)} more are not shown: the search finds them.`
      : '',
  ].filter((sentence) => sentence !== '');
  return left.length === 0 && otherCount === 0
    ? 'These names stand in no other case you may see.'
    : left.join(' ');
}

function namesIn(view: CaseView): readonly string[] {
  const report = reportOf(view.state.report);
  if (!report) return [];
  const people = report.associates
    .filter((associate) => associate.kind !== 'unidentified')
    .map(associateName);
  const subject = report.subject.kind === 'identified' ? [subjectName(report.subject)] : [];
  return [...subject, ...people].filter((name) => name !== '');
}
