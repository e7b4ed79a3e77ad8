import { useState, type ReactNode } from 'react';
import type { Session } from '../../../shared/contract/vault/session.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Working } from '../../ui/working.tsx';
import { useSession } from '../../vault-client/session.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { Card } from '../../ui/card.tsx';
import { FiguresPanel } from './figures/figures-panel.tsx';
import { KitPanel } from './kit/kit-panel.tsx';
import { LettersPanel } from './letters/letters-panel.tsx';
import { MembersPanel } from './members/members-panel.tsx';
import { OutsidePanel } from './outside/outside-panel.tsx';
import { PeoplePanel } from './people/people-panel.tsx';
import { PolicyPanel } from './policy/policy-panel.tsx';
import { StrategyPanel } from './strategy/strategy-panel.tsx';
import { UnitRecord } from './unit-record.tsx';

const tabs = [
  'People',
  'Members',
  'Policy',
  'Letters',
  'Control strategy',
  'Figures',
  'Keys for outsiders',
  'Address book',
  'Passphrase and kit',
  'This workstation',
  'Record of the unit',
] as const;
type UnitTab = (typeof tabs)[number];

/** Tabs that other pages lead to, by the last part of their address. */
const tabAt: Readonly<Record<string, UnitTab>> = {
  kit: 'Passphrase and kit',
  members: 'Members',
  policy: 'Policy',
  letters: 'Letters',
  strategy: 'Control strategy',
  figures: 'Figures',
  outside: 'Keys for outsiders',
  addresses: 'Address book',
};

/** The unit: its people and their offices, its policy with every source, the ways into the vault, this workstation. */
export function UnitPage(props: {
  /** Which tab the address asks for. */
  readonly tab: string | undefined;
  readonly settings: ReactNode;
  readonly addressBook: ReactNode;
  readonly onSession: (session: Session) => void;
}) {
  const session = useSession();
  const unit = useQuery('unit', {});
  const [tab, setTab] = useState<UnitTab>(tabAt[props.tab ?? ''] ?? 'People');
  return (
    <>
      <PageHeader title="Unit and settings" sub={`${session.unitName} · ${session.force}`} />
      <Tabs names={tabs} shown={tab} onShow={setTab}>
        {unit.error ? <ErrorPanel error={unit.error} onAgain={unit.again} /> : null}
        {unit.value === undefined && unit.error === undefined ? (
          <Working says="Reading the unit’s record" />
        ) : null}
        {tab === 'People' && unit.value ? <PeoplePanel unit={unit.value} /> : null}
        {tab === 'Members' ? <MembersPanel /> : null}
        {tab === 'Policy' && unit.value ? <PolicyPanel unit={unit.value} /> : null}
        {tab === 'Letters' && unit.value ? <LettersPanel unit={unit.value} /> : null}
        {tab === 'Control strategy' && unit.value ? <StrategyPanel unit={unit.value} /> : null}
        {tab === 'Figures' ? <FiguresPanel /> : null}
        {tab === 'Keys for outsiders' ? <OutsidePanel /> : null}
        {tab === 'Address book' ? props.addressBook : null}
        {tab === 'Passphrase and kit' ? <KitPanel onSession={props.onSession} /> : null}
        {tab === 'This workstation' ? <Card title="This workstation">{props.settings}</Card> : null}
        {tab === 'Record of the unit' && unit.value ? <UnitRecord unit={unit.value} /> : null}
      </Tabs>
    </>
  );
}
