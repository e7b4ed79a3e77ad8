import { useState } from 'react';
import { z } from 'zod';
import { characteristicsEvents } from '../../../shared/domain/characteristics/events.ts';
import { provisional } from '../../../shared/domain/register.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { useAct } from '../../vault-client/use-act.ts';
import type { ActFormProps } from '../act.tsx';
import { CharacteristicsFields } from '../characteristics-fields.tsx';
import { characteristicsSaid } from '../characteristics-said.ts';

const type = 'characteristics.recorded/1';
const schema = z
  .record(z.string(), z.unknown())
  .transform(characteristicsSaid)
  .pipe(characteristicsEvents[type].omit({ type: true, over: true }));

/** Records the subject's protected characteristics, each optional, sealed apart. */
export function CharacteristicsForm({ view, done, cancel }: ActFormProps) {
  const { recorded } = view.state.characteristics;
  const draft = { key: `${view.caseId}/${type}`, title: 'Protected characteristics' };
  const record = useAct(view.caseId, draft.key);
  const [over] = useState(() => recorded.map(({ actId }) => actId));
  const [defaultValues] = useState(() => ({ ...provisional(recorded) }));
  return (
    <CaseForm
      schema={schema}
      draft={draft}
      defaultValues={defaultValues}
      says="Records protected characteristics of the subject, apart from the case. They are counted in reports and shown in no list."
      submitLabel="Record characteristics"
      submit={(values) => record({ type, ...values, over })}
      onSaved={done}
      onCancel={cancel}
    >
      <CharacteristicsFields at="" policy={view.policy} />
    </CaseForm>
  );
}
