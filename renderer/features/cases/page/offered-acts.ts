import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import { byUrgency, isOwedNow } from '../../../../shared/domain/duty.ts';
import { actPath, dutyPath, useActs, type Act, type ActGroup } from '../../act.tsx';
import { actGroups } from './groups.ts';

/** @file Which acts a case offers now, and in what order a person finds them: what is owed first, then by their tabs. */

/** An act as a menu or a button shows it. */
export type OfferedAct = {
  readonly type: string;
  readonly title: string;
  readonly group: ActGroup;
  readonly href: string;
  /** It settles a duty that wants it now. */
  readonly isOwed: boolean;
};

/** The acts under one heading of the menu. */
export type ActsUnder = {
  readonly heading: 'Owed now' | ActGroup;
  readonly acts: readonly OfferedAct[];
};

/** Every act this case offers now: what is owed first, by urgency, each once; the rest in the order of the procedure. */
export function useOfferedActs(view: CaseView): readonly OfferedAct[] {
  return owedFirst(
    view,
    useActs().filter((act) => act.offered(view)),
  );
}

/** Acts in the order in which a case wants them. */
export function owedFirst(
  view: Pick<CaseView, 'caseId' | 'duties' | 'today'>,
  offered: readonly Act[],
): readonly OfferedAct[] {
  const owed = view.duties
    .filter((duty) => isOwedNow(duty, view.today))
    .toSorted(byUrgency(view.today))
    .flatMap((duty): readonly OfferedAct[] => {
      const act = offered.find(({ type }) => type === duty.settledBy);
      return act
        ? [{ ...shown(act), href: hash(dutyPath(view.caseId, act.type, duty)), isOwed: true }]
        : [];
    });
  const first = owed.filter((act, at) => owed.findIndex(({ type }) => type === act.type) === at);
  const rest = offered
    .filter(({ type }) => !first.some((act) => act.type === type))
    .map((act) => ({ ...shown(act), href: hash(actPath(view.caseId, act.type)), isOwed: false }));
  return [...first, ...rest];
}

const shown = ({ type, title, group }: Act) => ({ type, title, group });
const hash = (path: string): string => `#${path}`;

/** The menu for what was typed: an act is found by words of its title or of its heading. */
export function actMenu(offered: readonly OfferedAct[], typed: string): readonly ActsUnder[] {
  const words = typed.trim().toLowerCase().split(/\s+/);
  const fits = ({ title, group }: OfferedAct): boolean =>
    words.every((word) => `${title} ${group}`.toLowerCase().includes(word));
  const found = offered.filter(fits);
  return [
    { heading: 'Owed now' as const, acts: found.filter(({ isOwed }) => isOwed) },
    ...actGroups.map((group) => ({
      heading: group,
      acts: found.filter((act) => !act.isOwed && act.group === group),
    })),
  ].filter(({ acts }) => acts.length > 0);
}
