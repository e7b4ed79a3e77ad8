import { createRoot } from 'react-dom/client';
import workerAddress from './vault/vault.worker.ts?worker&url';

const place = document.querySelector('#root');
if (place) createRoot(place).render(<p>Probity is being built: {workerAddress}</p>);
