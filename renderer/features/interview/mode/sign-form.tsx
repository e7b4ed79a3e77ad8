import { Text } from '@fluentui/react-components';
import { z } from 'zod';
import type { VaultRequest } from '../../../../shared/contract/vault.ts';
import type { Signature } from '../../../../shared/domain/interview/live/events.ts';
import { presentNow } from '../../../../shared/domain/interview/live/record.ts';
import { signersOf } from '../../../../shared/domain/interview/live/sealing-rules.ts';
import { capacityWords } from '../../../../shared/domain/interview/words.ts';
import { itemId } from '../../../../shared/kit/ids.ts';
import { requiredText, text, textLimits } from '../../../../shared/kit/text.ts';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { Choice } from '../../../ui/form/choice.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { Section } from '../../../ui/form/section.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { momentNow } from '../../../vault-client/clock.ts';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { SignaturePad } from './signature-pad.tsx';
import type { Interviewing } from './use-interview.ts';

const signing = z.strictObject({
  signatures: z.array(
    z.strictObject({
      signer: z.enum(['member', 'police-friend', 'interviewer']),
      name: requiredText(textLimits.name, 'Type the name.'),
      signs: z.boolean(),
      reason: text(textLimits.paragraph).optional(),
      strokes: z.array(z.array(z.number())).optional(),
    }),
  ),
});
type Signing = z.infer<typeof signing>['signatures'][number];

/** Names under the record: typed, drawn as well where there is a pen, or why somebody does not sign. Seals the record. */
export function SignForm({ interviewing }: { readonly interviewing: Interviewing }) {
  const vault = useVault();
  const { record, view, keeper } = interviewing;
  const signers = signersOf(record);
  if (!record.readBack) return <Text>Once it was read back as it stands, it is signed here.</Text>;
  const seal = async (values: z.infer<typeof signing>) => {
    await keeper.tryAgain();
    const request: VaultRequest<'sealInterview'> = {
      caseId: view.caseId,
      interviewId: itemId.parse(record.interviewId),
      signatures: values.signatures.map(toSignature),
    };
    return vault.ask('sealInterview', request);
  };
  return (
    <CaseForm
      schema={signing}
      defaultValues={{
        signatures: signers.map((signer) => ({
          signer,
          name:
            presentNow(record).find(({ capacity }) => capacity === signer)?.name ??
            record.room.find(({ capacity }) => capacity === signer)?.name ??
            '',
          signs: true,
          strokes: [],
        })),
      }}
      says="Signing seals the record as it stands: hashed, drawn as a PDF, kept for ever. What is corrected afterwards makes a new version."
      submitLabel="Sign and seal"
      submit={seal}
      onSaved={() => undefined}
      fieldOf={(path) => {
        const index = signers.findIndex((signer) => path === `signatures.${signer}`);
        return index < 0 ? path : `signatures.${String(index)}.name`;
      }}
    >
      {signers.map((signer, index) => {
        const at = `signatures.${String(index)}`;
        const drawn = <SignaturePad name={`${at}.strokes`} label="Sign with pen or finger" />;
        return (
          <Section key={signer} title={capacityWords[signer]}>
            <TextField name={`${at}.name`} label="Name, typed as signature" width="medium" />
            {signer === 'interviewer' ? (
              drawn
            ) : (
              <Choice
                name={`${at}.signs`}
                label="Do they sign?"
                options={[
                  { value: true, label: 'They sign', then: drawn },
                  {
                    value: false,
                    label: 'They do not sign',
                    then: (
                      <LongText
                        name={`${at}.reason`}
                        label="Why not?"
                        limit={textLimits.paragraph}
                        rows={2}
                      />
                    ),
                  },
                ]}
              />
            )}
          </Section>
        );
      })}
    </CaseForm>
  );
}

function toSignature({ signer, name, signs, reason, strokes }: Signing): Signature {
  const who = { signer, name, at: momentNow() };
  if (!signs) return { ...who, how: 'declined', reason: reason ?? '' };
  return {
    ...who,
    how: 'signed',
    ...(strokes && strokes.length > 0 ? { drawing: { strokes } } : {}),
  };
}
