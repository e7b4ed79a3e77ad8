import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import { reportOf } from '../../../../shared/domain/report/facts.ts';
import { flagsOf } from '../../../../shared/domain/report/flags.ts';
import { Card } from '../../../ui/card.tsx';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
});

/** What must not be overlooked in this case. Absent when there is nothing. */
export function HeedCard(props: { readonly view: CaseView }) {
  const styles = useStyles();
  const { state, policy, row } = props.view;
  const report = reportOf(state.report);
  const says = [
    ...(report ? flagsOf(report, policy).map((flag) => flag.says) : []),
    ...(row.flags.includes('versions-to-choose')
      ? ['Different versions of one thing stand. Choose one.']
      : []),
  ];
  if (says.length === 0) return null;
  return (
    <Card title="To heed" attention>
      <ul className={styles.list}>
        {says.map((sentence) => (
          <li key={sentence}>
            <Text>{sentence}</Text>
          </li>
        ))}
      </ul>
    </Card>
  );
}
