// breaks: the shell holds no secret: it knows zod and Electron only
// breaks: only seal and the sealer import libsodium
import sodium from 'libsodium-wrappers-sumo';
export const seen = sodium;
