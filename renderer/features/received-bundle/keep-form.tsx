import { z } from 'zod';
import type { VaultAnswers } from '../../../shared/contract/vault.ts';
import { keptBundleEvents } from '../../../shared/domain/kept-bundle/events.ts';
import { caseId, type CaseId } from '../../../shared/kit/ids.ts';
import { textLimits, withoutHiddenCharacters } from '../../../shared/kit/text.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { useVault } from '../../vault-client/vault-context.tsx';
import { WhichCase } from './which-case.tsx';

const schema = z.strictObject({
  caseId,
  why: keptBundleEvents['kept-bundle.kept/1'].shape.why,
});

/** Where a bundle was kept. */
export type KeptAt = {
  readonly caseId: CaseId;
  readonly keptId: VaultAnswers['keepBundle']['keptId'];
};

/** Keeps the bundle that is open with a case. */
export function KeepForm(props: {
  readonly name: string;
  readonly onKept: (at: KeptAt) => void;
  readonly onCancel: () => void;
}) {
  const vault = useVault();
  const name = withoutHiddenCharacters(props.name).text.slice(0, textLimits.line);
  return (
    <CaseForm
      schema={schema}
      defaultValues={{ why: '' }}
      says="It is sealed into the case as it is, under a key of its own, with who signed it and what was proved of it today. Everybody who has the case can read it. It stays an imported source: nothing in it becomes part of the record by being kept."
      submitLabel="Keep it with the case"
      submit={(values) => vault.ask('keepBundle', { ...values, name })}
      onSaved={({ keptId }, values) => props.onKept({ caseId: values.caseId, keptId })}
      onCancel={props.onCancel}
    >
      <WhichCase name="caseId" label="With which case?" />
      <LongText
        name="why"
        label="What is it to the case?"
        hint="For instance: what another force holds on the associate, asked for on 3 February."
        limit={textLimits.paragraph}
        rows={2}
      />
    </CaseForm>
  );
}
