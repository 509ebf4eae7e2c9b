"""JUnit XML, which nearly every CI system shows: a suite for each file, a failed test for each finding."""

from __future__ import annotations

from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from playbook.checking import Checked
from playbook.diagnostics import Diagnostic
from playbook.reporters import Report
from playbook.reporters.places import name
from playbook.terminal import visible


def report(report: Report) -> str:
    """Lines and columns count from one. A file without findings is a test that passed."""
    suites = [_suite(checked, report) for checked in report.files if checked.is_playbook]
    top = Element("testsuites", {"name": "playbook", **_counts(suites)})
    top.extend(suites)
    ElementTree.indent(top)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(top, "unicode")}'


def _suite(checked: Checked, report: Report) -> Element:
    path = str(checked.found.path) if checked.source is None else checked.source.path
    file = visible(name(path, report.root))
    suite = Element("testsuite", {"name": file})
    for one in checked.diagnostics:
        _failed(suite, one, file, kind="failure" if checked.source is not None else "error")
    if not checked.diagnostics:
        SubElement(suite, "testcase", {"name": "playbook", **_place(file)})
    suite.attrib |= {
        "tests": str(len(suite)),
        "failures": str(len(suite.findall("*/failure"))),
        "errors": str(len(suite.findall("*/error"))),
    }
    return suite


def _failed(suite: Element, one: Diagnostic, file: str, kind: str) -> None:
    start = one.range.start
    place = f"{start.line + 1}:{start.column + 1}"
    case = SubElement(
        suite,
        "testcase",
        {
            "name": f"{one.code} {one.name} ({place})",
            **_place(file),
            "line": str(start.line + 1),
        },
    )
    message = visible(one.message)
    outcome = SubElement(case, kind, {"message": message, "type": one.severity})
    outcome.text = f"{file}:{place}: {one.severity}: {message}"


def _place(file: str) -> dict[str, str]:
    """Jenkins takes what follows the last dot of a class name for the class."""
    return {"classname": file.removesuffix(".md"), "file": file}


def _counts(suites: list[Element]) -> dict[str, str]:
    return {
        key: str(sum(int(suite.attrib[key]) for suite in suites)) for key in ("tests", "failures", "errors")
    }
