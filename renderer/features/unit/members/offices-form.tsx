import { z } from 'zod';
import type { MemberView } from '../../../../shared/contract/vault/members.ts';
import { office, officeNames } from '../../../../shared/domain/office.ts';
import { Card } from '../../../ui/card.tsx';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { Choices } from '../../../ui/form/choices.tsx';
import { optionsOf } from '../../../ui/form/option.ts';
import { useVault } from '../../../vault-client/vault-context.tsx';

const schema = z.strictObject({ offices: z.array(office).min(1, 'Choose at least one office.') });

/** What somebody may do in the unit. */
export function OfficesForm(props: {
  readonly member: MemberView;
  readonly needsSecond: boolean;
  readonly onDone: () => void;
}) {
  const vault = useVault();
  const { member, needsSecond, onDone } = props;
  return (
    <Card title={`Change the offices of ${member.name}`}>
      <CaseForm
        schema={schema}
        defaultValues={{ offices: schema.shape.offices.safeParse(member.offices).data ?? [] }}
        says={`Of several, the one that comes first in this list is the one ${member.name} acts in, from their next unlock. ${secondWords(needsSecond)} Earlier records keep the office that was held then.`}
        submitLabel="Change the offices"
        submit={({ offices }) =>
          vault.ask('proposeMembership', {
            acts: [{ act: 'offices.set', member: member.member, offices }],
          })
        }
        onSaved={onDone}
        onCancel={onDone}
      >
        <Choices name="offices" label="Offices" options={optionsOf(officeNames)} />
      </CaseForm>
    </Card>
  );
}

/** Whether the decision holds at once. */
export const secondWords = (needsSecond: boolean): string =>
  needsSecond
    ? 'It holds once a second custodian has signed it.'
    : 'It holds at once: you are the only custodian.';
