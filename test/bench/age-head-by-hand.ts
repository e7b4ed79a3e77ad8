import { writeFileSync } from 'node:fs';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { ageHead } from '../../renderer/vault/seal/age-head.ts';

/** @file The head of an age file and the key in it, for somebody fresh, into a folder: the vault's part of a bundle, not the sealer's. */

const dir = process.argv[2] ?? '.';
const identity = await generateX25519Identity();
const recipient = await identityToRecipient(identity);
const head = await ageHead({ recipients: [recipient] });
writeFileSync(`${dir}/key.txt`, `${identity}\n`);
writeFileSync(`${dir}/recipient.txt`, `${recipient}\n`);
writeFileSync(`${dir}/head.bin`, head.header);
writeFileSync(`${dir}/age-key.bin`, head.fileKeySecret);
