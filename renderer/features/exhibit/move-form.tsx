import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { currentExhibits, type CurrentExhibit } from '../../../shared/domain/exhibit/facts.ts';
import {
  movedTogether,
  movedTogetherSchema,
} from '../../../shared/domain/exhibit/moved-together.ts';
import { placeWords, sealWords } from '../../../shared/domain/exhibit/words.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { Choices } from '../../ui/form/choices.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { TimeField } from '../../ui/form/time-field.tsx';
import { useValue, When } from '../../ui/form/when.tsx';
import { useSession } from '../../vault-client/session.tsx';
import { ActForm } from '../act-form.tsx';
import type { ActFormProps } from '../act.tsx';
import { PersonFields } from '../person-fields.tsx';
import { exhibitOptions } from './which-exhibit.tsx';

/** Enters a movement of one exhibit or of several that went together: who, from where, to where, why, and the seals. */
export function MoveForm(props: ActFormProps) {
  const { view, wanted } = props;
  const { me } = useSession();
  const exhibits = currentExhibits(view.state).filter(canMove);
  const asked = exhibits.find(({ exhibit }) => exhibit.exhibitId === wanted);
  const first = asked ?? (exhibits.length === 1 ? exhibits[0] : undefined);
  return (
    <ActForm
      {...props}
      type="exhibit.moved/1"
      schema={movedTogetherSchema}
      defaultValues={{
        exhibitIds: first ? [first.exhibit.exhibitId] : [],
        from: first?.whereIs ?? '',
        to: '',
        movedOn: view.today,
        movedAt: '',
        takenBy: { personId: me.personId, name: me.name, rankOrGrade: me.rankOrGrade },
        why: '',
        sealNumber: first?.sealNumber ?? '',
      }}
      toEvent={(values) => movedTogether(values, exhibits)}
      fieldOf={(path) => (path === 'exhibitId' ? 'exhibitIds' : path)}
      says="Adds a line to the movement log of each. A line is never changed: what was entered wrongly is put right by the next."
      submitLabel="Enter the movement"
    >
      <Choices
        name="exhibitIds"
        label="Which exhibits?"
        hint="Several, where they went together."
        options={exhibitOptions(exhibits)}
      />
      <WhereTheyAre exhibits={exhibits} />
      <OfOne>
        <TextField name="from" label="Where was it taken from?" width="medium" />
      </OfOne>
      <Choice name="place" label="What kind of movement?" options={optionsOf(placeWords)} />
      <TextField
        name="to"
        label="Where did it go?"
        width="medium"
        hint="The room, the safe, the court, the laboratory."
      />
      <CivilDateField name="movedOn" label="Day" />
      <TimeField name="movedAt" label="Time" />
      <PersonFields at="takenBy" label="Who took it?" />
      <LongText name="why" label="Why?" limit={textLimits.paragraph} rows={2} />
      <Choice name="seal" label="The seal" inline options={optionsOf(sealWords)} />
      <When field="seal" is={['resealed']}>
        <SealNumber hint="The number it bears now. Several may lie in one bag under one seal." />
      </When>
      <When field="seal" is={['unbroken']}>
        <OfOne>
          <SealNumber hint="The number it bears now." />
        </OfOne>
      </When>
      <When field="place" is={['signed-out']}>
        <CivilDateField
          name="expectedBackOn"
          label="Back by"
          optional
          hint="It stands under My work from then on. Without a day, after four weeks."
        />
      </When>
    </ActForm>
  );
}

const canMove = ({ exhibit, standing }: CurrentExhibit): boolean =>
  exhibit.kind !== 'file' && standing !== 'disposed';

const SealNumber = (props: { readonly hint: string }) => (
  <TextField name="sealNumber" label="Seal number" width="short" hint={props.hint} />
);

/** What is asked of one exhibit only: of several the record answers, each by its own. */
function OfOne(props: { readonly children: ReactNode }) {
  const chosen = useValue('exhibitIds');
  return Array.isArray(chosen) && chosen.length > 1 ? null : props.children;
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** Where the record has what is chosen, and in what seal. */
function WhereTheyAre({ exhibits }: { readonly exhibits: readonly CurrentExhibit[] }) {
  const styles = useStyles();
  const chosen = useValue('exhibitIds');
  const now = exhibits.filter(
    ({ exhibit }) => Array.isArray(chosen) && chosen.includes(exhibit.exhibitId),
  );
  const [only] = now;
  if (!only) return null;
  if (now.length === 1)
    return (
      <span>
        The record has it here: <Where now={only} />
      </span>
    );
  return (
    <div>
      The record has them here, and that is where each line says it came from:
      <ul className={styles.list}>
        {now.map((each) => (
          <li key={each.exhibit.exhibitId}>
            {each.reference}: <Where now={each} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const Where = ({ now }: { readonly now: CurrentExhibit }) => (
  <>
    <strong>{now.whereIs}</strong>
    {now.sealNumber === '' ? '' : `, seal ${now.sealNumber}`}
  </>
);
