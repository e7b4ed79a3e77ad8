import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { Why } from '../../ui/why.tsx';
import { house } from '../../../shared/domain/cite.ts';
import { Text } from '@fluentui/react-components';
import type { Act, CaseSection } from '../act.tsx';
import { lazyForm } from '../lazy-form.ts';
import { WhoCanSee } from '../who-can-see.tsx';

/** @file Who may read a case: its panel on the tab *Access*, and the forms it leads to. The panel knows whom there is to give it to, so
 *  the menu of acts does not offer them. */

const fromThePanel = (): boolean => false;
const isOwed =
  (type: string) =>
  (view: CaseView): boolean =>
    view.duties.some((duty) => duty.settledBy === type);

export const accessActs: readonly Act[] = [
  {
    type: 'access.granted/1',
    title: 'Give a colleague access',
    group: 'Access',
    form: lazyForm(() => import('./give-form.tsx'), 'GiveForm'),
    offered: fromThePanel,
  },
  {
    type: 'access.revoked/1',
    title: 'Take access away',
    group: 'Access',
    form: lazyForm(() => import('./take-form.tsx'), 'TakeForm'),
    offered: fromThePanel,
  },
  {
    type: 'access.recused/1',
    title: 'Step back from the case',
    group: 'Access',
    form: lazyForm(() => import('./step-back-form.tsx'), 'StepBackForm'),
    offered: fromThePanel,
  },
  {
    type: 'access.conflict-declared/1',
    title: 'Declare a conflict of interest',
    group: 'Access',
    form: lazyForm(() => import('./conflict-form.tsx'), 'ConflictForm'),
    offered: fromThePanel,
  },
  {
    type: 'access.recovery-noted/1',
    title: 'See that the case was opened from the recovery',
    group: 'Access',
    form: lazyForm(() => import('./recovery-seen-form.tsx'), 'RecoverySeenForm'),
    offered: isOwed('access.recovery-noted/1'),
  },
  {
    type: 'access.conflict-answered/1',
    title: 'Decide on a conflict of interest',
    group: 'Access',
    form: lazyForm(() => import('./answer-conflict-form.tsx'), 'AnswerConflictForm'),
    offered: isOwed('access.conflict-answered/1'),
  },
];

const why = house(
  'Nobody reads what they need not: a colleague without the key of a case cannot learn that it exists.',
);

function AccessPanel({ view }: { readonly view: CaseView }) {
  return (
    <>
      <WhoCanSee view={view} />
      <Text>
        Whoever is not listed cannot tell that the case exists.{' '}
        <Why source={why} of="who can see a case" />
      </Text>
    </>
  );
}

export const accessSection: CaseSection = {
  group: 'Access',
  title: 'Who can see it',
  has: () => true,
  draw: AccessPanel,
};
