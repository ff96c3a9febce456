"""The command line, loaded once: each line on stdin is an order, done in a process of its own.

An order is JSON: words, folder, environment, the largest file in bytes, where to write what is said.
The answer is the exit code. What is saved is loading Python and the modules, a second an order.
"""

import json
import os
import resource
import sys

from mobilise_desktop import cli, composition
from mobilise_desktop.core import paths
from mobilise_desktop.features.firms import commands, export, import_report, import_run
from mobilise_desktop.interchange import spreadsheets

LOADED = (composition, commands, export, import_report, import_run, spreadsheets)


def carry_out(order):
    for name, number in (("stdout", 1), ("stderr", 2)):
        os.dup2(os.open(order[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
    os.chdir(order["folder"])
    os.environ.clear()
    os.environ.update(order["environment"])
    for remembered in (paths.user_data, paths.user_config, paths.user_state):
        remembered.cache_clear()
    if order["largest"]:
        resource.setrlimit(resource.RLIMIT_FSIZE, (order["largest"],) * 2)
    sys.argv = ["mobilise-desktop", *order["words"]]
    sys.exit(cli.main())


composition.load_tables()
for line in sys.stdin:
    child = os.fork()
    if child == 0:
        carry_out(json.loads(line))
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
