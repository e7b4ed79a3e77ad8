import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import { Card } from '../../../ui/card.tsx';
import { Why } from '../../../ui/why.tsx';
import { useSession } from '../../../vault-client/session.tsx';
import { detailSentence, dueWords, waitingInCase } from '../../duty-words.ts';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  soft: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** Everything owed in this case besides what comes next, by us and by others. */
export function OwedCard(props: { readonly view: CaseView }) {
  const { duties } = props.view;
  const byOthers = duties.filter((duty) => duty.waitingFor !== 'unit');
  const byUs = duties.filter((duty) => duty.waitingFor === 'unit');
  return (
    <>
      <Card title="Owed by others">
        <DutyList
          view={props.view}
          duties={byOthers}
          nothing="Nobody else owes anything in this case now."
        />
      </Card>
      {byUs.length > 1 ? (
        <Card title="Owed by the unit">
          <DutyList view={props.view} duties={byUs} nothing="" />
        </Card>
      ) : null}
    </>
  );
}

function DutyList(props: {
  readonly view: CaseView;
  readonly duties: CaseView['duties'];
  readonly nothing: string;
}) {
  const styles = useStyles();
  const { me } = useSession();
  if (props.duties.length === 0) return <Text className={styles.soft}>{props.nothing}</Text>;
  return (
    <ul className={styles.list}>
      {props.duties.map((duty) => (
        <li key={duty.key}>
          <Text>
            {duty.says} <Why source={duty.source} of={duty.says} />
          </Text>
          <Text size={200} className={styles.soft}>
            {detailSentence(duty)}
            {duty.detail === undefined || duty.detail === '' ? null : <br />}
            {waitingInCase(duty, props.view, me.personId)} ·{' '}
            {dueWords(duty.dueOn, props.view.today).says}
          </Text>
        </li>
      ))}
    </ul>
  );
}
