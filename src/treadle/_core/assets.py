"""File assets: what is copied into the cloud assembly, under a name made of its content."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import partial
from typing import Any

from ..constructs import Construct
from ..errors import AuthoringError
from .assembly_files import stage_asset
from .asset_manifest import FileAssetPackaging
from .bundling import BundlingOptions, BundlingOutput, bundle
from .scopes import stack_of, stage_of

__all__ = ["AssetHashType", "AssetStaging", "FileSystem", "IgnoreMode", "IgnoreStrategy", "SymlinkFollowMode"]


class AssetHashType(Enum):
    """Sources of an asset's hash."""

    SOURCE = "source"
    BUNDLE = "bundle"
    OUTPUT = "output"
    CUSTOM = "custom"


class SymlinkFollowMode(Enum):
    """Choice of the symbolic links that are followed."""

    NEVER = "never"
    ALWAYS = "always"
    EXTERNAL = "external"
    BLOCK_EXTERNAL = "internal-only"


class IgnoreMode(Enum):
    """Syntax of the patterns of excluded files."""

    GLOB = "glob"
    GIT = "git"
    DOCKER = "docker"


def _glob(pattern: str, *, dots: bool = True) -> str:
    """Convert a glob into a regular expression; a star stays within one part of a path.

    Without ``dots`` no wildcard matches the dot that a part begins with.
    """
    part = "[^/]+" if dots else r"(?!\.)[^/]+"
    out = ""
    i = 0
    while i < len(pattern):
        char = pattern[i]
        begins = i == 0 or pattern[i - 1] == "/"
        if pattern.startswith("**/", i):
            out += "(?:.*/)?" if dots else f"(?:{part}/)*"
            i += 3
            continue
        if pattern.startswith("**", i):
            out += ".*" if dots or not begins else f"{part}(?:/{part})*"
            i += 2
            continue
        if begins and not dots and char in "*?[":
            out += r"(?!\.)"
        if char == "*":
            out += "[^/]+" if begins and pattern[i + 1 : i + 2] in ("", "/") else "[^/]*"
        elif char == "?":
            out += "[^/]"
        elif char == "[":
            end = pattern.find("]", i + 2)
            if end == -1:
                out += r"\["
            else:
                body = pattern[i + 1 : end].replace("\\", r"\\")
                out += "[" + ("^" + body[1:] if body[:1] in "!^" else body) + "]"
                i = end
        elif char == "{" and "}" in pattern[i:]:
            end = pattern.index("}", i)
            out += "(?:" + "|".join(_glob(word, dots=dots) for word in pattern[i + 1 : end].split(",")) + ")"
            i = end
        else:
            out += re.escape(char)
        i += 1
    return out


