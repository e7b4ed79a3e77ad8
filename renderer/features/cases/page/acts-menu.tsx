import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import type { CaseView } from '../../../../shared/contract/vault.ts';
import { actPath, useActs, type ActGroup } from '../../act.tsx';

const groups: readonly ActGroup[] = [
  'Report',
  'Risk',
  'Enquiry',
  'Interview',
  'Conditions',
  'Decision',
  'Appeal and review',
  'Letters',
  'Liaison',
  'Access',
  'Case',
];

const useStyles = makeStyles({
  // More acts than a screen is high: the list scrolls, and nothing of it lies outside the window.
  acts: { maxHeight: '70vh', overflowY: 'auto' },
});

/** Every act that can be recorded on this case now. */
export function ActsMenu(props: { readonly view: CaseView }) {
  const { view } = props;
  const styles = useStyles();
  const offered = useActs().filter((act) => act.offered(view));
  if (offered.length === 0) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button>Record an act</Button>
      </MenuTrigger>
      <MenuPopover className={styles.acts}>
        <MenuList>
          {groups.map((group) => {
            const inGroup = offered.filter((act) => act.group === group);
            if (inGroup.length === 0) return null;
            return (
              <MenuGroup key={group}>
                <MenuGroupHeader>{group}</MenuGroupHeader>
                {inGroup.map((act) => (
                  <MenuItemLink key={act.type} href={`#${actPath(view.caseId, act.type)}`}>
                    {act.title}
                  </MenuItemLink>
                ))}
              </MenuGroup>
            );
          })}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
