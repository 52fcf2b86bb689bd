"""The hook as a MkDocs plugin: what a repository that only installs the program asks for.

Such a repository has no `generator/hooks.py` to name under `hooks`; it writes
`plugins: [standar]` instead.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files

from generator import hooks


class _NoOptions(Config):  # type: ignore[no-untyped-call]  # MkDocs leaves its hook untyped
    """All settings are those of `standar.toml`."""


class StandarPlugin(BasePlugin[_NoOptions]):  # type: ignore[no-untyped-call]  # see above
    """Hands every event on to the hook."""

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """See `hooks.on_startup`; with it MkDocs keeps one plugin for all rebuilds."""
        hooks.on_startup(command, dirty)

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """See `hooks.on_config`."""
        return hooks.on_config(config)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """See `hooks.on_files`."""
        return hooks.on_files(files, config)

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """See `hooks.on_post_build`."""
        hooks.on_post_build(config)

    def on_build_error(self, *, error: Exception) -> None:
        """See `hooks.on_build_error`."""
        hooks.on_build_error(error)

    def on_serve(
        self,
        server: LiveReloadServer,
        *,
        config: MkDocsConfig,
        builder: Callable[..., None],
    ) -> LiveReloadServer:
        """See `hooks.on_serve`."""
        return hooks.on_serve(server, config, builder)
