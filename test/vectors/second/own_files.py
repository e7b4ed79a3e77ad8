"""What a vault keeps for itself and what a workstation brings when it joins: read from docs/formats alone. No reader of a share needs it.

Reads only. Needs PyNaCl (python3-nacl) for Argon2id and the stream of parts.
"""
import hmac
import struct
import unicodedata

from nacl import bindings as sodium
from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id
from nacl.signing import VerifyKey

from probity import Refused, blake2b, context, crc32c, label, open_box, read_records


# -- seal.md, sealed-file.md --------------------------------------------------------------------------------------


def box_size(stored_size):
    """seal.md 2: the classes."""
    needed = 83 + stored_size
    for size in (512, 1024, 2048, 4096):
        if needed <= size:
            return size
    exponent = needed.bit_length() - 1
    step = 1 << (exponent - (exponent.bit_length() - 1) - 1)
    return -(-needed // step) * step


def open_part(key, file_id, number, part):
    """sealed-file.md 2: the content of one part, or Refused."""
    if len(part) < 2 or part[0] != 0xB6 or part[1] == 0:
        raise Refused("seal/not-ours")
    if part[1] != 1:
        raise Refused("seal/too-new")
    if len(part) < 79:
        raise Refused("seal/tampered")
    bound = context("file-part", file_id, number)
    derived = blake2b(64, label("sealed-file"), key)
    if not hmac.compare_digest(part[26:58], blake2b(32, part[:26] + bound, derived[32:])):
        raise Refused("seal/not-for-me")
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, part[2:26], derived[:32])
    messages = [part[58:79]] + [part[at : at + 65553] for at in range(79, len(part), 65553)]
    plain = []
    for index, message in enumerate(messages):
        try:
            bytes_, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(
                state, message, part[:2] + bound if index == 0 else None
            )
        except (RuntimeError, CryptoError, ValueError):
            raise Refused("seal/tampered") from None
        if tag != (3 if index == len(messages) - 1 else 0):
            raise Refused("seal/tampered")
        plain.append(bytes_)
    size = struct.unpack(">I", plain[0])[0]
    whole = b"".join(plain[1:])
    if size > len(whole) or any(whole[size:]):
        raise Refused("seal/tampered")
    return whole[:size]


# -- slots.md -----------------------------------------------------------------------------------------------------


def open_slots(data, passphrase=None, os_secret=b"", kit_secret=None):
    """slots.md 2 to 4: the vault key, and what the file says of its vault."""
    if crc32c(data[:-4]) != struct.unpack(">I", data[-4:])[0]:
        raise Refused("keys/damaged")
    magic, version, kind, generation, vault = struct.unpack(">4sBBQ16s", data[:30])
    if magic != b"PRBS" or version != 1:
        raise Refused("keys/not-ours")
    flag, memory, passes, lanes, salt = struct.unpack(">BIII16s", data[30:59])
    size = struct.unpack(">H", data[59:61])[0]
    passphrase_box, at = data[61 : 61 + size], 61 + size
    size = struct.unpack(">H", data[at : at + 2])[0]
    kit_box, end = data[at + 2 : at + 2 + size], at + 2 + size
    if kit_secret is not None:
        key = blake2b(32, label("slot-key", "kit"), kit_secret)
        vault_key = open_box(key, context("slot", vault.hex(), "kit"), kit_box)
    else:
        if memory < 65536 or passes < 3 or lanes != 1:
            raise Refused("keys/weak-parameters")
        text = unicodedata.normalize("NFKC", passphrase).encode("utf-8")
        stretched = argon2id.kdf(32, text, salt, opslimit=passes, memlimit=memory * 1024)
        mixed = os_secret if flag else b""
        key = blake2b(32, label("slot-key", "passphrase") + mixed, stretched)
        terms = ("os-secret" if flag else "alone", memory, passes, lanes, salt.hex())
        bound = context("slot", vault.hex(), "passphrase", *terms)
        vault_key = open_box(key, bound, passphrase_box)
    mac = blake2b(32, label("slots-mac") + data[:end], vault_key)
    if not hmac.compare_digest(mac, data[end : end + 32]) or len(data) != end + 36:
        raise Refused("keys/damaged")
    names = {1: "unit", 2: "demonstration"}
    return vault_key, {"vaultId": vault.hex(), "kind": names[kind], "generation": generation}


# -- ring.md -----------------------------------------------------------------------------------------------------

RING_KEYS = {1: (16, 48), 2: (20,), 3: (20,), 5: (16,)}


def read_ring(vault_key, vault, data):
    """ring.md 3: every 32-byte key, in order."""
    keys = []
    for owner, number, box in read_records(b"PRBR", data):
        entry = open_box(vault_key, context("ring", vault, number), box)
        if owner != vault or entry[0] != 1:
            raise Refused("ring/damaged")
        at = 1
        while at < len(entry):
            kind, size = struct.unpack(">BH", entry[at : at + 3])
            payload, at = entry[at + 3 : at + 3 + size], at + 3 + size
            starts = (33 + payload[16],) if kind == 4 else RING_KEYS.get(kind, ())
            keys += [payload[start : start + 32] for start in starts]
    return keys


# -- enrolment.md, welcome.md -------------------------------------------------------------------------------------


def read_enrolment(data):
    """enrolment.md 1: what a request says, its signature verified, and its hash."""
    magic, version, device, sign_public, agree_public, nonce, made_at = struct.unpack(">4sB16s32s32s32sQ", data[:125])
    if magic != b"PRBE" or version != 1 or len(data) != 189:
        raise Refused("enrolment/not-ours")
    VerifyKey(sign_public).verify(label("enrolment-signature") + data[:125], data[125:])
    said = {"device": device.hex(), "signPublic": sign_public.hex(), "agreePublic": agree_public.hex()}
    said |= {"nonce": nonce.hex(), "madeAtMs": made_at}
    return said, blake2b(32, label("enrolment-hash") + data)


def read_welcome(data):
    """welcome.md 1: the grant and the charter file."""
    if data[:5] != b"PRBW\x01":
        raise Refused("welcome/not-ours")
    size = struct.unpack(">I", data[5:9])[0]
    grant, rest = data[9 : 9 + size], data[9 + size :]
    charter = rest[4:]
    if struct.unpack(">I", rest[:4])[0] != len(charter):
        raise Refused("welcome/damaged")
    return grant, charter
