import { Link } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import { authorityOf, type AuthorityOf } from '../../../shared/domain/appeal/who-hears.ts';
import { policySource } from '../../../shared/domain/policy/resolve.ts';
import { textLimits } from '../../../shared/kit/text.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { LongText } from '../../ui/form/long-text.tsx';
import { optionsOf } from '../../ui/form/option.ts';
import { useValue } from '../../ui/form/when.tsx';
import { Heed } from '../../ui/heed.tsx';
import { Why } from '../../ui/why.tsx';
import { useSession } from '../../vault-client/session.tsx';
import { usePeople } from '../../vault-client/use-people.ts';
import { WhoMayAct } from '../who-may-act.tsx';
import { hearersOf, isDeputyChosen } from './hearers.ts';
import { absenceWords } from './words.ts';

type Props = {
  readonly view: CaseView;
  readonly name: 'chair' | 'decidedBy';
  readonly label: string;
  readonly authority: AuthorityOf;
};

/** Who chairs or decides: one of those who hold the office. Says who holds it and may not act here, and asks why where a deputy acts. */
export function HearerField(props: Props) {
  const { view, authority } = props;
  const appealId = useValue('appealId');
  const { may, mayNot } = hearersOf(
    authority,
    view,
    typeof appealId === 'string' ? appealId : '',
    usePeople(),
    useSession().me,
  );
  const title = authorityOf(view.policy, authority)?.title;
  const source = policySource(view.policy, authority);
  if (title === undefined)
    return (
      <Heed tone="warning" source={source} of="who hears an appeal is not stated">
        The policy does not say who hears an appeal.{' '}
        <Link inline href="#/unit">
          Fill it in under Unit and settings
        </Link>
        , with who decided it.
      </Heed>
    );
  return (
    <WhoMayAct
      name={props.name}
      label={props.label}
      people={may}
      hint={
        <>
          For the {title}. <Why source={source} of={`the ${title} hears an appeal`} />
        </>
      }
      verb="act"
      mayNot={mayNot}
      excluded={{
        source: policySource(view.policy, 'appeal.excluded'),
        of: 'some people may not hear an appeal',
      }}
    >
      <Absence {...props} />
    </WhoMayAct>
  );
}

function Absence({ view, name, authority }: Props) {
  const chosen = useValue(name);
  if (!isDeputyChosen(authority, view, chosen)) return null;
  return (
    <>
      <Choice
        name="inAbsence.because"
        label="Why does the deputy act?"
        options={optionsOf(absenceWords)}
      />
      <LongText
        name="inAbsence.note"
        label="Who is absent, and how it is known"
        limit={textLimits.paragraph}
        rows={2}
      />
    </>
  );
}
