import { Button } from '@fluentui/react-components';
import { useFormContext } from 'react-hook-form';
import { useValue } from '../../../ui/form/when.tsx';
import { ColleagueFields } from './colleague-fields.tsx';

/** A colleague the report may name. Absent until somebody adds them, for a colleague without a name is none. */
export function OptionalColleague({ at, who }: { readonly at: string; readonly who: string }) {
  const { setValue } = useFormContext();
  const isNamed = useValue(at) !== undefined;
  if (!isNamed)
    return (
      <div>
        <Button
          appearance="subtle"
          size="small"
          onClick={() => setValue(at, { name: '', rankOrGrade: '', collarNumber: '', contact: '' })}
        >
          <span aria-hidden="true">+&nbsp;</span>Add the {who.toLowerCase()}
        </Button>
      </div>
    );
  return (
    <>
      <ColleagueFields at={at} who={who} />
      <div>
        <Button appearance="subtle" size="small" onClick={() => setValue(at, undefined)}>
          Take away the {who.toLowerCase()}
        </Button>
      </div>
    </>
  );
}
