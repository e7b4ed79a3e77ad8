import { Divider, makeStyles, tokens } from '@fluentui/react-components';
import { Children, Fragment, type ReactNode } from 'react';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** Things of one kind below each other, with a line between them. */
export function Stack({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      {Children.toArray(children).map((child, index) => (
        <Fragment key={index}>
          {index > 0 ? <Divider /> : null}
          {child}
        </Fragment>
      ))}
    </div>
  );
}
