import { Button, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { Card } from '../../ui/card.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
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

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 auto',
    minHeight: 0,
    gap: tokens.spacingVerticalL,
  },
});

const tabs = ['Offers', 'Figures', 'Publication', 'Decision aid'] as const;
type TabName = (typeof tabs)[number];

/** Gifts and hospitality: the offers, what they come to, and what is published of them. */
export function GiftsPage() {
  const styles = useStyles();
  const id = useId();
  const [, go] = useLocation();
  const [tab, setTab] = useState<TabName>('Offers');
  const [doing, setDoing] = useState<'reading' | 'recording' | 'importing'>('reading');
  const asked = useQuery('giftList', { ...everyOffer, from: 0, count: 1 });
  if (asked.error)
    return (
      <ErrorPanel error={asked.error} actions={<Button onClick={asked.again}>Try again</Button>} />
    );
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
      <TabList
        selectedValue={tab}
        onTabSelect={(_event, data) => setTab(tabs.find((each) => each === data.value) ?? 'Offers')}
      >
        {tabs.map((each) => (
          <Tab key={each} value={each} id={`${id}-${each}`} aria-controls={`${id}-panel`}>
            {each}
          </Tab>
        ))}
      </TabList>
      <div
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-${tab}`}
        className={styles.panel}
      >
        {tab === 'Offers' ? <GiftList /> : null}
        {tab === 'Figures' ? <FiguresPanel /> : null}
        {tab === 'Publication' ? <PublicationPanel /> : null}
        {tab === 'Decision aid' ? <AidPanel /> : null}
      </div>
    </RegisterFrame>
  );
}

function subOf(held: number | undefined, waiting: number | undefined): string {
  if (held === undefined || waiting === undefined) return 'Gifts and hospitality';
  const offers = `${String(held)} ${held === 1 ? 'offer' : 'offers'}`;
  return `Gifts and hospitality: ${offers}${waiting === 0 ? '' : `, ${String(waiting)} waiting for something`}`;
}
