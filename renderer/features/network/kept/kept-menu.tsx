import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { KeptPicture } from '../../../../shared/domain/network/slice.ts';
import { shortMoment } from '../../../ui/time.ts';

type Props = {
  readonly pictures: readonly KeptPicture[];
  readonly onKeep: () => void;
  readonly onShow: (picture: KeptPicture) => void;
};

/** Keeps what is in the picture, or goes back to one that was kept. */
export function KeptMenu({ pictures, onKeep, onShow }: Props) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button>
          {pictures.length === 0 ? 'Kept pictures' : `Kept pictures (${String(pictures.length)})`}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onKeep}>Keep this picture…</MenuItem>
          {pictures.length === 0 ? null : <MenuDivider />}
          {pictures.map((kept) => (
            <MenuItem
              key={kept.pictureId}
              secondaryContent={shortMoment(kept.keptAt)}
              onClick={() => onShow(kept)}
            >
              {kept.name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
