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
import { AidPanel } from './aid-panel.tsx';
import { FiguresPanel } from './figures-panel.tsx';
import { everyOffer } from './list/filter-bar.tsx';
import { GiftList } from './list/gift-list.tsx';
import { OfferForm } from './offer-form.tsx';
import { giftPath, giftsPath } from './paths.ts';
import { PublicationPanel } from './publication/publication-panel.tsx';

const tabs = ['Offers', 'Figures', 'Publication', 'Decision aid'] as const;
type TabName = (typeof tabs)[number];

/** Gifts and hospitality: the offers, what they come to, and what is published of them. */
export function GiftsPage() {
  const [, go] = useLocation();
  const [tab, setTab] = useState<TabName>('Offers');
  const [doing, setDoing] = useState<'reading' | 'recording' | 'importing'>('reading');
  const asked = useQuery('giftList', { ...everyOffer, from: 0, count: 1 });
  if (asked.error) return <ErrorPanel error={asked.error} onAgain={asked.again} />;
  const { held, waiting, today } = asked.value ?? {};
  if (doing === 'importing')
    return (
      <ImportFile
        into="gift"
        title="Import an earlier register"
        one="offer"
        many="offers"
        onDone={() => setDoing('reading')}
      />
    );
  if (doing === 'recording' && today)
    return (
      <>
        <PageHeader title="Record an offer" />
        <Card>
          <OfferForm
            today={today}
            onSaved={(giftId) => go(giftPath(giftId))}
            onCancel={() => setDoing('reading')}
          />
        </Card>
      </>
    );
  return (
    <RegisterFrame
      at={giftsPath}
      sub={subOf(held, waiting)}
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={today === undefined}
            onClick={() => setDoing('recording')}
          >
            Record an offer
          </Button>
          <Button onClick={() => setDoing('importing')}>Import an earlier register</Button>
        </>
      }
    >
      <Tabs names={tabs} shown={tab} onShow={setTab}>
        {tab === 'Offers' ? <GiftList /> : null}
        {tab === 'Figures' ? <FiguresPanel /> : null}
        {tab === 'Publication' ? <PublicationPanel /> : null}
        {tab === 'Decision aid' ? <AidPanel /> : null}
      </Tabs>
    </RegisterFrame>
  );
}

function subOf(held: number | undefined, waiting: number | undefined): string {
  if (held === undefined || waiting === undefined) return 'Gifts and hospitality';
  const offers = `${String(held)} ${held === 1 ? 'offer' : 'offers'}`;
  return `Gifts and hospitality: ${offers}${waiting === 0 ? '' : `, ${String(waiting)} waiting for something`}`;
}
