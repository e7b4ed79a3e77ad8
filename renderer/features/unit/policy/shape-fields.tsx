import { makeStyles, tokens } from '@fluentui/react-components';
import { officeNames } from '../../../../shared/domain/office.ts';
import { Choice } from '../../../ui/form/choice.tsx';
import { Choices } from '../../../ui/form/choices.tsx';
import { CivilDateField } from '../../../ui/form/date-field.tsx';
import { LinesField } from '../../../ui/form/lines-field.tsx';
import { LongText } from '../../../ui/form/long-text.tsx';
import { NumberField } from '../../../ui/form/number-field.tsx';
import { Section } from '../../../ui/form/section.tsx';
import { SelectField } from '../../../ui/form/select-field.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { ThingList } from '../../../ui/form/thing-list.tsx';
import { YesNo } from '../../../ui/form/yes-no-unknown.tsx';
import { freshId } from '../../../vault-client/fresh-id.ts';
import { freshParts, type Part, type Shape } from './shape.ts';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

type Props = {
  readonly shape: Shape;
  readonly name: string;
  readonly label: string;
  readonly optional?: boolean;
};

/** Up to this many answers are all in sight. */
const inSight = 5;

/** The fields that ask for a value of any shape: a word, a day, a choice, parts, a list of things. */
export function ShapeFields({ shape, name, label, optional = false }: Props) {
  const styles = useStyles();
  const basics = { name, label, optional };
  switch (shape.ask) {
    case 'fixed':
      return null;
    case 'date':
      return <CivilDateField {...basics} />;
    case 'yes-no':
      return <YesNo {...basics} />;
    case 'number':
      return <NumberField {...basics} />;
    case 'lines':
      return <LinesField {...basics} rows={5} />;
    case 'line':
      return <TextField {...basics} />;
    case 'words':
      return <LongText {...basics} limit={2000} rows={3} />;
    case 'some-of':
      return <Choices {...basics} options={shape.answers.map(optionOf)} />;
    case 'one-of':
      return shape.answers.length <= inSight ? (
        <Choice {...basics} inline options={shape.answers.map(optionOf)} />
      ) : (
        <SelectField {...basics} options={shape.answers.map(optionOf)} />
      );
    case 'parts':
      return (
        <div className={styles.parts}>
          <PartFields parts={shape.parts} path={name} />
        </div>
      );
    case 'things':
      return (
        <ThingList
          name={name}
          label={label}
          thing={thingOf(label)}
          addLabel={`Add to ${label.toLowerCase()}`}
          whenEmpty="Nothing is listed."
          fresh={() => freshParts(shape.parts, () => `unit-${freshId().slice(0, 8)}`)}
        >
          {(path) => <PartFields parts={shape.parts} path={path} />}
        </ThingList>
      );
  }
}

/** The code of a thing is kept as it is: cases name things by it. */
function PartFields(props: { readonly parts: readonly Part[]; readonly path: string }) {
  return props.parts
    .filter(({ name }) => name !== 'code')
    .map((part) => <PartField key={part.name} part={part} path={props.path} />);
}

/** A part that has parts of its own stands under its own heading: the chair of a meeting, with the offices that may take it. */
function PartField({ part, path }: { readonly part: Part; readonly path: string }) {
  const label = partWords[part.name] ?? spoken(part.name);
  const fields = (
    <ShapeFields
      shape={part.shape}
      name={`${path}.${part.name}`}
      label={label}
      optional={part.isOptional}
    />
  );
  return part.shape.ask === 'parts' ? <Section title={label}>{fields}</Section> : fields;
}

const partWords: Readonly<Record<string, string>> = {
  count: 'How many',
  unit: 'Counted in',
  from: 'Counted from',
  given: 'Is there a right of appeal?',
  offices: 'Offices that hold it',
  onlyInAbsence: 'Of these, only when the others are absent',
  title: 'Title as letters say it',
  attendees: 'Who makes it up',
  chair: 'Who is in the chair',
  quorum: 'Without whom it is not held',
  alwaysNotifiable: 'Does it always meet the definition?',
  needsReason: 'Is a reason asked for?',
  raises: 'What it brings to the investigator’s notice',
  effectiveFrom: 'Effective from',
  suspendedFrom: 'Suspended from',
  starter: 'Words to begin with',
  weight: 'Weight',
  owed: 'Must or may',
  highFrom: 'High begins at a score of',
  mediumFrom: 'Medium begins at a score of',
};

const optionOf = (value: string): { readonly value: string; readonly label: string } => ({
  value,
  label: abbreviations[value] ?? spoken(value),
});
const abbreviations: Readonly<Record<string, string>> = {
  mv: 'MV',
  sc: 'SC',
  dv: 'DV',
  esc: 'eSC',
  edv: 'eDV',
  rv: 'RV',
  ctc: 'CTC',
  nppv1: 'NPPV 1',
  nppv2: 'NPPV 2',
  nppv3: 'NPPV 3',
  ...officeNames,
  'psd-representative': 'Representative of PSD',
};

/** `suspendedFrom` or `from-a-later-day` in words. */
function spoken(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const thingOf = (label: string): string =>
  label === 'What is decided' ? 'Item' : label.replace(/s$/, '');
