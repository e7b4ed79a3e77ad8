import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { civilDate } from '../../../../shared/kit/civil-date.ts';
import type { Category } from '../../../../shared/domain/policy/values.ts';
import { categoriesInForce } from '../../../../shared/domain/policy/categories.ts';
import { policySource, policyValue } from '../../../../shared/domain/policy/resolve.ts';
import { FieldFrame } from '../../../ui/form/field-frame.tsx';
import { FieldGroup } from '../../../ui/form/field-group.tsx';
import { useField } from '../../../ui/form/use-field.ts';
import { Heed } from '../../../ui/heed.tsx';
import { Why } from '../../../ui/why.tsx';
import { useReportRoom } from '../report-room.ts';
import { toggleScenario, scenariosOf } from '../scenario-choice.ts';
import { Narrative } from './narrative.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '760px',
  },
  basis: {
    marginLeft: '32px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  wording: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** The scenarios of the policy, each read to its end, and *other* with its reason. */
export function ScenariosFields({ at }: { readonly at: string }) {
  const styles = useStyles();
  const { policy, today } = useReportRoom();
  const field = useField(at);
  const chosen = scenariosOf(field.value);
  const categories = categoriesInForce(policyValue(policy, 'definition.categories') ?? [], today);
  const source = policySource(policy, 'definition.categories');
  const offered = categories.some(({ code }) => code === 'other')
    ? categories
    : [...categories, plainOther];
  return (
    <>
      {categories.length === 0 ? (
        <Heed tone="info" source={source} of="the scenarios">
          The policy does not list scenarios. Say in your own words why the association meets its
          definition; triage waits until the unit has decided what it looks for.
        </Heed>
      ) : null}
      <Text>
        Read each to its end. Tick all that apply; what is ticked is not yet a finding.{' '}
        <Why source={source} of="the scenarios" />
      </Text>
      <FieldFrame name={at} label="Which of these does it fall under?" error={field.error}>
        <FieldGroup id={field.id} className={styles.list}>
          {offered.map((category) => {
            const index = chosen.findIndex(({ code }) => code === category.code);
            return (
              <div key={category.code}>
                <Checkbox
                  checked={index >= 0}
                  onChange={() => field.change(toggleScenario(chosen, category.code))}
                  onBlur={field.left}
                  label={
                    <>
                      <Text weight="semibold">{category.label}</Text>
                      <Text className={styles.wording}>{category.wording}</Text>
                    </>
                  }
                />
                {index >= 0 ? (
                  <div className={styles.basis}>
                    <Basis at={`${at}.${String(index)}`} category={category} />
                  </div>
                ) : null}
              </div>
            );
          })}
        </FieldGroup>
      </FieldFrame>
    </>
  );
}

function Basis({ at, category }: { readonly at: string; readonly category: Category }) {
  return (
    <>
      <Narrative
        key={category.code}
        name={`${at}.basis`}
        label={category.needsReason ? 'Why does it meet the definition?' : 'What does it rest on?'}
        size="paragraph"
        rows={2}
        optional={!category.needsReason}
      />
      {category.raises.includes('possible-abuse-of-position') ? (
        <Heed
          tone="warning"
          source={{
            kind: 'house',
            why: 'What may be an abuse of position has a procedure of its own.',
          }}
        >
          This may be an abuse of position. It is flagged; consider whether it must be referred.
        </Heed>
      ) : null}
    </>
  );
}

/** Where a policy has no list, only a reason in one's own words. */
const plainOther: Category = {
  code: 'other',
  label: 'Other, with the reason',
  wording: 'Another association that may have to be reported.',
  alwaysNotifiable: false,
  needsReason: true,
  raises: [],
  effectiveFrom: civilDate.parse('1900-01-01'),
};
