import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { contactsOfTheYear } from '../../../shared/domain/advice-contact/counted.ts';
import { findVersion } from '../../../shared/domain/policy/versions.ts';
import { fillsFor } from '../../../shared/domain/policy/resolve.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Working } from '../../ui/working.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { AdviceList } from './advice-list.tsx';
import { GuidanceCard } from './guidance-card.tsx';
import { LogForm } from './log-form.tsx';
import { StrikeOutForm } from './strike-out-form.tsx';

type Doing = 'reading' | 'logging' | { readonly strikeOut: string };

/** Advice before any case: what people asked in confidence, and the sheet supervisors are given. */
export function AdvicePage() {
  const [doing, setDoing] = useState<Doing>('reading');
  const unit = useQuery('unit', {});
  const work = useQuery('myWork', { scope: 'unit' });
  const done = (): void => setDoing('reading');
  if (unit.error) return <ErrorPanel error={unit.error} onAgain={unit.again} />;
  if (!unit.value || !work.value) return <Working says="Reading the unit’s record" />;
  const { state, governing } = unit.value;
  const { today } = work.value;
  const profile = findVersion(state.policy, governing.profileId, governing.version);
  const policy = profile && { profile, fills: fillsFor(state.policy, profile) };
  if (doing !== 'reading' && policy)
    return (
      <>
        <PageHeader title={doing === 'logging' ? 'Log advice' : 'Strike out an entry'} />
        {doing === 'logging' ? (
          <LogForm policy={policy} today={today} onDone={done} />
        ) : (
          <StrikeOutForm contactId={doing.strikeOut} onDone={done} />
        )}
      </>
    );
  const count = contactsOfTheYear(state.adviceContact, today);
  return (
    <>
      <PageHeader
        title="Advice"
        sub={`${String(count)} in the last twelve months, without a case`}
        actions={
          <Button appearance="primary" onClick={() => setDoing('logging')}>
            Log advice
          </Button>
        }
      />
      <Card title="Given in confidence">
        {state.adviceContact.contacts.length === 0 ? (
          <EmptyState
            title="Nobody has asked yet"
            says={
              <Text>
                Somebody who rings and asks is advised in confidence. Log what was asked and said,
                without a name: it counts, and it opens no case.
              </Text>
            }
          />
        ) : (
          <AdviceList
            slice={state.adviceContact}
            onStrikeOut={(strikeOut) => setDoing({ strikeOut })}
          />
        )}
      </Card>
      {policy ? <GuidanceCard policy={policy} today={today} /> : null}
    </>
  );
}
