"""A second implementation of Probity's formats, version 1, written from docs/formats alone.

Reads only. Needs PyNaCl (python3-nacl) for XChaCha20-Poly1305, Ed25519 and Argon2id; everything else is in Python itself.
Used by check.py to prove that the golden vectors open without any of our own code.
"""
import hashlib
import hmac
import json
import struct
import unicodedata
import zlib

from nacl import bindings as sodium
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt
from nacl.exceptions import BadSignatureError, CryptoError
from nacl.pwhash import argon2id
from nacl.signing import SigningKey, VerifyKey


class Refused(Exception):
    """What a reader must not believe; the message is the fault's kind."""


def label(use, *parts):
    """docs/formats/README.md: what stands before bytes that are hashed or signed."""
    return (":".join(["probity-hash", "1", use, *map(str, parts)]) + "\0").encode("ascii")


def context(purpose, *parts):
    """docs/formats/seal.md 3."""
    return ":".join(["probity", "1", purpose, *map(str, parts)]).encode("ascii")


def blake2b(size, data, key=b""):
    return hashlib.blake2b(data, digest_size=size, key=key).digest()


# -- seal.md ------------------------------------------------------------------------------------------------------

HEAD = b"\xb5\x01"


def open_box(key, bound_context, box):
    """seal.md 4: all of the content, or Refused."""
    if len(box) < 2 or box[0] != 0xB5 or box[1] == 0:
        raise Refused("seal/not-ours")
    if box[1] != 1:
        raise Refused("seal/too-new")
    if len(box) < 83:
        raise Refused("seal/tampered")
    nonce, commitment, sealed = box[2:26], box[26:58], box[58:]
    derived = blake2b(64, label("seal"), key)
    expected = blake2b(32, HEAD + nonce + bound_context, derived[32:])
    if not hmac.compare_digest(commitment, expected):
        raise Refused("seal/not-for-me")
    try:
        plain = crypto_aead_xchacha20poly1305_ietf_decrypt(
            sealed, HEAD + bound_context, nonce, derived[:32]
        )
    except CryptoError:
        raise Refused("seal/tampered") from None
    encoding, stored_size, content_size = struct.unpack(">BII", plain[:9])
    stored, padding = plain[9 : 9 + stored_size], plain[9 + stored_size :]
    if encoding > 1 or len(stored) != stored_size or any(padding):
        raise Refused("seal/tampered")
    content = stored if encoding == 0 else zlib.decompress(stored, wbits=-15)
    if len(content) != content_size:
        raise Refused("seal/tampered")
    return content


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


def box_size(stored_size):
    """seal.md 2: the classes."""
    needed = 83 + stored_size
    for size in (512, 1024, 2048, 4096):
        if needed <= size:
            return size
    exponent = needed.bit_length() - 1
    step = 1 << (exponent - (exponent.bit_length() - 1) - 1)
    return -(-needed // step) * step


# -- journal.md ---------------------------------------------------------------------------------------------------

CRC_TABLE = []
for byte in range(256):
    for _ in range(8):
        byte = (byte >> 1) ^ 0x82F63B78 if byte & 1 else byte >> 1
    CRC_TABLE.append(byte)


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = (crc >> 8) ^ CRC_TABLE[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


def read_records(magic, data):
    """journal.md 2: the records of a whole, undamaged file."""
    if data[:8] != magic + b"\x01\0\0\0":
        raise Refused("journal/not-ours")
    at = 8
    while at < len(data):
        head = data[at : at + 40]
        mark, owner, number, size, body_sum, head_sum = struct.unpack(">4s16sQIII", head)
        body = data[at + 40 : at + 40 + size]
        if mark != b"\xf7PRF" or crc32c(head[:36]) != head_sum or crc32c(body) != body_sum:
            raise Refused("journal/damaged")
        yield owner.hex(), number, body
        at += 40 + size


# -- frame.md -----------------------------------------------------------------------------------------------------


def open_frame(unit_key, sign_public, device, number, frame):
    """frame.md 3 and 4: the header, verified, with the sealed body and the frame's hash."""
    outer = open_box(unit_key, context("frame", device, number), frame)
    (header_size,) = struct.unpack(">I", outer[:4])
    header = outer[4 : 4 + header_size]
    signature, body = outer[4 + header_size : 68 + header_size], outer[68 + header_size :]
    try:
        VerifyKey(sign_public).verify(label("frame-signature") + header, signature)
    except BadSignatureError:
        raise Refused("chain/signature") from None
    version, owner, own_number, previous, body_hash, tag, tips = struct.unpack(
        ">B16sQ32s32s16sH", header[:107]
    )
    if version != 1 or (owner.hex(), own_number) != (device, number):
        raise Refused("frame/out-of-place")
    if len(header) != 107 + 56 * tips:
        raise Refused("frame/malformed")
    if blake2b(32, body) != body_hash:
        raise Refused("frame/body-altered")
    return {
        "previous": previous,
        "tag": tag,
        "tips": [
            (owner.hex(), at, known)
            for owner, at, known in struct.iter_unpack(">16sQ32s", header[107:])
        ],
        "body": body,
        "hash": blake2b(32, label("frame-hash") + header + signature),
    }


def frame_tag(case_key, device, counter):
    return blake2b(16, label("frame-tag", device, counter), case_key)


def open_body(case_key, device, number, body):
    return json.loads(open_box(case_key, context("frame-body", device, number), body))


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


# -- ring.md, grant.md --------------------------------------------------------------------------------------------

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


def read_grant_text(sign_public, text):
    """grant.md 2: the statement inside an opened age file, and its commitment."""
    first, statement, signature, rest = text.split(b"\n")
    if first != b"probity-grant/1" or rest:
        raise Refused("grant/malformed")
    VerifyKey(sign_public).verify(label("grant-signature") + statement, bytes.fromhex(signature.decode()))
    return json.loads(statement), blake2b(32, label("grant-commitment") + statement)


def sign_public_of(seed):
    return bytes(SigningKey(seed).verify_key)


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
