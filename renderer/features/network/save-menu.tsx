import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { CopyKind } from './save-dialog.tsx';

/** In which shape what is in the picture is to leave the vault. */
export function SaveMenu(props: {
  readonly isEmpty: boolean;
  readonly onSave: (what: CopyKind) => void;
}) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button disabledFocusable={props.isEmpty}>Save outside the vault</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => props.onSave('picture')}>As a picture (PNG)</MenuItem>
          <MenuItem onClick={() => props.onSave('table')}>As a table (CSV)</MenuItem>
          <MenuItem onClick={() => props.onSave('graph')}>For a charting tool (GraphML)</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
