import { Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import type { Session } from '../../shared/contract/vault/session.ts';
import { caseId as caseIdSchema } from '../../shared/kit/ids.ts';
import { afterPath } from '../features/act.tsx';
import { AddressBook } from '../features/addressee/address-book.tsx';
import { CalendarPage } from '../features/calendar/calendar-page.tsx';
import { AdvicePage } from '../features/advice-contact/advice-page.tsx';
import { CaseList } from '../features/cases/case-list.tsx';
import { CasePage } from '../features/cases/case-page.tsx';
import { ActPage } from '../features/cases/act-page.tsx';
import { ExhibitPage } from '../features/exhibit/exhibit-page.tsx';
import { ChecksPage } from '../features/check/checks-page.tsx';
import { PlanPanel } from '../features/audit-plan/plan-panel.tsx';
import { SamplesPanel } from '../features/expense-sample/samples-panel.tsx';
import { EntryAt } from '../features/register/entry-at.tsx';
import { RegisterPage } from '../features/register/register-page.tsx';
import { GiftsPage } from '../features/gift/gifts-page.tsx';
import { InterestsPage } from '../features/interest/interests-page.tsx';
import { HealthPage } from '../features/health/health-page.tsx';
import { NetworkPage } from '../features/network/network-page.tsx';
import { MyWork } from '../features/my-work/my-work.tsx';
import { PeoplePage } from '../features/person/people-page.tsx';
import { PersonPage } from '../features/person/person-page.tsx';
import { ComparePage, SamePage } from '../features/person/same/same-page.tsx';
import { KeptPage } from '../features/received-bundle/kept-page.tsx';
import { ReceivedPage } from '../features/received-bundle/received-page.tsx';
import { SealedCopyPage } from '../features/sealed-copy/sealed-copy-page.tsx';
import { SearchPage } from '../features/search/search-page.tsx';
import { SettingsPanel } from '../features/settings/settings-panel.tsx';
import { SharePage } from '../features/share/share-page.tsx';
import { UnitPage } from '../features/unit/unit-page.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Working } from '../ui/working.tsx';
import { GiftAt } from './gift-at.tsx';
import { InterestAt } from './interest-at.tsx';
import { HitAt } from './hit-at.tsx';
import { NewReport } from './new-report.tsx';

/** Where each page stands. The only place that knows all features. */
export function Routes(props: { readonly onSession: (session: Session) => void }) {
  return (
    <Suspense fallback={<Working says="Opening" />}>
      <Switch>
        <Route path="/">
          <MyWork />
        </Route>
        <Route path="/report">
          <NewReport />
        </Route>
        <Route path="/cases">
          <CaseList />
        </Route>
        <Route path="/cases/:id/act/:type/:wanted?">
          {({ id, type, wanted }) => (
            <ActAt id={id} type={decodeURIComponent(type)} wanted={wanted} />
          )}
        </Route>
        <Route path="/cases/:id/exhibit/:exhibit">
          {({ id, exhibit }) => <ExhibitAt id={id} exhibit={exhibit} />}
        </Route>
        <Route path="/cases/:id/tab/:tab">
          {({ id, tab }) => <CaseAt id={id} tab={decodeURIComponent(tab)} />}
        </Route>
        <Route path="/cases/:id/received/:kept">
          {({ id, kept }) => <KeptAt id={id} kept={kept} />}
        </Route>
        <Route path="/cases/:id">{({ id }) => <CaseAt id={id} />}</Route>
        <Route path="/calendar">
          <CalendarPage />
        </Route>
        <Route path="/search">
          <SearchPage />
        </Route>
        <Route path="/advice">
          <AdvicePage />
        </Route>
        <Route path="/received">
          <ReceivedPage />
        </Route>
        <Route path="/people">
          <PeoplePage />
        </Route>
        <Route path="/people/same">
          <SamePage />
        </Route>
        <Route path="/people/same/strong">
          <SamePage key="strong" first="strong" />
        </Route>
        <Route path="/people/same/apart">
          <SamePage key="apart" first="contested" />
        </Route>
        <Route path="/people/same/:left/:right">
          {({ left, right }) => (
            <ComparePage
              key={`${left} ${right}`}
              left={decodeURIComponent(left)}
              right={decodeURIComponent(right)}
            />
          )}
        </Route>
        <Route path="/people/:person">
          {({ person }) => <PersonPage key={person} person={decodeURIComponent(person)} />}
        </Route>
        <Route path="/registers">
          <GiftsPage />
        </Route>
        <Route path="/registers/interests">
          <InterestsPage />
        </Route>
        <Route path="/registers/interests/:id">
          {({ id }) => <InterestAt key={id} interestId={id} />}
        </Route>
        <Route path="/registers/procurement/:noun?">
          {({ noun }) => (
            <RegisterPage
              key={`procurement ${noun ?? ''}`}
              nouns={['supplier', 'contract', 'bid', 'declaration']}
              first={noun}
            />
          )}
        </Route>
        <Route path="/registers/diaries">
          <RegisterPage key="diaries" nouns={['diary']} />
        </Route>
        <Route path="/registers/expenses">
          <RegisterPage
            key="expenses"
            nouns={['expense']}
            beside={{ title: 'Samples', panel: <SamplesPanel /> }}
          />
        </Route>
        <Route path="/registers/media">
          <RegisterPage key="media" nouns={['media-contact']} />
        </Route>
        <Route path="/registers/oversight/:noun?">
          {({ noun }) => (
            <RegisterPage
              key={`oversight ${noun ?? ''}`}
              nouns={['data-source']}
              beside={{ title: 'Joint audit plan', isFirst: true, panel: <PlanPanel /> }}
              first={noun}
            />
          )}
        </Route>
        <Route path="/registers/entries/:noun/:id">
          {({ noun, id }) => <EntryAt key={id} noun={noun} id={id} />}
        </Route>
        <Route path="/registers/gifts/:id">{({ id }) => <GiftAt key={id} giftId={id} />}</Route>
        <Route path="/checks">
          <ChecksPage />
        </Route>
        <Route path="/checks/:id">{({ id }) => <HitAt key={id} hitId={id} />}</Route>
        <Route path="/network/:node?">
          {({ node }) => (
            <NetworkPage
              key={node ?? ''}
              node={node === undefined ? '' : decodeURIComponent(node)}
            />
          )}
        </Route>
        <Route path="/sync">
          <SharePage />
        </Route>
        <Route path="/sealed-copies">
          <SealedCopyPage />
        </Route>
        <Route path="/health">
          <HealthPage />
        </Route>
        <Route path="/unit/:tab?">
          {({ tab }) => (
            <UnitPage
              key={tab ?? ''}
              tab={tab}
              settings={<SettingsPanel />}
              addressBook={<AddressBook />}
              onSession={props.onSession}
            />
          )}
        </Route>
        <Route>
          <Nowhere />
        </Route>
      </Switch>
    </Suspense>
  );
}

function CaseAt(props: { readonly id: string; readonly tab?: string }) {
  const id = caseIdSchema.safeParse(props.id);
  if (!id.success) return <Nowhere />;
  return <CasePage key={id.data} caseId={id.data} tab={props.tab} />;
}

function ExhibitAt(props: { readonly id: string; readonly exhibit: string }) {
  const id = caseIdSchema.safeParse(props.id);
  if (!id.success) return <Nowhere />;
  return <ExhibitPage key={props.exhibit} caseId={id.data} exhibitId={props.exhibit} />;
}

function KeptAt(props: { readonly id: string; readonly kept: string }) {
  const id = caseIdSchema.safeParse(props.id);
  if (!id.success) return <Nowhere />;
  return <KeptPage key={props.kept} caseId={id.data} keptId={props.kept} />;
}

function ActAt(props: {
  readonly id: string;
  readonly type: string;
  readonly wanted: string | undefined;
}) {
  const [, go] = useLocation();
  const id = caseIdSchema.safeParse(props.id);
  if (!id.success) return <Nowhere />;
  return (
    <ActPage
      key={`${id.data} ${props.type} ${props.wanted ?? ''}`}
      caseId={id.data}
      type={props.type}
      wanted={props.wanted}
      onBack={(group) => go(afterPath(id.data, group))}
    />
  );
}

function Nowhere() {
  return (
    <EmptyState
      title="There is nothing at this address"
      says="It may belong to a case you cannot see, or to a page of another version. My work and Cases lead everywhere."
    />
  );
}