class IgnoreStrategy:
    """Matcher of a directory's excluded files; the last pattern that matches decides.

    :param root: the absolute path of the directory
    :param patterns: the patterns, in their order; one with ``!`` includes again
    :param mode: the syntax of the patterns
    """

    def __init__(self, root: str, patterns: Sequence[str], mode: IgnoreMode) -> None:
        self._root = root
        self._docker = self._docker_above = None
        if mode is IgnoreMode.DOCKER:
            from .docker import DockerIgnore

            self._docker, self._docker_above = DockerIgnore(), DockerIgnore()
        self._git = mode is IgnoreMode.GIT
        self._rules: list[tuple[bool, bool, re.Pattern[str]]] = []
        for pattern in patterns:
            self.add(pattern)

    def add(self, pattern: str) -> None:
        """Add a pattern; ``!`` in front takes files in again."""
        if self._docker is not None and self._docker_above is not None:
            self._docker.add(pattern)
            self._docker_above.add(pattern)
            back = re.match(r"\s*(!|/!)(.*)", pattern)
            above = os.path.dirname(back[2]) if back else ""
            while back and above not in ("", "/"):
                # a directory with a file that is taken in again must be walked through
                self._docker_above.add(back[1] + above)
                above = os.path.dirname(above)
            return
        negated = pattern.startswith("!")
        text = pattern[1:] if negated else pattern
        if self._git:
            text = text.rstrip()
            if not text or text.startswith("#"):
                return
            anchored = "/" in text.rstrip("/")
            prefix = "" if anchored else "(?:.*/)?"
            end = "/" if text.endswith("/") else "/?"
            body = _glob(text.strip("/"))
            self._rules.append((negated, False, re.compile(f"{prefix}{body}{end}", re.DOTALL | re.IGNORECASE)))
            return
        self._rules.append((negated, "/" not in text, re.compile(_glob(text, dots=False), re.DOTALL)))

    def ignores(self, path: str) -> bool:
        """Return whether a file is excluded."""
        relative = os.path.relpath(path, self._root).replace(os.sep, "/")
        if self._docker is not None:
            return self._docker.ignores(relative)
        if self._git:
            parts = relative.split("/")
            # what lies in a directory that is left out can't be taken in again
            above = ("/".join(parts[:depth]) + "/" for depth in range(1, len(parts)))
            return any(self._fits(path) for path in above) or self._fits(relative)
        return self._fits(relative)

    def _fits(self, relative: str) -> bool:
        name = relative.rpartition("/")[2]
        ignored = False
        for negated, base, rule in self._rules:
            if negated == ignored and rule.fullmatch(name if base else relative):
                ignored = not ignored
        return ignored

    def completely_ignores(self, path: str) -> bool:
        """Return whether a directory is excluded with everything in it."""
        if self._docker_above is not None:
            relative = os.path.relpath(path, self._root).replace(os.sep, "/")
            return self.ignores(path) and self._docker_above.ignores(relative)
        if self._git:
            return self.ignores(path) or self._fits(os.path.relpath(path, self._root).replace(os.sep, "/") + "/")
        return self.ignores(path)


def _target(real: str, link: str) -> str:
    resolved = link if os.path.isabs(link) else os.path.join(os.path.dirname(real), link)
    resolved = os.path.normpath(resolved)
    return os.path.join(os.path.realpath(os.path.dirname(resolved)), os.path.basename(resolved))


def _walk(
    root: str,
    follow: SymlinkFollowMode,
    ignore: IgnoreStrategy,
    on_file: Callable[[str, str], None],
    on_link: Callable[[str, str, str, bool], None],
) -> None:
    canonical_root = os.path.realpath(root)

    def walk(shown: str, real: str, above: frozenset[str]) -> None:
        canonical = os.path.realpath(real)
        if canonical in above:
            return
        above = above | {canonical}
        for name in sorted(os.listdir(real), key=lambda text: text.encode("utf-16-be", "surrogatepass")):
            child, child_real = os.path.join(shown, name), os.path.join(real, name)
            if os.path.islink(child_real):
                link = os.readlink(child_real)
                target = _target(child_real, link)
                internal = target == canonical_root or target.startswith(canonical_root + os.sep)
                wanted = follow is SymlinkFollowMode.ALWAYS or (
                    follow is (SymlinkFollowMode.BLOCK_EXTERNAL if internal else SymlinkFollowMode.EXTERNAL)
                )
                if not wanted or not os.path.exists(target):
                    if not ignore.ignores(child):
                        on_link(child, link, target, internal)
                    continue
                child_real = target
            if os.path.isdir(child_real):
                if not ignore.completely_ignores(child):
                    walk(child, child_real, above)
            elif os.path.isfile(child_real) and not ignore.ignores(child):
                on_file(child, child_real)

    walk(root, root, frozenset())


def _content(path: str) -> str:
    with open(path, "rb") as file:
        data = file.read()
    if b"\0" not in data[:8192]:
        if b"\r\n" in data or not data.isascii():
            data = data.decode("utf-8", "replace").replace("\r\n", "\n").encode()
    return f"{len(data)}:{hashlib.sha256(data).hexdigest()}"


