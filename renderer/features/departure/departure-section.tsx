import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { departuresOf, type Departure } from '../../../shared/domain/departure/standing.ts';
import {
  departureNames,
  departureStandings,
  investigationNames,
} from '../../../shared/domain/departure/words.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Rows } from '../../ui/rows.tsx';
import type { CaseSection } from '../act.tsx';

function DepartureSection({ view }: { readonly view: CaseView }) {
  return (
    <Rows
      rows={departuresOf(view.state).map((departure) => ({
        label: departureNames[departure.kind],
        value: linesOf(departure).join('\n'),
      }))}
    />
  );
}

const linesOf = (departure: Departure): readonly string[] => [
  `${departureStandings[departure.stands]}${departure.tookEffectOn ? `, since ${formatPlain(departure.tookEffectOn)}` : ''}`,
  `Heard of ${formatPlain(departure.heardOn)}, from ${departure.heardFrom}`,
  ...(departure.plannedFor ? [`Planned for ${formatPlain(departure.plannedFor)}`] : []),
  ...(departure.decision ? decisionLines(departure.decision) : []),
];

const decisionLines = (decision: NonNullable<Departure['decision']>): readonly string[] => [
  `${decision.decision === 'approved' ? 'Approved' : 'Refused'} ${formatPlain(decision.decidedOn)} by ${decision.decidedBy.rankOrGrade} ${decision.decidedBy.name}`,
  `Against the member that day: ${investigationNames[decision.underInvestigation].toLowerCase()}`,
  ...(decision.note === '' ? [] : [decision.note]),
];

/** Whether the member leaves or is suspended, and by whose decision. */
export const departureSection: CaseSection = {
  group: 'Liaison',
  title: 'Leaving and suspension',
  has: ({ state }) => state.departure.heard.length > 0,
  draw: DepartureSection,
};
