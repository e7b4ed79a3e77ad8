import { bundleEvents } from '../../../shared/domain/bundle/events.ts';
import { bundlesUnderWay } from '../../../shared/domain/bundle/slice.ts';
import { abandonedWords } from '../../../shared/domain/bundle/words.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { bundleOptions, onlyOf } from './to-do.ts';

const type = 'bundle.abandoned/1';
const schema = bundleEvents[type].omit({ type: true });

/** Gives a bundle up that was prepared and never written. */
export function AbandonForm(props: ActFormProps) {
  const { view } = props;
  const open = bundlesUnderWay(view.state.bundle);
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...onlyOf(open),
        reason: '',
        abandonedOn: view.today,
      }}
      says="Nothing of it was written. What was prepared stays in the case, with your reason."
      submitLabel="Give the bundle up"
    >
      <Choice name="bundleId" label="Which bundle?" options={bundleOptions(open)} />
      <Choice name="because" label="Why?" options={optionsOf(abandonedWords)} />
      <LongText
        name="reason"
        label="What happened"
        optional
        limit={textLimits.paragraph}
        rows={2}
      />
    </ActForm>
  );
}
