import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minInlineSize: 0 },
});

/** Controls that belong together, named for those who hear the page. */
export function Group(props: {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <fieldset aria-label={props.label} className={mergeClasses(styles.group, props.className)}>
      {props.children}
    </fieldset>
  );
}
