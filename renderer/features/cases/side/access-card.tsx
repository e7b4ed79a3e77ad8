import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../../shared/contract/vault.ts';
import { provisional } from '../../../../shared/domain/register.ts';
import { useSession } from '../../../vault-client/session.tsx';
import { Card } from '../../../ui/card.tsx';

const useStyles = makeStyles({ soft: { color: tokens.colorNeutralForeground3 } });

/** Who can read this case, and what of it is sealed apart. */
export function AccessCard(props: { readonly view: CaseView }) {
  const styles = useStyles();
  const session = useSession();
  const { state } = props.view;
  const named = provisional(state.protectedDisclosure.named) ?? [];
  const hasReporter = state.reporter.identified.length > 0;
  return (
    <Card title="Who can see this">
      <Text>
        {session.me.rankOrGrade} {session.me.name}, on this workstation. Nobody else holds its key.
      </Text>
      {named.length > 0 ? (
        <Text>
          Limited to the people named under the protected disclosure:{' '}
          {named.map((person) => person.name).join(', ')}.
        </Text>
      ) : null}
      <Text className={styles.soft}>
        {hasReporter
          ? 'Who reported: sealed apart, under a key of its own.'
          : 'No reporter’s identity is kept.'}
      </Text>
      <Text className={styles.soft}>Opening this page was recorded.</Text>
    </Card>
  );
}
