import { Text } from '@fluentui/react-components';
import type { AccessView } from '../../../shared/contract/vault/access.ts';
import { grantedWords } from '../../../shared/domain/access/events.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Awaiting } from '../../ui/awaiting.tsx';
import { CaseForm } from '../../ui/form/case-form.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { PersonPicker } from '../../ui/form/person-picker.tsx';
import { Tick } from '../../ui/form/tick.tsx';
import { When } from '../../ui/form/when.tsx';
import { useQuery } from '../../vault-client/use-query.ts';
import { useVault } from '../../vault-client/vault-context.tsx';
import type { ActFormProps } from '../act.tsx';
import { asChoice } from './as-choice.ts';

const schema = grantedWords.omit({ memberName: true });

/** Gives a colleague the case: its keys go to their workstations with the next round over the share. */
export function GiveForm({ view, done, cancel }: ActFormProps) {
  const vault = useVault();
  const asked = useQuery('accessOf', { caseId: view.caseId });
  const access = asked.value;
  if (!access) return <Awaiting asked={asked} says="Looking who can be given it" />;
  const offered = access.colleagues.filter(({ bar }) => bar === undefined);
  const nameOf = (member: string): string =>
    offered.find((one) => one.member === member)?.name ?? '';
  const namesakes = offered.filter(({ sameName }) => sameName).map(({ member }) => member);
  return (
    <CaseForm
      schema={schema}
      defaultValues={{
        ...{ reason: '', reporterReason: '', anotherPerson: '' },
        ...{ withReporter: false, withCharacteristics: false },
      }}
      says="They can read the whole case from its beginning, and add to it. What they have read cannot be taken back later."
      submitLabel="Give access"
      submit={({ memberId, ...words }) =>
        vault.ask('grantAccess', {
          ...{ caseId: view.caseId, memberId, memberName: nameOf(memberId) },
          ...words,
        })
      }
      onSaved={done}
      onCancel={cancel}
    >
      <PersonPicker
        name="memberId"
        label="Who needs to see it?"
        people={offered.map(asChoice)}
        whenNobody={<Text>Nobody of the unit can be given this case now.</Text>}
      />
      <NotOffered colleagues={access.colleagues} />
      <When field="memberId" is={namesakes}>
        <LongText
          name="anotherPerson"
          label="How do you know that this is another person?"
          hint="Somebody of the same name is in the case, and no collar number tells them apart."
          limit={textLimits.paragraph}
        />
      </When>
      <LongText name="reason" label="Why do they need it?" limit={textLimits.paragraph} />
      {access.knowsReporter ? (
        <>
          <Tick
            name="withReporter"
            label="Who reported"
            says="They need to know who reported, too"
          />
          <When field="withReporter" is={[true]}>
            <LongText
              name="reporterReason"
              label="Why do they need to know who reported?"
              limit={textLimits.paragraph}
            />
          </When>
        </>
      ) : null}
      <Tick
        name="withCharacteristics"
        label="Protected characteristics"
        says="They need the protected characteristics that were recorded, too"
      />
    </CaseForm>
  );
}

/** Who cannot be given it, and why: said, so that nobody looks for them. */
function NotOffered({ colleagues }: Pick<AccessView, 'colleagues'>) {
  return colleagues.flatMap(({ member, name, bar }) =>
    bar === undefined ? [] : [<Text key={member}>{`Not offered: ${name}. ${bar}`}</Text>],
  );
}
