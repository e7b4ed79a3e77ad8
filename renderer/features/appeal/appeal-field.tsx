import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { Appeal } from '../../../shared/domain/appeal/slice.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { appealWords } from './words.ts';

/** Which appeal the act is about. */
export function AppealField(props: {
  readonly view: CaseView;
  readonly appeals: readonly Appeal[];
}) {
  const { view, appeals } = props;
  return (
    <Choice
      name="appealId"
      label="Which appeal?"
      options={appeals.map((appeal) => ({
        value: appeal.appealId,
        label: appealWords(view, appeal),
      }))}
      {...(appeals.length === 0 ? { hint: 'There is no such appeal.' } : {})}
    />
  );
}

/** The one appeal there is, or the one whose number is chosen. */
export const chosenAppeal = (appeals: readonly Appeal[], chosen: unknown): Appeal | undefined =>
  appeals.find(({ appealId }) => appealId === chosen);
