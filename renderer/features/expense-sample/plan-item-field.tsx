import type { AuditItemRow } from '../../../shared/contract/vault/oversight.ts';
import { itemId, type ItemId } from '../../../shared/kit/ids.ts';
import { SelectField } from '../../ui/form/select-field.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { useQuery } from '../../vault-client/use-query.ts';

/** What is still to be done of the unit's joint audit plans; undefined until the vault answered. */
export function useOpenItems(): readonly AuditItemRow[] | undefined {
  const plans = useQuery('auditPlan', {}).value?.plans;
  return plans?.flatMap(({ items }) => items.filter(({ isOpen }) => isOpen));
}

/** Which item of the joint audit plan asks for a sample: chosen where the unit keeps its plan here, otherwise written. Nothing is written
 *  before it is known, for it would be gone when the choice takes its place. */
export function PlanItemField({ items }: { readonly items: readonly AuditItemRow[] | undefined }) {
  if (items?.length === 0)
    return <TextField name="plan" label="Item of the joint audit plan" optional />;
  return (
    <SelectField
      name="plan"
      label="Item of the joint audit plan"
      none="None"
      options={(items ?? []).map(({ auditItemId, now }) => ({
        value: auditItemId,
        label: now.what,
      }))}
      optional
    />
  );
}

/** What was chosen, by its number and in words. */
export function withPlanItem<Values extends { readonly plan: string }>(
  values: Values,
  items: readonly AuditItemRow[] | undefined,
): Values & { readonly planItemId?: ItemId } {
  const chosen = items?.find(({ auditItemId }) => auditItemId === values.plan);
  return chosen
    ? { ...values, plan: chosen.now.what, planItemId: itemId.parse(chosen.auditItemId) }
    : values;
}
