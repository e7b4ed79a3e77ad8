import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { beginAfresh } from '../ui/as-left.ts';
import { PageHeader } from '../ui/page-header.tsx';

/** @file What all pages of registers share: which register, and the way to the others. A new register is one line here and one in the routes. */

/** The registers that have a page, in the order in which they are shown. */
const registerPlaces = [
  { path: '/registers', title: 'Gifts and hospitality' },
  { path: '/registers/interests', title: 'Business interests' },
  { path: '/registers/procurement', title: 'Procurement' },
  { path: '/registers/diaries', title: 'Diaries' },
  { path: '/registers/expenses', title: 'Expenses' },
  { path: '/registers/media', title: 'Media contacts' },
  { path: '/registers/oversight', title: 'Audit plan and sources' },
] as const;
/** Where a register stands. */
type RegisterPath = (typeof registerPlaces)[number]['path'];

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  link: {
    display: 'block',
    padding: '5px 12px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  here: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A page of one register: its head, the way to the others, and what it holds. */
export function RegisterFrame(props: {
  readonly at: RegisterPath;
  readonly sub: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <>
      <PageHeader
        title="Registers"
        sub={props.sub}
        actions={props.actions}
        arrival={`Registers ${props.at}`}
      />
      <nav aria-label="Registers">
        <ul className={styles.list}>
          {registerPlaces.map(({ path, title }) => (
            <li key={path}>
              <a
                href={`#${path}`}
                aria-current={path === props.at ? 'page' : undefined}
                onClick={beginAfresh}
                className={mergeClasses(styles.link, path === props.at && styles.here)}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {props.children}
    </>
  );
}
