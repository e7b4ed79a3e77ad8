import {
  networkFind,
  networkHubs,
  networkLinks,
  networkNode,
  networkPath,
  networkPicture,
  networkPictures,
} from './network.ts';
import { saveNetwork } from './save-network.ts';
import type { Room } from '../room.ts';
import { whenOpen } from './who-answers.ts';

/** Who answers the calls of the network picture. */
export const networkAnswers = {
  networkPicture: whenOpen(networkPicture),
  networkNode: whenOpen(networkNode),
  networkFind: whenOpen(networkFind),
  networkPath: whenOpen(networkPath),
  networkHubs: whenOpen(networkHubs),
  networkLinks: whenOpen(networkLinks),
  networkPictures: whenOpen((_room: Room, opened) => networkPictures(opened)),
  saveNetwork: whenOpen(saveNetwork),
};
