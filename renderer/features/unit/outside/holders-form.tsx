import { z } from 'zod';
import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import { memberId } from '../../../../shared/kit/ids.ts';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { Choices } from '../../../ui/form/choices.tsx';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { secondWords } from '../members/offices-form.tsx';

const schema = z.strictObject({ members: z.array(memberId).max(100) });

const words = {
  make: {
    says: 'Two keys are made: one signs what the unit hands out, to the other outsiders seal what is for the unit.',
    submit: 'Make the keys',
  },
  renew: {
    says: 'New keys take the place of those in use. The old ones stay listed: what they signed stays signed by the unit, and what was sealed to them can still be opened. Everybody outside needs the new page.',
    submit: 'Make new keys',
  },
  holders: {
    says: 'Whoever holds the keys can sign in the unit’s name. Taking somebody off the list takes nothing off their workstation: make new keys for that.',
    submit: 'Decide who holds the keys',
  },
} as const;

/** Makes the keys, makes new ones, or decides who holds them. */
export function HoldersForm(props: {
  readonly what: keyof typeof words;
  readonly view: VaultAnswers['outsideKeys'];
  readonly onDone: (says?: string) => void;
}) {
  const vault = useVault();
  const { what, view, onDone } = props;
  const { says, submit } = words[what];
  const others = view.members.filter(({ isCustodian }) => !isCustodian);
  return (
    <CaseForm
      schema={schema}
      defaultValues={{
        members: others.flatMap(({ member, isNamed }) => (isNamed ? [member] : [])),
      }}
      says={`${says} ${secondWords(view.needsSecond)}`}
      submitLabel={submit}
      submit={({ members }) =>
        vault.ask(what === 'holders' ? 'setOutsideHolders' : 'makeOutsideKeys', { members })
      }
      onSaved={({ stands }) =>
        onDone(
          stands
            ? 'It holds. Workstations of colleagues get the keys with the next sync.'
            : 'It waits for a second custodian: Members, above the list.',
        )
      }
      onCancel={() => onDone()}
    >
      {others.length === 0 ? null : (
        <Choices
          name="members"
          label="Who may sign for the unit, beside its custodians?"
          hint="Name those who hand out bundles. Fewer is safer."
          optional
          options={others.map(({ member, name }) => ({ value: member, label: name }))}
        />
      )}
    </CaseForm>
  );
}
