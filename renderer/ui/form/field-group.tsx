import {
  FieldContextProvider,
  makeStyles,
  mergeClasses,
  useFieldControlProps_unstable,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
});

type Props = {
  readonly id: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** Several controls under the label of one field. The label, the hint and the message belong to the group; inside it each control has a
 *  name and an id of its own, or a click on any label would reach the first. */
export function FieldGroup(props: Props) {
  const styles = useStyles();
  const control = useFieldControlProps_unstable({ id: props.id });
  return (
    <fieldset {...control} className={mergeClasses(styles.group, props.className)}>
      <FieldContextProvider value={undefined}>{props.children}</FieldContextProvider>
    </fieldset>
  );
}
