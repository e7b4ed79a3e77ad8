// breaks: the desk holds no key and opens no store
// breaks: only seal and the sealer import libsodium
import sodium from 'libsodium-wrappers-sumo';
export const seen = sodium;
