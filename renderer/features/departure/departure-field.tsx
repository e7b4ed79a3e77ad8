import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { departuresOf, type Departure } from '../../../shared/domain/departure/standing.ts';
import { departureNames, departureStandings } from '../../../shared/domain/departure/words.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { SelectField } from '../../ui/form/select-field.tsx';

type Props = { readonly view: CaseView; readonly at: readonly Departure['stands'][] };

/** Which departure an act is about. */
export function DepartureField({ view, at }: Props) {
  return (
    <SelectField
      name="departureId"
      label="Which one?"
      options={departuresOf(view.state)
        .filter(({ stands }) => at.includes(stands))
        .map(({ departureId, kind, heardOn, stands }) => ({
          value: departureId,
          label: `${departureNames[kind]}, heard of ${formatPlain(heardOn)}: ${departureStandings[stands].toLowerCase()}`,
        }))}
    />
  );
}

/** The one the form is most likely about. */
export const likelyDeparture = ({ view, at }: Props): string =>
  departuresOf(view.state).find(({ stands }) => at.includes(stands))?.departureId ?? '';
