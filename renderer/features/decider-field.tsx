import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseView } from '../../shared/contract/vault.ts';
import { policySource, policyValue } from '../../shared/domain/policy/resolve.ts';
import { PersonPicker } from '../ui/form/person-picker.tsx';
import { Heed } from '../ui/heed.tsx';
import { Why } from '../ui/why.tsx';
import { useSession } from '../vault-client/session.tsx';
import { usePeople } from '../vault-client/use-people.ts';
import { decidersOf, type AuthorityKey } from './deciders.ts';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: '20px', color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly view: CaseView;
  readonly name: string;
  readonly label: string;
  readonly authority: AuthorityKey;
};

/** Whose decision it is: one of those who hold the office. Says who holds it and may not decide here, and why. */
export function DeciderField(props: Props) {
  const styles = useStyles();
  const { view, authority } = props;
  const { may, mayNot } = decidersOf(authority, view, usePeople(), useSession().me);
  const title = policyValue(view.policy, authority)?.title;
  const source = policySource(view.policy, authority);
  if (title === undefined)
    return (
      <div className={styles.box}>
        <PersonPicker name={props.name} label={props.label} people={[]} disabled />
        <Heed tone="warning" source={source} of="who decides is not stated">
          The policy does not say who decides this.{' '}
          <Link inline href="#/unit">
            Fill it in under Unit and settings
          </Link>
          , with who decided it.
        </Heed>
      </div>
    );
  return (
    <div className={styles.box}>
      <PersonPicker
        name={props.name}
        label={props.label}
        people={may}
        hint={
          <>
            This is for the {title} to decide. <Why source={source} of={`the ${title} decides`} />
          </>
        }
        whenNobody={
          <>
            Nobody who holds this office may decide here.{' '}
            <Link inline href="#/unit">
              Name somebody under Unit and settings
            </Link>
            .
          </>
        }
      />
      {mayNot.length === 0 ? null : (
        <div>
          <Text size={200}>
            Cannot be chosen here{' '}
            <Why
              source={policySource(view.policy, 'decision.excluded')}
              of="some people may not decide"
            />
          </Text>
          <ul className={styles.list}>
            {mayNot.map((person) => (
              <li key={person.name}>
                <Text size={200}>
                  {person.name}: {person.why}
                </Text>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
