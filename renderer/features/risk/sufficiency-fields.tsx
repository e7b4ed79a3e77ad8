import { Link } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import type { RiskPack } from '../../../shared/domain/policy/values.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choices } from '../../ui/form/choices.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { Section } from '../../ui/form/section.tsx';
import { useValue } from '../../ui/form/when.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Why } from '../../ui/why.tsx';
import { actPath } from '../act.tsx';

type Props = { readonly pack: RiskPack; readonly view: CaseView };

/** Is there enough to judge by? While a fact is missing there is no grade. */
export function SufficiencyFields({ pack, view }: Props) {
  const source = policySource(view.policy, 'risk.pack');
  return (
    <Section title="Is there enough to judge by?">
      <Choices
        name="missing"
        label="Which of these facts are still missing?"
        hint={
          <>
            Leave all empty when everything is known.{' '}
            <Why source={source} of="the facts a grade needs" />
          </>
        }
        options={pack.sufficiency.map(({ code, label, why }) => ({
          value: code,
          label,
          hint: why,
        }))}
      />
      {useIsIncomplete() ? (
        <>
          <LongText
            name="missingDetail"
            label="What is missing, and who can say it?"
            limit={textLimits.paragraph}
            rows={2}
            optional
          />
          <Heed tone="info">
            Without these facts nobody grades. Save what you have; add the facts in the report by{' '}
            <Link inline href={`#${actPath(view.caseId, 'report.amended/1')}`}>
              amending it
            </Link>
            , then assess again.
          </Heed>
        </>
      ) : null}
    </Section>
  );
}

/** True while a fact is said to be missing. */
export function useIsIncomplete(): boolean {
  const missing = useValue('missing');
  return Array.isArray(missing) && missing.length > 0;
}
