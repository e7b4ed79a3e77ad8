import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { openLines } from '../../../shared/domain/investigation-plan/facts.ts';
import { personWords } from '../../../shared/domain/named-person.ts';
import { formatShort } from '../../../shared/kit/civil-date.ts';
import { itemId } from '../../../shared/kit/ids.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { freshId } from '../../vault-client/fresh-id.ts';
import { useSession } from '../../vault-client/session.tsx';
import { PersonFields } from '../person-fields.tsx';

/** What is to be found out, by whom and by when. `at` ends with a dot, or is empty. */
export function LineFields({ at }: { readonly at: string }) {
  return (
    <>
      <LongText
        name={`${at}text`}
        label="What is to be found out, and how?"
        limit={textLimits.paragraph}
        rows={2}
      />
      <PersonFields at={`${at}owner`} label="Whose line is it?" />
      <CivilDateField name={`${at}dueOn`} label="By the end of" />
      <LongText
        name={`${at}disclosure`}
        label="Disclosure"
        hint="What it may bring that has to be disclosed, or kept back."
        optional
        limit={textLimits.paragraph}
        rows={2}
      />
    </>
  );
}

/** Which of the open lines. */
export function WhichLine({ view }: { readonly view: CaseView }) {
  return (
    <Choice
      name="lineId"
      label="Which line of enquiry?"
      options={openLines(view.state.investigationPlan).map((line) => ({
        value: line.lineId,
        label: line.text,
        hint: `${personWords(line.owner)}, by ${formatShort(line.dueOn)}`,
      }))}
    />
  );
}

/** The one open line, where there is only one. */
export const onlyLine = ({ state }: CaseView): { readonly lineId?: string } => {
  const open = openLines(state.investigationPlan);
  return open.length === 1 && open[0] ? { lineId: open[0].lineId } : {};
};

/** A new line, of whoever writes it until they say otherwise. */
export function useFreshLine() {
  const { me } = useSession();
  const personId = itemId.safeParse(me.personId).data;
  return () => ({
    lineId: freshId(),
    text: '',
    owner: {
      name: me.name,
      rankOrGrade: me.rankOrGrade,
      ...(personId === undefined ? {} : { personId }),
    },
    disclosure: '',
  });
}
