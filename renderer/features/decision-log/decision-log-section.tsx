import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { numberedEntries } from '../../../shared/domain/decision-log/numbered.ts';
import type { CaseSection } from '../act.tsx';
import { LogEntries } from './log-entries.tsx';

function DecisionLogSection({ view }: { readonly view: CaseView }) {
  return <LogEntries entries={numberedEntries(view.state.decisionLog)} />;
}

/** What was decided in the enquiry, when, by whom and why. */
export const decisionLogSection: CaseSection = {
  group: 'Enquiry',
  title: 'Decision log',
  has: ({ state }) => state.decisionLog.entries.length > 0,
  draw: DecisionLogSection,
};
