import { Button, Link, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { WorkRow } from '../../../shared/contract/vault/work.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { Badge } from '../../ui/badge.tsx';
import { Why } from '../../ui/why.tsx';
import { casePath, dutyPath, useActs } from '../act.tsx';
import { NotYetVerifiedBadge } from '../not-yet-verified.tsx';
import { detailSentence, dueWords, waitingWords } from '../duty-words.ts';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  cell: { padding: '10px 8px', verticalAlign: 'top', overflowWrap: 'anywhere' },
  due: { whiteSpace: 'nowrap', width: '1%', minWidth: '112px' },
  soft: { color: tokens.colorNeutralForeground3 },
  act: {
    whiteSpace: 'nowrap',
    width: '1%',
    // In a narrow window the words break, so that no button lies beyond the edge.
    '@media (max-width: 1000px)': { whiteSpace: 'normal', minWidth: '132px' },
  },
  waiting: { minWidth: '96px' },
});

type Props = { readonly row: WorkRow; readonly today: CivilDate; readonly isFirst: boolean };

/** One thing that is owed, with its *Why?* and the one act that settles it. */
export function WorkLine({ row, today, isFirst }: Props) {
  const styles = useStyles();
  const { duty } = row;
  const due = dueWords(duty.dueOn, today);
  const act = useActs().find((each) => each.type === duty.settledBy);
  return (
    <tr className={styles.row}>
      <td className={mergeClasses(styles.cell, styles.due)}>
        {due.tone === 'neutral' ? (
          <Text className={styles.soft}>{due.says}</Text>
        ) : (
          <Badge tone={due.tone}>{due.says}</Badge>
        )}
      </td>
      <td className={styles.cell}>
        <Text weight="semibold">{duty.says}</Text>
        <br />
        <Text className={styles.soft}>
          {detailSentence(duty)} <Why source={duty.source} of={duty.says} />
        </Text>
      </td>
      <td className={styles.cell}>
        <Link href={`#${casePath(row.caseId)}`}>{row.reference}</Link>
        <br />
        <Text className={styles.soft}>
          {row.subject}
          {row.about === '' ? '' : ` · ${row.about}`}
        </Text>
        {row.notYetVerified === true ? (
          <>
            <br />
            <NotYetVerifiedBadge />
          </>
        ) : null}
      </td>
      <td className={mergeClasses(styles.cell, styles.waiting)}>
        {waitingWords(duty.waitingFor, row.waitsForMe, row.holder)}
      </td>
      <td className={mergeClasses(styles.cell, styles.act)}>
        {act && row.notYetVerified !== true ? (
          <Button
            as="a"
            href={`#${dutyPath(row.caseId, act.type, duty)}`}
            appearance={isFirst ? 'primary' : 'secondary'}
            aria-label={`${act.title}, ${row.reference}`}
          >
            {act.title}
          </Button>
        ) : null}
      </td>
    </tr>
  );
}
