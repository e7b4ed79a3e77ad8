import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { shortMoment } from '../../ui/time.ts';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { gravestFirst, TroubleLine } from '../trouble-line.tsx';
import { UndoneNotice } from '../undone-notice.tsx';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '820px',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  figures: { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '6px 24px', margin: 0 },
  figure: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

/** How the vault is: every trouble by its name, what is safe, what to do. */
export function HealthPage() {
  const styles = useStyles();
  const health = useQuery('health', {});
  const actions = <Button onClick={health.again}>Check again</Button>;
  if (!health.value)
    return (
      <>
        <PageHeader title="Health" />
        {health.error ? (
          <ErrorPanel error={health.error} actions={actions} />
        ) : (
          <Working says="Checking every record" />
        )}
      </>
    );
  const troubles = gravestFirst(health.value.troubles);
  return (
    <>
      <PageHeader
        title="Health"
        badges={
          <Badge tone={troubles.length === 0 ? 'success' : 'warning'}>
            {troubleCount(troubles.length)}
          </Badge>
        }
        actions={actions}
      />
      <div className={styles.column}>
        <UndoneNotice />
        <Card title="Troubles">
          {troubles.length === 0 ? (
            <Text>
              None. Each record was checked against its signature when the vault was opened.
            </Text>
          ) : (
            <ul className={styles.list}>
              {troubles.map((trouble, at) => (
                <TroubleLine key={`${String(at)} ${trouble.kind}`} trouble={trouble} />
              ))}
            </ul>
          )}
        </Card>
        <Card title="What this vault holds">
          <dl className={styles.figures}>
            {figures(health.value).map(([name, value]) => (
              <div key={name} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd className={styles.figure}>{value}</dd>
              </div>
            ))}
          </dl>
          <Link href="#/sealed-copies">Make a sealed copy</Link>
        </Card>
      </div>
    </>
  );
}

const troubleCount = (count: number): string =>
  count === 0 ? 'No trouble' : count === 1 ? 'One trouble' : `${String(count)} troubles`;

const figures = (health: VaultAnswers['health']): readonly (readonly [string, string])[] => [
  ['Cases', String(health.cases)],
  ['Acts, each signed', String(health.frames)],
  ['Sealed files', String(health.segments)],
  ['Last sealed copy', health.lastSealedCopyAt ? shortMoment(health.lastSealedCopyAt) : 'never'],
];
