import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { AccessView } from '../../../../shared/contract/vault/access.ts';
import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import { provisional } from '../../../../shared/domain/register.ts';
import { useQuery } from '../../../vault-client/use-query.ts';
import { Card } from '../../../ui/card.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';

const useStyles = makeStyles({ soft: { color: tokens.colorNeutralForeground3 } });

/** Who can read this case, and what of it is sealed apart. */
export function AccessCard(props: { readonly view: CaseView }) {
  const styles = useStyles();
  const { state, caseId } = props.view;
  const { value: access, error } = useQuery('accessOf', { caseId });
  const reporter = reporterWords(props.view, access);
  const named = provisional(state.protectedDisclosure.named) ?? [];
  return (
    <Card title="Who can see this">
      {access || !error ? (
        <Text>{access ? whoWords(access) : 'Looking who can see it.'}</Text>
      ) : (
        <ErrorPanel error={error} />
      )}
      {named.length > 0 ? (
        <Text>
          Limited to the people named under the protected disclosure:{' '}
          {named.map((person) => person.name).join(', ')}.
        </Text>
      ) : null}
      {reporter === '' ? null : <Text className={styles.soft}>{reporter}</Text>}
      <Text className={styles.soft}>Opening this page was recorded.</Text>
    </Card>
  );
}

function whoWords({ holders }: AccessView): string {
  const names = holders.map(({ rankOrGrade, name, isMe }) =>
    [rankOrGrade, isMe ? `${name} (you)` : name].filter((word) => word !== '').join(' '),
  );
  const [only] = holders;
  return holders.length === 1 && only?.isMe
    ? `${[only.rankOrGrade, only.name].filter((word) => word !== '').join(' ')}, on ${only.workstations > 1 ? 'your workstations' : 'this workstation'}. Nobody else holds its key.`
    : `${names.join(', ')}. Nobody else holds its key.`;
}

function reporterWords({ state }: CaseView, access: AccessView | undefined): string {
  if (state.reporter.identified.length > 0)
    return 'Who reported: sealed apart, under a key of its own.';
  // Before that is known, none that is seen may be one that is sealed.
  if (!access) return '';
  return access.knowsReporter
    ? 'No reporter’s identity is kept.'
    : 'Who reported is sealed apart; you were not given it.';
}
