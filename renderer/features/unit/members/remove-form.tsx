import { z } from 'zod';
import type { AskedMembershipAct } from '../../../../shared/domain/membership/asked-acts.ts';
import type { MemberView, WorkstationView } from '../../../../shared/contract/vault/members.ts';
import { Card } from '../../../ui/card.tsx';
import { CaseForm } from '../../../ui/form/case-form.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { useVault } from '../../../vault-client/vault-context.tsx';
import { secondWords } from './offices-form.tsx';

/** Removes somebody from the unit, after their name was typed. */
export function RemoveForm(props: { readonly member: MemberView; readonly onDone: () => void }) {
  const { member, onDone } = props;
  return (
    <TypedDecision
      title={`Remove ${member.name}`}
      says={`${member.name} gets nothing new from now on: the unit’s key is replaced, and every workstation that stays is given the new one. What ${member.name} recorded until now stays. What they recorded and has not reached this workstation is kept apart until a supervisor or a custodian takes it in, so that honest work that comes late is not lost. What they hold already on their own disk cannot be called back. It holds at once, by your signature alone.`}
      toType={member.name}
      what="the colleague’s name"
      submitLabel={`Remove ${member.name}`}
      act={{ act: 'member.removed', member: member.member }}
      onDone={onDone}
    />
  );
}

/** Takes one workstation from the unit; its member stays. */
export function RevokeForm(props: {
  readonly member: MemberView;
  readonly workstation: WorkstationView;
  readonly onDone: () => void;
}) {
  const { member, workstation, onDone } = props;
  return (
    <TypedDecision
      title={`Revoke ${workstation.name} of ${member.name}`}
      says={`For a workstation that was lost, stolen or handed back. ${member.name} stays a member. The unit’s key is replaced, and this workstation is not given the new one. What was recorded at it and has not reached this workstation is kept apart until a supervisor or a custodian takes it in. It holds at once, by your signature alone.`}
      toType={workstation.name}
      what="the workstation’s name"
      submitLabel={`Revoke ${workstation.name}`}
      act={{ act: 'device.revoked', device: workstation.device }}
      onDone={onDone}
    />
  );
}

/** Makes somebody a custodian, or ends it. */
export function CustodianForm(props: {
  readonly member: MemberView;
  readonly ends: boolean;
  readonly needsSecond: boolean;
  readonly onDone: () => void;
}) {
  const { member, ends, needsSecond, onDone } = props;
  const title = ends ? `End that ${member.name} is a custodian` : `Make ${member.name} a custodian`;
  return (
    <TypedDecision
      title={title}
      says={
        ends
          ? `${member.name} stays a member and no longer decides who belongs to the unit. It holds at once, by your signature alone.`
          : `A custodian decides with another one who joins, and alone who leaves. A custodian sees no case for that. ${secondWords(needsSecond)}`
      }
      toType={member.name}
      what="the colleague’s name"
      submitLabel={ends ? 'End it' : 'Make a custodian'}
      act={{ act: ends ? 'custodian.removed' : 'custodian.added', member: member.member }}
      onDone={onDone}
    />
  );
}

/** A decision that nobody makes with one press by mistake: a name is typed first. */
function TypedDecision(props: {
  readonly title: string;
  readonly says: string;
  readonly toType: string;
  readonly what: string;
  readonly submitLabel: string;
  readonly act: AskedMembershipAct;
  readonly onDone: () => void;
}) {
  const vault = useVault();
  const { title, says, toType, what, submitLabel, act, onDone } = props;
  const isTyped = (typed: string): boolean =>
    typed.trim().toLowerCase() === toType.trim().toLowerCase();
  const schema = z.strictObject({
    typed: z.string().max(400).refine(isTyped, `Type ${what} as it stands above: ${toType}.`),
  });
  return (
    <Card title={title}>
      <CaseForm
        schema={schema}
        defaultValues={{ typed: '' }}
        says={says}
        submitLabel={submitLabel}
        submit={() => vault.ask('proposeMembership', { acts: [act] })}
        onSaved={onDone}
        onCancel={onDone}
      >
        <TextField name="typed" label={`Type ${what} to confirm`} />
      </CaseForm>
    </Card>
  );
}