class FileSystem:
    """Copy and hash the files of assets."""

    @staticmethod
    def fingerprint(
        file_or_directory: str,
        *,
        exclude: Sequence[str] | None = None,
        extra_hash: str | None = None,
        follow: SymlinkFollowMode | None = None,
        ignore_mode: IgnoreMode | None = None,
    ) -> str:
        """Return a SHA-256 that changes when a file, its name, or how it is read changes."""
        digest = hashlib.sha256()

        def field(header: str, value: str) -> None:
            digest.update(f"\x01{header}\x02{value}\x03".encode())

        field("options.extra", extra_hash or "")
        follow = follow or SymlinkFollowMode.EXTERNAL
        field("options.follow", follow.value)
        root = os.path.realpath(file_or_directory)
        mode = ignore_mode or IgnoreMode.GLOB
        if mode is not IgnoreMode.GLOB:
            field("options.ignoreMode", mode.value)

        def relative(path: str) -> str:
            found = os.path.relpath(path, root).replace(os.sep, "/")
            return "" if found == "." else found

        if not os.path.isdir(root):
            field("file:", _content(root))
            return digest.hexdigest()

        def on_link(path: str, link: str, target: str, internal: bool) -> None:
            field(f"link:{relative(path)}", relative(target) if internal and os.path.isabs(link) else link)

        ignore = IgnoreStrategy(root, list(exclude or ()), mode)
        _walk(root, follow, ignore, lambda path, real: field(f"file:{relative(path)}", _content(real)), on_link)
        return digest.hexdigest()

    @staticmethod
    def copy_directory(
        src_dir: str,
        dest_dir: str,
        *,
        exclude: Sequence[str] | None = None,
        follow: SymlinkFollowMode | None = None,
        ignore_mode: IgnoreMode | None = None,
    ) -> None:
        """Copy a directory, without what is excluded."""
        root = os.path.realpath(src_dir)
        from shutil import copy2  # as below: an app without assets doesn't load it

        os.makedirs(dest_dir, exist_ok=True)

        def place(path: str) -> str:
            target = os.path.join(dest_dir, os.path.relpath(path, root))
            os.makedirs(os.path.dirname(target), exist_ok=True)
            return target

        def copy(path: str, real: str) -> None:
            copy2(real, place(path))

        ignore = IgnoreStrategy(root, list(exclude or ()), ignore_mode or IgnoreMode.GLOB)
        _walk(
            root,
            follow or SymlinkFollowMode.EXTERNAL,
            ignore,
            copy,
            lambda path, link, target, internal: os.symlink(link, place(path)),
        )


_ARCHIVES = (".tar.gz", ".zip", ".jar", ".tar", ".tgz")


