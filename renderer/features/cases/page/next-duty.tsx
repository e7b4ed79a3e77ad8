import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import { byUrgency } from '../../../../shared/domain/duty.ts';
import { formatLong } from '../../../../shared/kit/civil-date.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Card } from '../../../ui/card.tsx';
import { Why } from '../../../ui/why.tsx';
import { useSession } from '../../../vault-client/session.tsx';
import { dutyPath, useActs } from '../../act.tsx';
import { detailSentence, dueWords, waitingInCase } from '../../duty-words.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
  },
  words: { flex: '1 1 280px', minWidth: 0 },
  title: { margin: 0 },
  soft: { color: tokens.colorNeutralForeground2 },
  due: { display: 'inline-flex', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

/** What comes next in this case: what is owed, by whom, until when, and why. The most pressing duty, on its own card. */
export function NextDuty(props: { readonly view: CaseView }) {
  const styles = useStyles();
  const { view } = props;
  const [duty] = view.duties.toSorted(byUrgency(view.today));
  const acts = useActs();
  const { me } = useSession();
  if (!duty)
    return (
      <Card>
        <Text>
          <strong>Nothing is owed here now.</strong> What the policy asks for next appears as soon
          as something is recorded.
        </Text>
      </Card>
    );
  const act = acts.find((each) => each.type === duty.settledBy);
  const due = dueWords(duty.dueOn, view.today);
  return (
    <Card attention>
      <div className={styles.row}>
        <div className={styles.words}>
          <Text as="h2" size={400} weight="semibold" block className={styles.title}>
            Next: {duty.says}
            {duty.dueOn === undefined
              ? ''
              : `, ${duty.waitingFor === 'unit' ? 'by' : 'until'} the end of ${formatLong(duty.dueOn)}`}
          </Text>
          <Text className={styles.soft}>
            {due.tone === 'danger' ? (
              <>
                <Badge tone="danger">{due.says}</Badge>{' '}
              </>
            ) : null}
            Waiting for: {waitingInCase(duty, view, me.personId)}. {detailSentence(duty)}{' '}
            <Why source={duty.source} of={duty.says} />
          </Text>
        </div>
        {act && !view.readOnly ? (
          <Button as="a" href={`#${dutyPath(view.caseId, act.type, duty)}`} appearance="primary">
            {act.title}
          </Button>
        ) : null}
      </div>
    </Card>
  );
}
