import { Link } from '@fluentui/react-components';
import type { CaseView } from '../../shared/contract/vault/cases.ts';
import { policySource, policyValue } from '../../shared/domain/policy/resolve.ts';
import { PersonPicker } from '../ui/form/person-picker.tsx';
import { Heed } from '../ui/heed.tsx';
import { Why } from '../ui/why.tsx';
import { useSession } from '../vault-client/session.tsx';
import { usePeople } from '../vault-client/use-people.ts';
import { WhoMayAct } from './who-may-act.tsx';
import { decidersOf, type AuthorityKey } from './deciders.ts';

type Props = {
  readonly view: CaseView;
  readonly name: string;
  readonly label: string;
  readonly authority: AuthorityKey;
};

/** Whose decision it is: one of those who hold the office. Says who holds it and may not decide here, and why. */
export function DeciderField(props: Props) {
  const { view, authority } = props;
  const { may, mayNot } = decidersOf(authority, view, usePeople(), useSession().me);
  const title = policyValue(view.policy, authority)?.title;
  const source = policySource(view.policy, authority);
  if (title === undefined)
    return (
      <>
        <PersonPicker name={props.name} label={props.label} people={[]} disabled />
        <Heed tone="warning" source={source} of="who decides is not stated">
          The policy does not say who decides this.{' '}
          <Link inline href="#/unit">
            Fill it in under Unit and settings
          </Link>
          , with who decided it.
        </Heed>
      </>
    );
  return (
    <WhoMayAct
      name={props.name}
      label={props.label}
      people={may}
      hint={
        <>
          This is for the {title} to decide. <Why source={source} of={`the ${title} decides`} />
        </>
      }
      verb="decide"
      mayNot={mayNot}
      excluded={{
        source: policySource(view.policy, 'decision.excluded'),
        of: 'some people may not decide',
      }}
    />
  );
}
