"""A second implementation of Probity's formats, version 1, written from docs/formats alone: what every reader needs.

Reads only. Needs PyNaCl (python3-nacl) for XChaCha20-Poly1305 and Ed25519; everything else is in Python itself. With charter.py and fold.py it
is all that read_share.py needs of a share. What else a vault keeps is in own_files.py; check.py opens the golden vectors with both.
"""
import hashlib
import hmac
import json
import struct
import zlib

from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt
from nacl.exceptions import BadSignatureError, CryptoError
from nacl.signing import VerifyKey


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


# -- grant.md --------------------------------------------------------------------------------------------------

def read_grant_text(sign_public, text):
    """grant.md 2: the statement inside an opened age file, and its commitment."""
    first, statement, signature, rest = text.split(b"\n")
    if first != b"probity-grant/1" or rest:
        raise Refused("grant/malformed")
    VerifyKey(sign_public).verify(label("grant-signature") + statement, bytes.fromhex(signature.decode()))
    return json.loads(statement), blake2b(32, label("grant-commitment") + statement)
