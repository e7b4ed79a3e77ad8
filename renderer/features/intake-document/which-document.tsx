import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { undeletedAtSource } from '../../../shared/domain/intake-document/slice.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { Choice } from '../../ui/form/choice.tsx';

/** Which of the originals that still lie where they came from. */
export function WhichDocument({ view }: { readonly view: CaseView }) {
  return (
    <Choice
      name="documentId"
      label="Which original?"
      options={undeletedAtSource(view.state.intakeDocument).map((document) => ({
        value: document.documentId,
        label: document.isApart ? 'A document kept apart' : document.name,
        hint: document.isApart ? `imported ${formatPlain(document.importedOn)}` : document.source,
      }))}
    />
  );
}

/** The one original, where there is only one. */
export const onlyDocument = ({ state }: CaseView): { readonly documentId?: string } => {
  const lying = undeletedAtSource(state.intakeDocument);
  return lying.length === 1 && lying[0] ? { documentId: lying[0].documentId } : {};
};
