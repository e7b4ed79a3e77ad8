import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Card } from '../../ui/card.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { ImportFile } from '../import-file.tsx';
import { RegisterFrame } from '../register-frame.tsx';
import { InterestFiguresPanel } from './figures-panel.tsx';
import { HandlingPanel } from './handling-panel.tsx';
import { InterestForm } from './interest-form.tsx';
import { everyInterest } from './list/filter-bar.tsx';
import { InterestList } from './list/interest-list.tsx';
import { interestPath, interestsPath } from './paths.ts';
import { TypesPanel } from './publication-panel.tsx';
import { RenewalsPanel } from './renewals-panel.tsx';
import { SamplesPanel } from './samples-panel.tsx';

const tabs = [
  'Entries',
  'Renewals',
  'Dip samples',
  'Figures',
  'Publication',
  'How applications are handled',
] as const;
type TabName = (typeof tabs)[number];

/** Business interests, secondary employment and memberships: the entries, their renewals and checks, what they come to. */
export function InterestsPage() {
  const [, go] = useLocation();
  const [tab, setTab] = useState<TabName>('Entries');
  const [doing, setDoing] = useState<'reading' | 'recording' | 'importing'>('reading');
  const asked = useQuery('interestList', { ...everyInterest, from: 0, count: 1 });
  if (asked.error) return <ErrorPanel error={asked.error} onAgain={asked.again} />;
  const head = asked.value;
  if (doing === 'importing')
    return (
      <ImportFile
        into="interest"
        title="Import an earlier register"
        one="application"
        many="applications"
        onDone={() => setDoing('reading')}
      />
    );
  if (doing === 'recording' && head)
    return (
      <>
        <PageHeader title="Record an application" />
        <Card>
          <InterestForm
            today={head.today}
            onSaved={(interestId) => go(interestPath(interestId))}
            onCancel={() => setDoing('reading')}
          />
        </Card>
      </>
    );
  return (
    <RegisterFrame
      at={interestsPath}
      sub={subOf(head)}
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={head === undefined}
            onClick={() => setDoing('recording')}
          >
            Record an application
          </Button>
          <Button onClick={() => setDoing('importing')}>Import an earlier register</Button>
        </>
      }
    >
      <Tabs names={tabs} shown={tab} onShow={setTab}>
        {tab === 'Entries' ? <InterestList /> : null}
        {tab === 'Renewals' && head ? <RenewalsPanel today={head.today} /> : null}
        {tab === 'Dip samples' ? <SamplesPanel /> : null}
        {tab === 'Figures' ? <InterestFiguresPanel /> : null}
        {tab === 'Publication' ? <TypesPanel /> : null}
        {tab === 'How applications are handled' && head ? <HandlingPanel {...head} /> : null}
      </Tabs>
    </RegisterFrame>
  );
}

function subOf(head: { readonly held: number; readonly waiting: number } | undefined): string {
  if (!head) return 'Business interests';
  const { held, waiting } = head;
  const entries = `${String(held)} ${held === 1 ? 'entry' : 'entries'}`;
  return `Business interests: ${entries}${waiting === 0 ? '' : `, ${String(waiting)} waiting for something`}`;
}
