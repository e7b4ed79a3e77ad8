import { Link, Text } from '@fluentui/react-components';
import type { CaseView } from '../../../shared/contract/vault/cases.ts';
import type { CurrentExhibit } from '../../../shared/domain/exhibit/facts.ts';
import { actPath } from '../act.tsx';

/** Asks which exhibit a form is about, before it shows what is known of it. */
export function PickFirst(props: {
  readonly view: CaseView;
  readonly type: string;
  readonly exhibits: readonly CurrentExhibit[];
}) {
  return (
    <nav aria-label="Which exhibit?">
      <Text>Which exhibit?</Text>
      <ul>
        {props.exhibits.map(({ exhibit, reference, description }) => (
          <li key={exhibit.exhibitId}>
            <Link inline href={`#${actPath(props.view.caseId, props.type, exhibit.exhibitId)}`}>
              {reference}
            </Link>
            : {description}
          </li>
        ))}
      </ul>
    </nav>
  );
}
