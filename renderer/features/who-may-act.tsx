import { Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentProps, ReactNode } from 'react';
import type { Source } from '../../shared/domain/source.ts';
import { PersonPicker } from '../ui/form/person-picker.tsx';
import { Why } from '../ui/why.tsx';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: '20px', color: tokens.colorNeutralForeground2 },
});

type Props = Pick<ComponentProps<typeof PersonPicker>, 'name' | 'label' | 'people' | 'hint'> & {
  /** What they would do here: `decide`, `act`. */
  readonly verb: string;
  readonly mayNot: readonly { readonly name: string; readonly why: string }[];
  /** What says that some people may not, and of what. */
  readonly excluded: { readonly source: Source; readonly of: string };
  readonly children?: ReactNode;
};

/** One of those who hold an office. Who holds it and may not act here is named with the reason, so that nobody looks for them. */
export function WhoMayAct({ verb, mayNot, excluded, children, ...picker }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <PersonPicker
        {...picker}
        whenNobody={
          <>
            Nobody who holds this office may {verb} here.{' '}
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
            Cannot be chosen here <Why {...excluded} />
          </Text>
          <ul className={styles.list}>
            {mayNot.map((person) => (
              <li key={`${person.name} ${person.why}`}>
                <Text size={200}>
                  {person.name}: {person.why}
                </Text>
              </li>
            ))}
          </ul>
        </div>
      )}
      {children}
    </div>
  );
}
