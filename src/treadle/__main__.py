"""The command `treadle`, also as `python -m treadle`."""

from __future__ import annotations

import os
import signal

__all__ = ["main"]


def main() -> None:
    """Run the command; an interrupt ends it without a traceback from its first line on."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            # there is nothing to clean up until the command itself is loaded, and has handlers of its own
            signal.signal(number, lambda *_: os._exit(130))
    from .cli import main as command

    command(prog_name="treadle")


if __name__ == "__main__":
    main()
