import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import { house } from '../../../../shared/domain/cite.ts';
import { stageNames } from '../../../../shared/domain/stage.ts';
import { Card } from '../../../ui/card.tsx';
import { Why } from '../../../ui/why.tsx';
import { casePath } from '../../act.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
  },
  soft: { display: 'block', color: tokens.colorNeutralForeground3 },
});

const ownRegime = house(
  'The regime belongs to each subject: officers of two forces in one inquiry are under differing policies, and each keeps the version that governed them.',
);

/** The subjects of one inquiry: whose file is open, and the way to the others. Only files this member may open are named. */
export function Subjects({ view }: { readonly view: CaseView }) {
  const styles = useStyles();
  const { inquiry } = view.row;
  if (!inquiry) return null;
  return (
    <Card title={`Inquiry: ${inquiry.name}`}>
      <nav aria-label="Subjects of this inquiry">
        <ul className={styles.list}>
          <li>
            <Text weight="semibold" aria-current="page">
              {view.row.subject}
            </Text>
            <Text size={200} className={styles.soft}>
              {inquiry.regime} · this file
            </Text>
          </li>
          {view.companions.map((each) => (
            <li key={each.caseId}>
              <Link href={`#${casePath(each.caseId)}`}>{each.subject}</Link>
              <Text size={200} className={styles.soft}>
                {each.regime} · {stageNames[each.stage]} · {each.reference}
              </Text>
            </li>
          ))}
        </ul>
      </nav>
      <Text size={200} className={styles.soft}>
        {view.companions.length === 0
          ? 'No other file that you may open belongs to it yet.'
          : 'Each file has its own policy, duties and access.'}{' '}
        <Why source={ownRegime} of="each subject has their own policy" />
      </Text>
    </Card>
  );
}
