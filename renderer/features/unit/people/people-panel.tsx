import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { VaultAnswers } from '../../../../shared/contract/vault.ts';
import type { UnitPerson } from '../../../../shared/domain/noun.ts';
import { unitFactsOf } from '../../../../shared/domain/officeholder/facts.ts';
import { contestedPeople } from '../../../../shared/domain/officeholder/slice.ts';
import { Card } from '../../../ui/card.tsx';
import { EndOfficeForm } from './end-office-form.tsx';
import { NamePersonForm } from './name-person-form.tsx';
import { PeopleTable } from './people-table.tsx';
import { TwoPeople } from './two-people.tsx';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '960px',
  },
});

type Doing = { readonly what: 'name' | 'change' | 'end'; readonly person?: UnitPerson } | undefined;

/** Who belongs to the unit and who decides for it. Only people named here can be picked in a form. */
export function PeoplePanel(props: { readonly unit: VaultAnswers['unit'] }) {
  const styles = useStyles();
  const [doing, setDoing] = useState<Doing>();
  const { officeholder } = props.unit.state;
  const { people } = unitFactsOf(officeholder);
  const close = (): void => setDoing(undefined);
  if (doing?.what === 'end' && doing.person)
    return (
      <Card title={`End the offices of ${doing.person.name}`}>
        <EndOfficeForm person={doing.person} onDone={close} />
      </Card>
    );
  if (doing)
    return (
      <Card title={doing.person ? `Change ${doing.person.name}` : 'Name a person'}>
        <NamePersonForm person={doing.person} onDone={close} />
      </Card>
    );
  return (
    <div className={styles.column}>
      {contestedPeople(officeholder).map((register) => (
        <TwoPeople key={register.map(({ actId }) => actId).join()} register={register} />
      ))}
      <Card
        title="People and offices"
        actions={
          <Button appearance="primary" onClick={() => setDoing({ what: 'name' })}>
            Name a person
          </Button>
        }
      >
        <Text>
          Name the Appropriate Authority, the Head of PSD and the vetting officer before they are
          needed: an act that they decide names them, and nobody decides in a case they investigate.
        </Text>
        <PeopleTable
          people={people}
          contested={contestedPeople(officeholder).flatMap((one) => one[0]?.value.personId ?? [])}
          onChange={(person) => setDoing({ what: 'change', person })}
          onEnd={(person) => setDoing({ what: 'end', person })}
        />
      </Card>
    </div>
  );
}
