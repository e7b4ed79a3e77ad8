import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { currentExhibits, type CurrentExhibit } from '../../../shared/domain/exhibit/facts.ts';
import type { Option } from '../../ui/form/option.ts';
import { SelectField } from '../../ui/form/select-field.tsx';

/** Which of the exhibits. */
export function WhichExhibit({ exhibits }: { readonly exhibits: readonly CurrentExhibit[] }) {
  return <SelectField name="exhibitId" label="Which exhibit?" options={exhibitOptions(exhibits)} />;
}

/** Exhibits as answers. */
export const exhibitOptions = (exhibits: readonly CurrentExhibit[]): readonly Option<string>[] =>
  exhibits.map(({ exhibit, reference, description }) => ({
    value: exhibit.exhibitId,
    label: `${reference}: ${shortened(description)}`,
  }));

/** The exhibits that a form is about, and the one the address asks for, or the only one. */
export function choiceOf(
  view: CaseView,
  wanted: string | undefined,
  fits: (exhibit: CurrentExhibit) => boolean,
): { readonly exhibits: readonly CurrentExhibit[]; readonly first: CurrentExhibit | undefined } {
  const exhibits = currentExhibits(view.state).filter(fits);
  const asked = exhibits.find(({ exhibit }) => exhibit.exhibitId === wanted);
  return { exhibits, first: asked ?? (exhibits.length === 1 ? exhibits[0] : undefined) };
}

const longestShown = 90;
const shortened = (text: string): string =>
  text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text;
