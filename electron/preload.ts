import { ipcRenderer } from 'electron';
import { pageChannels } from '../shared/contract/channels.ts';

window.addEventListener('load', () => {
  ipcRenderer.send(pageChannels.connect);
});
