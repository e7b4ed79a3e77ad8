import { useState } from 'react';
import { bundleEvents } from '../../../shared/domain/bundle/events.ts';
import { bundleOf } from '../../../shared/domain/bundle/slice.ts';
import { sealedToWords } from '../../../shared/domain/bundle/words.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { useValue } from '../../ui/form/when.tsx';
import { Rows } from '../../ui/rows.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { AsPrepared } from './as-prepared.tsx';
import { bundleOptions, onlyOf, toConfirm } from './to-do.ts';

const type = 'bundle.confirmed/1';
const schema = bundleEvents[type].omit({ type: true, contentSha512: true });

/** A second person looks at what goes, and lets it go. */
export function ConfirmForm(props: ActFormProps) {
  const { view } = props;
  const [waiting] = useState(() => toConfirm(view));
  return (
    <ActForm
      {...props}
      type={type}
      schema={schema}
      defaultValues={{
        ...onlyOf(waiting),
        note: '',
        confirmedOn: view.today,
      }}
      toEvent={(values) => ({
        ...values,
        contentSha512: bundleOf(view.state.bundle, values.bundleId)?.contentSha512 ?? '',
      })}
      says="You look at exactly what goes and to whom. With your confirmation the file can be written. If something should stay here, do not confirm: give the bundle up with a reason."
      submitLabel="Confirm the bundle"
    >
      <Choice name="bundleId" label="Which bundle?" options={bundleOptions(waiting)} />
      <Asked view={view} />
      <LongText name="note" label="Note" optional limit={textLimits.paragraph} rows={2} />
    </ActForm>
  );
}

function Asked({ view }: Pick<ActFormProps, 'view'>) {
  const bundleId = useValue('bundleId');
  const bundle = typeof bundleId === 'string' ? bundleOf(view.state.bundle, bundleId) : undefined;
  if (!bundle) return null;
  return (
    <>
      <Rows
        rows={[
          { label: 'Purpose', value: bundle.purpose },
          { label: 'Handling', value: bundle.handling },
          { label: 'Opened with', value: sealedToWords(bundle.sealedTo) },
          { label: 'Harm test', value: bundle.harmTest },
          ...bundle.withheld.map(({ passage, why }) => ({
            label: 'Withheld',
            value: `“${passage}”: ${why}`,
          })),
        ].filter(({ value }) => value !== '')}
      />
      <AsPrepared key={bundle.bundleId} view={view} bundleId={bundle.bundleId} />
    </>
  );
}
