"""Validates a BagIt bag, from RFC 8493 alone: python3 bagit.py FOLDER. Prints one line for each thing wrong; ends with 0 when there is none.

Knows nothing of Probity. Sections in the comments are those of the RFC."""
import hashlib
import os
import re
import sys
from urllib.parse import urlsplit

ALGORITHMS = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512")  # 2.4: names normalised, those hashlib has
MANIFEST = re.compile(r"^(tag)?manifest-([a-z0-9]+)\.txt$")


class Bag:
    def __init__(self, folder):
        self.folder, self.errors = folder, []

    def wrong(self, section, says):
        self.errors.append(f"{section}: {says}")

    def path(self, name):
        return os.path.join(self.folder, *name.split("/"))

    def lines(self, name, encoding):
        """2.1 and 2.2: lines end with LF, CR or CRLF."""
        with open(self.path(name), "rb") as file:
            data = file.read()
        if data.startswith(b"\xef\xbb\xbf"):
            self.wrong("2.1.1", f"{name} begins with a byte-order mark")
        try:
            text = data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            self.wrong("2.1.1", f"{name} is not in the encoding that is declared")
            return []
        return [line for line in re.split(r"\r\n|\r|\n", text) if line != ""]

    def declaration(self):
        """2.1.1: exactly two lines, in UTF-8."""
        if not os.path.isfile(self.path("bagit.txt")):
            self.wrong("2.1.1", "bagit.txt is missing")
            return None
        said = self.lines("bagit.txt", "utf-8")
        version = re.fullmatch(r"BagIt-Version: (\d+)\.(\d+)", said[0]) if said else None
        encoding = re.fullmatch(r"Tag-File-Character-Encoding: (\S+)", said[1]) if len(said) == 2 else None
        if version is None or encoding is None:
            self.wrong("2.1.1", "bagit.txt does not say its version and its encoding in two lines")
            return None
        return (int(version[1]), int(version[2])), encoding[1]

    def on_disk(self):
        """Every file, by its path in the bag."""
        found = set()
        for place, folders, files in os.walk(self.folder):
            for name in folders + files:
                whole = os.path.join(place, name)
                if os.path.islink(whole):
                    self.wrong("5", f"a link: {os.path.relpath(whole, self.folder)}")
            for name in files:
                found.add(os.path.relpath(os.path.join(place, name), self.folder).replace(os.sep, "/"))
        return found

    def safe(self, name, where):
        """5.1 and 6: nothing absolute, nothing that climbs, nothing a shell or Windows takes for another place."""
        parts = name.split("/")
        if name.startswith(("/", "~")) or ".." in parts or "\\" in name or re.match(r"^[A-Za-z]:", name):
            self.wrong("5.1", f"{where} names something outside the bag: {name}")
            return False
        return True

    def manifest(self, name, encoding, of_tags):
        """2.1.3 and 2.2.1: a checksum, white space, a path; only CR, LF and % are percent-encoded."""
        listed, algorithm = {}, MANIFEST.match(name)[2]
        if algorithm not in ALGORITHMS:
            self.wrong("2.4", f"{name} uses an algorithm that is not known")
            return listed
        digits = hashlib.new(algorithm).digest_size * 2
        for line in self.lines(name, encoding):
            read = re.fullmatch(r"([0-9A-Fa-f]+)[ \t]+\*?(.+)", line)
            if read is None or len(read[1]) != digits:
                self.wrong("2.1.3", f"{name} has a line that is none: {line[:80]}")
                continue
            path = re.sub(r"%(0[AaDd]|25)", lambda code: chr(int(code[1], 16)), read[2])
            path = path[2:] if path.startswith("./") else path
            if not self.safe(path, name):
                continue
            if path.startswith("data/") == of_tags:
                self.wrong("2.2.1" if of_tags else "2.1.3", f"{name} lists what does not belong in it: {path}")
            if of_tags and re.match(r"^tagmanifest-", path) and MANIFEST.match(path):
                self.wrong("2.2.1", f"{name} lists a tag manifest")
            if path in listed:
                self.wrong("2.1.3", f"{name} lists a file twice: {path}")
            listed[path] = read[1].lower()
        return listed

    def checksums(self, name, listed):
        """3: every file in every manifest is there, and is what it was."""
        algorithm = MANIFEST.match(name)[2]
        for path, said in listed.items():
            if not os.path.isfile(self.path(path)):
                self.wrong("3", f"in {name} and not in the bag: {path}")
                continue
            found = hashlib.new(algorithm)
            with open(self.path(path), "rb") as file:
                for piece in iter(lambda: file.read(1 << 20), b""):
                    found.update(piece)
            if found.hexdigest() != said:
                self.wrong("3", f"changed since {name} was made: {path}")

    def info(self, encoding, payload):
        """2.2.2: label, colon, value; a line that begins with white space goes on. Payload-Oxum: octets, a dot, streams; at most once."""
        if not os.path.isfile(self.path("bag-info.txt")):
            return
        words = []
        for line in self.lines("bag-info.txt", encoding):
            if line[0] in " \t" and words:
                words[-1][1] += " " + line.strip()
                continue
            label, colon, value = line.partition(":")
            if colon == "" or label.strip() == "" or label != label.strip():
                self.wrong("2.2.2", f"bag-info.txt has a line that is no word: {line[:80]}")
                continue
            words.append([label.lower(), value.strip()])
        for once in ("payload-oxum", "bagging-date", "bag-group-identifier", "bag-count"):
            if sum(label == once for label, _ in words) > 1:
                self.wrong("2.2.2", f"bag-info.txt says {once} more than once")
        amount = f"{sum(os.path.getsize(self.path(path)) for path in payload)}.{len(payload)}"
        for label, value in words:
            if label == "payload-oxum" and value != amount:
                self.wrong("2.2.2", f"Payload-Oxum says {value}, and the bag has {amount}")

    def fetch(self, encoding, payload_lists, files):
        """2.2.3: URL, length, path; what is to be fetched is in the payload manifests. A bag that still has to fetch is not complete (3)."""
        if "fetch.txt" not in files:
            return
        for line in self.lines("fetch.txt", encoding):
            read = re.fullmatch(r"(\S+)[ \t]+(\d+|-)[ \t]+(.+)", line)
            if read is None or urlsplit(read[1]).scheme == "":
                self.wrong("2.2.3", "fetch.txt has a line that is none")
            elif self.safe(read[3], "fetch.txt") and not all(read[3] in listed for listed in payload_lists):
                self.wrong("2.2.3", f"fetch.txt names what no manifest lists: {read[3]}")

    def validate(self):
        declared = self.declaration()
        if declared is None:
            return self.errors
        version, encoding = declared
        if version > (1, 0):
            self.wrong("2.1.1", f"a version that is not known: {version[0]}.{version[1]}")
        if not os.path.isdir(self.path("data")):
            self.wrong("2.1.2", "data/ is missing")
        files = self.on_disk()
        payload = {path for path in files if path.startswith("data/")}
        names = sorted(name for name in files if MANIFEST.match(name))
        lists = {name: self.manifest(name, encoding, name.startswith("tag")) for name in names}
        of_payload = [listed for name, listed in lists.items() if not name.startswith("tag")]
        if not of_payload:
            self.wrong("2.1.3", "there is no payload manifest")
        for name, listed in lists.items():
            self.checksums(name, listed)
            if name.startswith("tag"):
                for other in names:
                    if not other.startswith("tag") and other not in listed:
                        self.wrong("2.2.1", f"{name} does not list {other}")
        for path in sorted(payload):
            holding = sum(path in listed for listed in of_payload)
            # 3: since 1.0 in every payload manifest, before that in one of them.
            if holding < (len(of_payload) if version >= (1, 0) else 1) or holding == 0:
                self.wrong("3", f"in data/ and not in every manifest: {path}")
        folded = {}
        for path in sorted(files):
            if folded.setdefault(path.lower(), path) != path:
                self.wrong("6", f"two names that differ in capital letters only: {path}")
        self.info(encoding, payload)
        self.fetch(encoding, of_payload, files)
        return self.errors


if __name__ == "__main__":
    found = Bag(sys.argv[1]).validate()
    for each in found:
        print(each)
    sys.exit(1 if found else 0)
