import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { CaseView } from '../../../../shared/contract/vault/cases.ts';
import type { VaultResult } from '../../../../shared/contract/vault.ts';
import type { RecordItem } from '../../../../shared/domain/interview/live/events.ts';
import { recordOf, type LiveRecord } from '../../../../shared/domain/interview/live/record.ts';
import { planOf, sessionOf, type Plan } from '../../../../shared/domain/interview/planning/plan.ts';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { createKeeper, type Keeper, type KeeperState } from './keeper.ts';

/** An interview on the screen: what is kept of it, and how more is. */
export type Interviewing = {
  readonly view: CaseView;
  readonly record: LiveRecord;
  readonly plan: Plan;
  readonly keeper: Keeper;
};

/** The interview with this id, as the case holds it. */
export function interviewIn(
  view: CaseView,
  interviewId: string,
): { readonly record: LiveRecord; readonly plan: Plan } | undefined {
  const session = sessionOf(view.state.interview, interviewId);
  const plan = planOf(session);
  return session && plan ? { record: recordOf(session), plan } : undefined;
}

/** Keeps the entries of one interview: each is an act of its own, on the disk before it counts as saved. */
export function useKeeper(caseId: CaseView['caseId'], interviewId: string): Keeper {
  const vault = useVault();
  return useMemo(
    () =>
      createKeeper((items: readonly RecordItem[]) =>
        vault.ask('append', {
          stream: caseId,
          events: [{ type: 'interview.noted/1', interviewId, items: [...items] }],
          checkOnly: false,
        }),
      ),
    [vault, caseId, interviewId],
  );
}

export const useKeeperState = (keeper: Keeper): KeeperState =>
  useSyncExternalStore(keeper.watch, keeper.read);

/** Records one act of this interview, after everything that still waits. */
export function useInterviewAct({
  view,
  keeper,
}: Interviewing): (event: {
  readonly type: string;
  readonly [field: string]: unknown;
}) => Promise<VaultResult<'append'>> {
  const vault = useVault();
  const { caseId } = view;
  return useCallback(
    async (event) => {
      await keeper.tryAgain();
      return vault.ask('append', { stream: caseId, events: [event], checkOnly: false });
    },
    [vault, caseId, keeper],
  );
}
