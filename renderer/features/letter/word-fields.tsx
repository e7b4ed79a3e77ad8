import { Button } from '@fluentui/react-components';
import { useFormContext, useWatch } from 'react-hook-form';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { house } from '../../../shared/domain/cite.ts';
import { letterQuestions, type LetterQuestion } from '../../../shared/domain/letter/questions.ts';
import { provisional } from '../../../shared/domain/register.ts';
import { mentionsReporter } from '../../../shared/domain/reporter/mentions.ts';
import type { CaseState } from '../../../shared/domain/state.ts';
import { officeNames } from '../../../shared/domain/office.ts';
import { formatPlain } from '../../../shared/kit/civil-date.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { Why } from '../../ui/why.tsx';
import { isOwedIn, offeredLetters, type Chosen, type OfferedLetter } from './letter-words.ts';
import { Heed } from '../../ui/heed.tsx';
import { wantedLetter } from '../act.tsx';
import { useSession } from '../../vault-client/session.tsx';

type Props = { readonly view: CaseView; readonly chosen: Chosen | undefined };

/** Which letter, why it is issued again where it is, and the few words the composer cannot know. */
export function WordFields({ view, chosen }: Props) {
  const questions = chosen
    ? letterQuestions(chosen.kind, view.state, view.policy, chosen.about)
    : [];
  const offered = offeredLetters(view);
  const isAgain =
    chosen !== undefined &&
    offered.some(({ value, current }) => value === wantedLetter(chosen) && current !== undefined);
  return (
    <>
      <Choice
        name="kind"
        label="Which letter?"
        hint="Those that have something to tell now. Others appear when something happens that they tell of."
        options={offered.toReversed().map(asOption(view))}
      />
      {isAgain ? <Again /> : null}
      {chosen ? <SignMyself /> : null}
      {questions.map((question) => (
        <Word key={question.name} question={question} />
      ))}
      <GivenAway state={view.state} questions={questions} />
    </>
  );
}

const asOption = (view: CaseView) => (letter: OfferedLetter) => {
  const { current } = letter;
  const hint = current
    ? `Version ${String(current.version)} was issued on ${formatPlain(current.issuedOn)}. Issuing again makes version ${String(current.version + 1)}, in its place.`
    : isOwedIn(view.duties)(letter)
      ? 'Owed.'
      : undefined;
  return { value: letter.value, label: letter.label, ...(hint === undefined ? {} : { hint }) };
};

/** Says so, where what is typed may name whoever reported. Names are also words, so it warns; the rule refuses what is beyond doubt. */
function GivenAway(props: {
  readonly state: CaseState;
  readonly questions: readonly LetterQuestion[];
}) {
  const values: Readonly<Record<string, unknown>> = useWatch();
  const typed = props.questions
    .map(({ name }) => values[name])
    .filter((said) => typeof said === 'string');
  const isOwn = provisional(props.state.report.fields.route)?.origin === 'self';
  const isNamed = props.state.reporter.identified.some(
    ({ value }) => mentionsReporter(typed.join(' '), value.identity).length > 0,
  );
  return isNamed && !isOwn ? (
    <Heed tone="warning" source={neverTheReporter}>
      These words may name whoever reported. A letter never does.
    </Heed>
  ) : null;
}

const neverTheReporter = house('Who reported stands in no letter.');

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
  const { name, label, suggestion, isRequired, isLong } = question;
  const hint =
    suggestion === ''
      ? question.hint
      : `${question.hint} Left empty, it says “${shortened(suggestion)}”.`;
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

const shortened = (words: string): string =>
  words.length > 160 ? `${words.slice(0, 157)}…` : words;
