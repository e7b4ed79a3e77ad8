import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { exhibitEvents } from '../../../shared/domain/exhibit/events.ts';
import type { CurrentExhibit } from '../../../shared/domain/exhibit/facts.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { ExhibitFields } from './exhibit-fields.tsx';
import { PickFirst } from './pick-first.tsx';
import { choiceOf } from './which-exhibit.tsx';

const type = 'exhibit.corrected/1';
const schema = exhibitEvents[type].omit({ type: true });

/** Puts right how an exhibit is described. The first entry stays. */
export function CorrectForm(props: ActFormProps) {
  const { exhibits, first } = choiceOf(props.view, props.wanted, () => true);
  if (exhibits.length === 0)
    return <EmptyState title="Nothing to correct" says="No exhibit is registered in this case." />;
  if (!first) return <PickFirst view={props.view} type={type} exhibits={exhibits} />;
  return <Correcting {...props} view={props.view} now={first} />;
}

function Correcting({
  now,
  ...props
}: ActFormProps & { readonly view: CaseView; readonly now: CurrentExhibit }) {
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        exhibitId: now.exhibit.exhibitId,
        ...{ reference: now.reference, description: now.description, foundAt: now.foundAt },
        ...{ foundOn: now.foundOn, foundTime: now.foundTime ?? '', foundBy: now.foundBy },
        reason: '',
      }}
      says={`Puts ${now.reference} right. What was entered before stays beside it. After a new reference, print a new label.`}
      submitLabel="Correct the exhibit"
    >
      <ExhibitFields view={props.view} />
      <LongText name="reason" label="What was wrong?" limit={textLimits.paragraph} rows={2} />
    </ActForm>
  );
}
