"""What came of tests, as JUnit XML, which nearly every CI system shows."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from playbook.terminal import plain, visible
from playbook.testing.reports.text import told
from playbook.testing.running import Result


def junit(results: Iterable[Result]) -> str:
    """A suite for each file, a test for each case; lines count from one."""
    top = Element("testsuites", {"name": "playbook test"})
    top.extend(map(_suite, results))
    for key in ("tests", "failures", "errors"):
        top.set(key, str(sum(int(suite.attrib[key]) for suite in top)))
    ElementTree.indent(top)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(top, "unicode")}'


def _suite(result: Result) -> Element:
    file = visible(result.path.as_posix())
    suite = Element("testsuite", {"name": file})
    for outcome in result.outcomes:
        line = str(outcome.file.position(*outcome.trial.at).line + 1)
        case = _test(suite, file, outcome.trial.name, line)
        if outcome.failures:
            message = visible(outcome.failures[0].message)
            SubElement(case, "failure", {"message": message}).text = plain("\n".join(told(outcome)))
    if result.faults:
        case = _test(suite, file, "playbook test", "1")
        SubElement(case, "error", {"message": visible(result.faults[0])}).text = plain(
            "\n".join(result.faults)
        )
    suite.set("tests", str(len(suite)))
    suite.set("failures", str(len(suite.findall("*/failure"))))
    suite.set("errors", str(len(suite.findall("*/error"))))
    return suite


def _test(suite: Element, file: str, name: str, line: str) -> Element:
    """Jenkins takes what follows the last dot of a class name for the class."""
    classname = file.removesuffix(".yaml").removesuffix(".yml").replace(".", "_")
    return SubElement(
        suite, "testcase", {"name": visible(name), "classname": classname, "file": file, "line": line}
    )