class AssetStaging(Construct):
    """Copy a file or directory into the cloud assembly.

    :param source_path: the file or directory, relative to the working directory
    :param asset_hash: a hash of your own, instead of the one computed from the content
    :param asset_hash_type: what the hash is computed from: the source, the bundled output or asset_hash; default the
        source
    :param bundling: how the files are built before they are packed; default not at all
    :param exclude: patterns of the files to leave out; default none
    :param extra_hash: a further text that changes the hash; default none
    :param follow: which symbolic links are followed rather than copied; default EXTERNAL, those that lead outside
    :param ignore_mode: whether the patterns of exclude are globs, .gitignore or .dockerignore rules; default GLOB
    """

    BUNDLING_INPUT_DIR = "/asset-input"
    BUNDLING_OUTPUT_DIR = "/asset-output"

    _temporary: str | None = None

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        source_path: str,
        asset_hash: str | None = None,
        asset_hash_type: AssetHashType | None = None,
        bundling: BundlingOptions | Mapping[str, Any] | None = None,
        exclude: Sequence[str] | None = None,
        extra_hash: str | None = None,
        follow: SymlinkFollowMode | None = None,
        ignore_mode: IgnoreMode | None = None,
    ) -> None:
        super().__init__(scope, id)
        self.source_path: str = os.path.abspath(source_path)
        source = self.source_path
        if not os.path.exists(source):
            raise AuthoringError(f"Cannot find asset at {source}", code="Asset", path=self.node.path)
        if asset_hash is not None and asset_hash_type not in (None, AssetHashType.CUSTOM):
            raise AuthoringError(
                f"Cannot specify `{asset_hash_type.value if asset_hash_type else ''}` for "
                "`assetHashType` when `assetHash` is "
                "specified. Use `CUSTOM` or leave `undefined`.",
                code="Asset",
            )
        if asset_hash_type is AssetHashType.CUSTOM and not asset_hash:
            raise AuthoringError("`assetHash` must be given when `assetHashType` is `CUSTOM`.", code="Asset")
        options = BundlingOptions.maybe(bundling)
        if asset_hash_type in (AssetHashType.BUNDLE, AssetHashType.OUTPUT) and options is None:
            raise AuthoringError(
                f"Cannot use `{asset_hash_type.value}` hash type when `bundling` is not specified.", code="Asset"
            )
        from shutil import copy2, rmtree

        stage = stage_of(self)
        if stage is None:
            raise AuthoringError(
                "unable to determine cloud assembly asset output directory. Assets must be defined indirectly within a "
                '"Stage" or an "App" scope',
                code="Asset",
            )
        salt = self.node.try_get_context("@aws-cdk/core:assetHashSalt")
        extra = f"{extra_hash or ''}{salt or ''}" if extra_hash or salt else None
        excluded = [".is_custom_resource", *(exclude or ())]
        if asset_hash is not None:
            self.asset_hash: str = hashlib.sha256(asset_hash.encode()).hexdigest()
        else:
            self.asset_hash = FileSystem.fingerprint(
                source, exclude=excluded, extra_hash=extra, follow=follow, ignore_mode=ignore_mode
            )
        if options is not None and _bundling_required(self):
            source = self._bundled(options, source, stage.asset_outdir)
            if asset_hash is None:
                made = asset_hash_type in (AssetHashType.BUNDLE, AssetHashType.OUTPUT)
                parts = [FileSystem.fingerprint(source)] if made else [self.asset_hash, *(options.command or ())]
                self.asset_hash = hashlib.sha256("\n".join(parts).encode()).hexdigest()
            excluded = []
        directory = os.path.isdir(source)
        extension = "" if directory else _extension(source)
        self._stage = stage
        staged = os.path.join(stage.asset_outdir, f"asset.{self.asset_hash}{extension}")
        if self.node.try_get_context("aws:cdk:disable-asset-staging") and self._temporary is None:
            staged = source
        elif not os.path.exists(staged):
            if directory:
                copy = partial(
                    FileSystem.copy_directory, source, exclude=excluded, follow=follow, ignore_mode=ignore_mode
                )
                stage_asset(staged, copy)
            else:
                stage_asset(staged, partial(copy2, source))
        if self._temporary is not None:
            rmtree(self._temporary, ignore_errors=True)
        self.absolute_staged_path = staged
        self.packaging = FileAssetPackaging.ZIP_DIRECTORY if directory else FileAssetPackaging.FILE
        self.is_archive: bool = directory or extension.lower() in _ARCHIVES

    def _bundled(self, options: BundlingOptions, source: str, outdir: str) -> str:
        """Create the asset's files and return the folder, or the one archive, that has them."""
        from shutil import rmtree

        output = os.path.join(outdir, f".bundling-{self.node.addr}")
        rmtree(output, ignore_errors=True)
        os.makedirs(output)
        try:
            bundle(options, os.path.abspath(source), os.path.abspath(output), self.node.path)
        except BaseException:
            rmtree(output, ignore_errors=True)
            raise
        self._temporary = output
        names = os.listdir(output)
        kind = options.output_type or BundlingOutput.AUTO_DISCOVER
        single = len(names) == 1 and os.path.isfile(os.path.join(output, names[0]))
        archive = single and names[0].lower().endswith((".zip", ".jar"))
        if kind in (BundlingOutput.ARCHIVED, BundlingOutput.SINGLE_FILE) and not single:
            raise AuthoringError(
                f"Bundling output directory is expected to include only a single file; it has {', '.join(names)}",
                code="BundlingOutput",
                path=self.node.path,
            )
        whole = kind is BundlingOutput.NOT_ARCHIVED or (kind is BundlingOutput.AUTO_DISCOVER and not archive)
        return output if whole else os.path.join(output, names[0])

    def relative_staged_path(self, stack: Any) -> str:
        """Return where the copy lies, seen from the stack's template."""
        if self.absolute_staged_path == self.source_path:
            return self.source_path
        stage = stage_of(stack) or self._stage
        return os.path.relpath(self.absolute_staged_path, stage.outdir)


def _extension(path: str) -> str:
    for known in _ARCHIVES:
        if path.lower().endswith(known):
            return path[-len(known) :]
    return os.path.splitext(path)[1]


def _bundling_required(construct: Construct) -> bool:
    return stack_of(construct).bundling_required
