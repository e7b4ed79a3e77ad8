import { useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { policySource, type ResolvedPolicy } from '../../shared/domain/policy/resolve.ts';
import { citing } from '../../shared/domain/cite.ts';
import { textLimits } from '../../shared/kit/text.ts';
import { LongText } from '../ui/form/long-text.tsx';
import { SelectField } from '../ui/form/select-field.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { useValue } from '../ui/form/when.tsx';
import { Why } from '../ui/why.tsx';
import { catalogueOf, catalogueOptions } from './catalogue.ts';

/** @file What a proposed step and an imposed condition have in common. `at` ends with a dot, or is empty. */

const needed = citing(
  { leicestershire: 'PD7' },
  'A private life is restricted only where it has to be, and whoever restricts it says why.',
);

type Props = { readonly at: string; readonly policy: ResolvedPolicy };

/** What it is: a kind of the catalogue, and the words the member will read. */
export function StepWords({ at, policy }: Props) {
  useStarter(at, policy);
  return (
    <>
      <SelectField
        name={`${at}kind`}
        label="Kind"
        hint={
          <>
            The list of the policy.{' '}
            <Why source={policySource(policy, 'conditions.catalogue')} of="the list of kinds" />
          </>
        }
        options={catalogueOptions(policy)}
      />
      <LongText
        name={`${at}text`}
        label="In the words the member will read"
        hint="Begins with the words of the list. Make them fit this member."
        limit={textLimits.paragraph}
        rows={3}
      />
    </>
  );
}

/** Why it is needed, and why nothing lighter would do. */
export function StepReasons({ at, policy }: Props) {
  return (
    <>
      <LongText
        name={`${at}necessity`}
        label="Why is it necessary?"
        hint={
          <>
            What would happen without it.{' '}
            <Why source={needed({ policy })} of="necessity is recorded" />
          </>
        }
        limit={textLimits.paragraph}
        rows={2}
      />
      <LongText
        name={`${at}proportionality`}
        label="Why would nothing lighter do?"
        hint={
          <>
            What lighter step was thought of.{' '}
            <Why source={needed({ policy })} of="proportionality is recorded" />
          </>
        }
        limit={textLimits.paragraph}
        rows={2}
      />
    </>
  );
}

/** Puts the list's own words in an empty box, or in one that still holds another kind's. What a person wrote stands. */
function useStarter(at: string, policy: ResolvedPolicy): void {
  const { setValue, getValues } = useFormContext();
  const kind = useValue(`${at}kind`);
  useEffect(() => {
    const catalogue = catalogueOf(policy);
    const chosen = catalogue.find((each) => each.code === kind);
    const written: unknown = getValues(`${at}text`);
    const isUntouched =
      written === undefined || written === '' || catalogue.some((each) => each.starter === written);
    if (chosen && isUntouched && written !== chosen.starter) setValue(`${at}text`, chosen.starter);
  }, [at, kind, policy, getValues, setValue]);
}

/** How it is told whether it is kept, and who looks. */
export function StepWatch({ at }: { readonly at: string }) {
  return (
    <>
      <LongText
        name={`${at}monitoring`}
        label="How can anybody tell whether it is kept?"
        hint="What is looked at, how often, against what."
        limit={textLimits.paragraph}
        rows={2}
      />
      <TextField
        name={`${at}owner`}
        label="Who watches that it is kept?"
        hint="One person, by name or role."
        width="medium"
      />
    </>
  );
}
