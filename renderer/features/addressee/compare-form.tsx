import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { AddresseeView } from '../../../shared/contract/vault/outside.ts';
import { addresseeEvents } from '../../../shared/domain/addressee/events.ts';
import { comparedByWords } from '../../../shared/domain/addressee/words.ts';
import type { CivilDate } from '../../../shared/kit/civil-date.ts';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { Choice } from '../../ui/form/choice.tsx';
import { CivilDateField } from '../../ui/form/date-field.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { TextField } from '../../ui/form/text-field.tsx';
import { Rows } from '../../ui/rows.tsx';
import { useAct } from '../../vault-client/use-act.ts';

const type = 'addressee.verified/1';
const schema = addresseeEvents[type].pick({ comparedBy: true, withWhom: true, verifiedOn: true });

const useStyles = makeStyles({
  keys: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Says that somebody compared these very keys with whom they belong to. */
export function CompareForm(props: {
  readonly view: AddresseeView;
  readonly today: CivilDate;
  readonly onDone: () => void;
}) {
  const styles = useStyles();
  const { view, today, onDone } = props;
  const { addresseeId, name, recipient, signing } = view.entry;
  const draftKey = `unit/${type}/${addresseeId}`;
  const record = useAct('unit', draftKey);
  const rows = [
    ...(recipient === '' ? [] : [{ label: 'Key to seal to', value: recipient }]),
    ...(signing === ''
      ? []
      : [
          { label: 'Key they sign with', value: view.fingerprint },
          { label: 'The same in six words', value: view.signingWords.join('  ') },
        ]),
  ];
  return (
    <CaseForm
      schema={schema}
      draft={{ key: draftKey, title: `Compare the key of ${name}` }}
      defaultValues={{ withWhom: '', verifiedOn: today }}
      says={
        <div className={styles.keys}>
          <Text>
            {`Reach ${name} by a way you knew before the key came: meet, or ring a number you had. Let them read out what stands on their side, letter by letter. Do not read yours to them.`}
          </Text>
          <Rows rows={rows} />
        </div>
      }
      submitLabel="The keys are the same"
      submit={(values) => record({ type, addresseeId, recipient, signing, ...values })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <Choice
        name="comparedBy"
        label="How did you compare?"
        options={optionsOf(comparedByWords)}
        inline
      />
      <TextField
        name="withWhom"
        label="With whom, and how did you reach them?"
        hint="For instance the name, and the number of the switchboard."
      />
      <CivilDateField name="verifiedOn" label="On which day?" />
    </CaseForm>
  );
}
