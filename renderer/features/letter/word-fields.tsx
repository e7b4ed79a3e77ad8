import { Button } from '@fluentui/react-components';
import { useFormContext } from 'react-hook-form';
import type { CaseView } from '../../../shared/contract/vault.ts';
import { house } from '../../../shared/domain/cite.ts';
import { currentLetter } from '../../../shared/domain/letter/current.ts';
import { letterKind, type LetterKind } from '../../../shared/domain/letter/model.ts';
import { hasOccasion } from '../../../shared/domain/letter/needs.ts';
import { letterQuestions, type LetterQuestion } from '../../../shared/domain/letter/questions.ts';
import { letterNames } from '../../../shared/domain/letter/sentences.ts';
import { officeNames } from '../../../shared/domain/office.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Why } from '../../ui/why.tsx';
import { useSession } from '../../vault-client/session.tsx';

type Props = { readonly view: CaseView; readonly kind: LetterKind | undefined };

/** Which letter, why it is issued again where it is, and the few words the composer cannot know. */
export function WordFields({ view, kind }: Props) {
  const questions = kind ? letterQuestions(kind, view.state, view.policy) : [];
  return (
    <>
      <Choice name="kind" label="Which letter?" options={kindOptions(view)} />
      {kind && currentLetter(view.state, kind) ? <Again /> : null}
      {kind ? <SignMyself /> : null}
      {questions.map((question) => (
        <Word key={question.name} question={question} />
      ))}
    </>
  );
}

const kindOptions = ({ state }: CaseView) =>
  letterKind.options.map((kind) => {
    const current = currentLetter(state, kind);
    const hint = current
      ? `Version ${String(current.version)} was issued on ${formatPlain(current.issuedOn)}. Issuing again makes version ${String(current.version + 1)}, in its place.`
      : hasOccasion(state, kind)
        ? undefined
        : 'Not yet: nothing has happened that it could tell of.';
    return { value: kind, label: letterNames[kind], ...(hint === undefined ? {} : { hint }) };
  });

const onceIssued = house(
  'An issued letter never changes. A wrong one is issued again, as a new version that points back.',
);

function Again() {
  return (
    <LongText
      name="replacesReason"
      label="What was wrong with the earlier letter?"
      hint={
        <>
          For the record; it does not stand in the letter.{' '}
          <Why source={onceIssued} of="a letter is issued again as a new version" />
        </>
      }
      limit={textLimits.paragraph}
      rows={2}
    />
  );
}

function SignMyself() {
  const { me } = useSession();
  const { setValue } = useFormContext();
  const office = Object.entries(officeNames).find(([code]) => code === me.office)?.[1] ?? '';
  const sign = (): void => {
    setValue('signatoryName', me.name);
    setValue('signatoryRank', me.rankOrGrade);
    setValue('signatoryOffice', office);
  };
  return (
    <div>
      <Button size="small" onClick={sign}>
        Sign it as {me.name}
      </Button>
    </div>
  );
}

function Word({ question }: { readonly question: LetterQuestion }) {
  const { name, label, suggestion, isRequired } = question;
  const hint =
    suggestion === '' ? question.hint : `${question.hint} Left empty, it says “${suggestion}”.`;
  const isLong = name === 'furtherWords' || name === 'contact' || name === 'appealAddress';
  const optional = !isRequired || suggestion !== '';
  return isLong ? (
    <LongText
      name={name}
      label={label}
      hint={hint}
      optional={optional}
      limit={textLimits.paragraph}
      rows={2}
    />
  ) : (
    <TextField name={name} label={label} hint={hint} optional={optional} width="medium" />
  );
}
