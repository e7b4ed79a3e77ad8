"""A second implementation of Probity's formats, version 1, written from docs/formats alone: what every reader needs.

Reads only. Needs PyNaCl (python3-nacl) for XChaCha20-Poly1305 and Ed25519; everything else is in Python itself. read_share.py reads a share with
it. What else a vault keeps is in own_files.py; check.py opens the golden vectors with both.
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


def require(holds, kind):
    if not holds:
        raise Refused(kind)


def label(use, *parts):
    """docs/formats/README.md: what stands before bytes that are hashed or signed."""
    return (":".join(["probity-hash", "1", use, *map(str, parts)]) + "\0").encode("ascii")


def context(purpose, *parts):
    """docs/formats/seal.md 3."""
    return ":".join(["probity", "1", purpose, *map(str, parts)]).encode("ascii")


def blake2b(size, data, key=b""):
    return hashlib.blake2b(data, digest_size=size, key=key).digest()


def is_signed(public, use, said, signature):
    """docs/formats/README.md: Ed25519 over the label of a use and what was said."""
    try:
        VerifyKey(public).verify(label(use) + said, signature)
        return True
    except BadSignatureError:
        return False


# -- seal.md ------------------------------------------------------------------------------------------------------


def open_box(key, bound, box):
    """seal.md 4: all of the content, or Refused."""
    require(len(box) >= 2 and box[0] == 0xB5 and box[1] > 0, "seal/not-ours")
    require(box[1] == 1, "seal/too-new")
    require(len(box) >= 83, "seal/tampered")
    head, nonce, commitment, sealed = box[:2], box[2:26], box[26:58], box[58:]
    derived = blake2b(64, label("seal"), key)
    expected = blake2b(32, head + nonce + bound, derived[32:])
    require(hmac.compare_digest(commitment, expected), "seal/not-for-me")
    try:
        plain = crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, head + bound, nonce, derived[:32])
    except CryptoError:
        raise Refused("seal/tampered") from None
    encoding, stored_size, content_size = struct.unpack(">BII", plain[:9])
    stored, padding = plain[9 : 9 + stored_size], plain[9 + stored_size :]
    require(encoding <= 1 and len(stored) == stored_size and not any(padding), "seal/tampered")
    content = zlib.decompress(stored, wbits=-15) if encoding else stored
    require(len(content) == content_size, "seal/tampered")
    return content


def open_any(keys, bound, box):
    """A reader tries the keys it holds; nothing where none opens."""
    for key in keys:
        try:
            return open_box(key, bound, box)
        except Refused as cause:
            if str(cause) != "seal/not-for-me":
                raise
    return None


# -- journal.md ---------------------------------------------------------------------------------------------------

def crc_entry(byte):
    for _ in range(8):
        byte = byte >> 1 ^ (0x82F63B78 if byte & 1 else 0)
    return byte


CRC_TABLE = [crc_entry(byte) for byte in range(256)]


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = crc >> 8 ^ CRC_TABLE[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


def read_records(magic, data):
    """journal.md 2: the records of a whole, undamaged file."""
    require(data[:8] == magic + b"\x01\0\0\0", "journal/not-ours")
    at = 8
    while at < len(data):
        head = data[at : at + 40]
        mark, owner, number, size, body_sum, head_sum = struct.unpack(">4s16sQIII", head)
        body = data[at + 40 : at + 40 + size]
        is_whole = mark == b"\xf7PRF" and crc32c(head[:36]) == head_sum and crc32c(body) == body_sum
        require(is_whole, "journal/damaged")
        yield owner.hex(), number, body
        at += 40 + size


# -- frame.md -----------------------------------------------------------------------------------------------------


def read_frame(sign_public, device, number, outer):
    """frame.md 2 to 4: what is inside the unit's seal: the header, verified, with the sealed body and the frame's hash."""
    (size,) = struct.unpack(">I", outer[:4])
    header, signature, body = outer[4 : 4 + size], outer[4 + size : 68 + size], outer[68 + size :]
    require(is_signed(sign_public, "frame-signature", header, signature), "chain/signature")
    version, owner, at, previous, body_hash, tag, tips = struct.unpack(">B16sQ32s32s16sH", header[:107])
    require(version == 1 and (owner.hex(), at) == (device, number), "frame/out-of-place")
    require(len(header) == 107 + 56 * tips, "frame/malformed")
    require(blake2b(32, body) == body_hash, "frame/body-altered")
    tips = [(owner.hex(), at, known) for owner, at, known in struct.iter_unpack(">16sQ32s", header[107:])]
    known = blake2b(32, label("frame-hash") + header + signature)
    return {"previous": previous, "tag": tag, "tips": tips, "body": body, "hash": known}


def frame_tag(case_key, device, counter):
    return blake2b(16, label("frame-tag", device, counter), case_key)


def open_body(case_key, device, number, body):
    return json.loads(open_box(case_key, context("frame-body", device, number), body))


# -- grant.md -----------------------------------------------------------------------------------------------------


def read_grant_text(sign_public, text):
    """grant.md 2: the statement inside an opened age file, and its commitment."""
    first, statement, signature, rest = text.split(b"\n")
    require(first == b"probity-grant/1" and not rest, "grant/malformed")
    signed = is_signed(sign_public, "grant-signature", statement, bytes.fromhex(signature.decode()))
    require(signed, "grant/signature")
    return json.loads(statement), blake2b(32, label("grant-commitment") + statement)
