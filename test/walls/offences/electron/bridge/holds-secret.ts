// breaks: the shell holds no secret: it knows zod and Electron only
// breaks: only seal imports libsodium
import sodium from 'libsodium-wrappers-sumo';
export const seen = sodium;
