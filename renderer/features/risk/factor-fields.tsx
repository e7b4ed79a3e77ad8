import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import type { RiskPack } from '../../../shared/domain/policy/values.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { FieldFrame } from '../../ui/form/field-frame.tsx';
import { FieldGroup } from '../../ui/form/field-group.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { Section } from '../../ui/form/section.tsx';
import { Together } from '../../ui/form/together.tsx';
import { useField } from '../../ui/form/use-field.ts';
import { Why } from '../../ui/why.tsx';

const useStyles = makeStyles({
  note: { marginLeft: '32px', marginBottom: tokens.spacingVerticalM },
});

type Factor = RiskPack['factors'][number];

/** Every factor of the pack, scored 0 to 4 by what each score means, with what it rests on. */
export function FactorFields({ pack, view }: { readonly pack: RiskPack; readonly view: CaseView }) {
  const source = policySource(view.policy, 'risk.pack');
  return (
    <Section
      title="The factors"
      hint="Score what is known. Neither an occupation nor a scenario makes a risk by itself."
    >
      {pack.factors.map((factor, index) => (
        <Together key={factor.code}>
          <Choice
            name={`factors.${String(index)}.score`}
            label={factor.label}
            hint={
              <>
                {weightWords(factor)} <Why source={source} of={factor.label} />
              </>
            }
            options={factor.scale.map((anchor, score) => ({
              value: score,
              label: `${String(score)} · ${anchor}`,
            }))}
          />
          <LongText
            name={`factors.${String(index)}.rationale`}
            label={`What does this score rest on? (${String(index + 1)} of ${String(pack.factors.length)})`}
            limit={textLimits.paragraph}
            rows={2}
          />
        </Together>
      ))}
    </Section>
  );
}

const weightWords = ({ direction, weight }: Factor): string =>
  direction === 'lowers' ? 'The more of it, the less the risk.' : `Weight: ${weight}.`;

type Ticked = { readonly code: string; readonly note: string };

/** What else bears on the risk, each with a note. */
export function FurtherFactorsField({ pack }: { readonly pack: RiskPack }) {
  const styles = useStyles();
  const field = useField('furtherFactors');
  const ticked: readonly Ticked[] = Array.isArray(field.value) ? field.value.filter(isTicked) : [];
  const toggle = (code: string): void =>
    field.change(
      ticked.some((one) => one.code === code)
        ? ticked.filter((one) => one.code !== code)
        : [...ticked, { code, note: '' }],
    );
  return (
    <FieldFrame name="furtherFactors" label="What else bears on it?" optional error={field.error}>
      <FieldGroup id={field.id}>
        {pack.furtherFactors.map(({ code, label, why }) => {
          const index = ticked.findIndex((one) => one.code === code);
          return (
            <div key={code}>
              <Checkbox
                checked={index >= 0}
                onChange={() => toggle(code)}
                onBlur={field.left}
                label={`${label}: ${why}`}
              />
              {index >= 0 ? (
                <div className={styles.note}>
                  <LongText
                    key={code}
                    name={`furtherFactors.${String(index)}.note`}
                    label={`Note on: ${label.toLowerCase()}`}
                    limit={textLimits.paragraph}
                    rows={2}
                    optional
                  />
                </div>
              ) : null}
            </div>
          );
        })}
      </FieldGroup>
    </FieldFrame>
  );
}

const isTicked = (value: unknown): value is Ticked =>
  typeof value === 'object' && value !== null && 'code' in value && 'note' in value;
