import { Button } from '@fluentui/react-components';
import { useFormContext } from 'react-hook-form';
import { supportWords } from '../../shared/domain/reporter/words.ts';
import { textLimits } from '../../shared/kit/text.ts';
import { Choice } from '../ui/form/choice.tsx';
import { Choices } from '../ui/form/choices.tsx';
import { LongText } from '../ui/form/long-text.tsx';
import { MoreFields } from '../ui/form/more-fields.tsx';
import { optionsOf } from '../ui/form/option.ts';
import { TextField } from '../ui/form/text-field.tsx';
import { useValue } from '../ui/form/when.tsx';
import { Heed } from '../ui/heed.tsx';
import { blankReporter } from './blank-reporter.ts';

/** @file Who reported: asked while a report is recorded and afterwards, kept in a compartment of its own either way. */

/** Who the reporter is, how to reach them safely, and what support they were offered. `at` ends with a dot, or is empty. */
export function ReporterFields({ at }: { readonly at: string }) {
  return (
    <>
      <Heed tone="info" source={keptApart}>
        What you write here is sealed apart, under a key of its own. It never appears in a list, a
        letter or a search.
      </Heed>
      <CovertSource at={at} />
      <TextField name={`${at}identity.surname`} label="Reporter’s surname" width="medium" />
      <TextField name={`${at}identity.forenames`} label="Reporter’s forenames" width="medium" />
      <TextField name={`${at}contact.phone`} label="Reporter’s telephone" width="short" optional />
      <LongText
        name={`${at}contact.safeWays`}
        label="When and how may they be reached without being given away?"
        limit={textLimits.paragraph}
        rows={2}
        optional
      />
      <MoreFields
        label="Add rank, number, relation to the subject, other contact"
        names={['knownAs', 'rankOrGrade', 'collarNumber', 'relationToSubject']
          .map((name) => `${at}identity.${name}`)
          .concat([`${at}contact.email`, `${at}contact.address`])}
      >
        <TextField
          name={`${at}identity.knownAs`}
          label="Reporter is known as"
          width="medium"
          optional
        />
        <TextField
          name={`${at}identity.rankOrGrade`}
          label="Reporter’s rank or grade"
          width="short"
          optional
        />
        <TextField
          name={`${at}identity.collarNumber`}
          label="Reporter’s collar number"
          width="short"
          optional
        />
        <TextField
          name={`${at}identity.relationToSubject`}
          label="Relation to the subject"
          width="medium"
          optional
        />
        <TextField name={`${at}contact.email`} label="Reporter’s email" width="medium" optional />
        <TextField name={`${at}contact.address`} label="Reporter’s address" optional />
      </MoreFields>
      <MoreFields
        label="Add why they are protected, support offered, any detriment"
        names={['protectionReason', 'supportOffered', 'supportDetail', 'detriment'].map(
          (name) => `${at}${name}`,
        )}
      >
        <LongText
          name={`${at}protectionReason`}
          label="Why are they protected?"
          limit={textLimits.paragraph}
          rows={2}
          optional
        />
        <Choices
          name={`${at}supportOffered`}
          label="Support offered"
          options={optionsOf(supportWords)}
        />
        <LongText
          name={`${at}supportDetail`}
          label="More on the support"
          limit={textLimits.paragraph}
          rows={2}
          optional
        />
        <LongText
          name={`${at}detriment`}
          label="Detriment they fear or have met"
          limit={textLimits.paragraph}
          rows={2}
          optional
        />
      </MoreFields>
    </>
  );
}

/** Asked so that it can be refused, before a name is typed. */
function CovertSource({ at }: { readonly at: string }) {
  const { setValue } = useFormContext();
  const clear = (): void => {
    for (const part of ['identity', 'contact'] as const)
      for (const name of Object.keys(blankReporter[part])) setValue(`${at}${part}.${name}`, '');
  };
  return (
    <>
      <Choice
        name={`${at}covertSource`}
        label="Are they, or were they, a covert human intelligence source?"
        options={[
          { value: 'no', label: 'No' },
          { value: 'yes', label: 'Yes, or possibly' },
        ]}
        inline
      />
      {useValue(`${at}covertSource`) === 'yes' ? (
        <Heed
          tone="warning"
          source={notKept}
          actions={<Button onClick={clear}>Clear what I typed</Button>}
        >
          The identity of a covert source is never kept here. Clear it, choose that the identity is
          not recorded, and speak to the source handling unit.
        </Heed>
      ) : null}
    </>
  );
}

const keptApart = {
  kind: 'house',
  why: 'Whoever reports a colleague is protected best by what nobody can stumble upon.',
} as const;
const notKept = {
  kind: 'house',
  why: 'The identity of a covert human intelligence source belongs to the source handling unit alone.',
} as const;
