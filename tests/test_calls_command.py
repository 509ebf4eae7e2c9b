"""`playbook call` shows what would be sent, asks before it is, and tells programs by its exit status what came of it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from platform_servers import KEY, Server, serving

from playbook.calls import PLATFORMS, platform
from playbook.cli import main

ROOT = Path(__file__).parent.parent
EXAMPLE = ["-p", str(ROOT / "examples" / "protocols")]
BESIDE = {
    "talktomyagent": [],
    "poku": ["--agent-name", "Ava"],
    "avoca": ["--workspace-id", "ws_1", "--assistant-id", "asst_1", "--record"],
    "vozagent": ["--assistant-name", "Voz", "--tag", "vip"],
}
KEYS = {platform(name).key_variable: KEY for name in PLATFORMS} | {"NO_PROXY": "*"}


@pytest.fixture
def call(tmp_path: Path) -> Path:
    """The example of the Voice API, to a number that its allowlist lets through."""
    request = json.loads((ROOT / "examples" / "bobby.call.json").read_text("utf-8"))
    request |= {"from": "+16175550100", "to": "+16175550123"}
    file = tmp_path / "call.json"
    file.write_text(json.dumps(request), "utf-8")
    return file


def run(*words: object, typed: str | None = None, **variables: str) -> Result:
    result = CliRunner(env=KEYS | variables).invoke(
        main, ["call", *map(str, words)], input=typed, prog_name="playbook"
    )
    assert "playbook itself failed" not in result.stderr, result.stderr
    return result


def changed(call: Path, **parts: Any) -> Path:
    request = json.loads(call.read_text("utf-8")) | parts
    call.write_text(
        json.dumps({name: value for name, value in request.items() if value is not None}), "utf-8"
    )
    return call


@pytest.mark.parametrize("name", PLATFORMS)
def test_request_is_shown_and_not_sent(name: str, call: Path) -> None:
    with serving(name) as server:
        result = run(call, *EXAMPLE, "--platform", name, *BESIDE[name], "--url", server.url)
    assert result.exit_code == 0, result.stderr
    assert result.stdout.startswith("curl ")
    assert f"Bearer ${platform(name).key_variable}" in result.stdout
    assert KEY not in result.output
    assert server.received == []


@pytest.mark.parametrize("name", PLATFORMS)
def test_shown_command_runs_and_sends_what_send_would(name: str, call: Path) -> None:
    words = [call, *EXAMPLE, "--platform", name, *BESIDE[name]]
    with serving(name) as server:
        shown = run(*words, "--url", server.url)
        done = subprocess.run(
            ["sh"],
            input=shown.stdout.encode(),
            env={"PATH": "/usr/bin:/bin", **KEYS},
            capture_output=True,
            timeout=30,
            check=False,
        )
        assert json.loads(done.stdout) == server.contract.answer, done.stderr
        assert run(*words, "--url", server.url, "--send", "--yes").exit_code == 0
    by_curl, by_us = server.received
    assert by_curl[1] == by_us[1]
    for header in ("Authorization", "Content-Type", "Idempotency-Key", "X-Workspace-ID"):
        assert by_curl[0].get(header) == by_us[0].get(header)


@pytest.mark.parametrize("name", PLATFORMS)
def test_yes_places_the_call_and_no_does_not(name: str, call: Path) -> None:
    words = [call, *EXAMPLE, "--platform", name, *BESIDE[name], "--send", "--url"]
    with serving(name) as server:
        for typed in ("n\n", "\n", ""):
            refused = run(*words, server.url, typed=typed)
            assert (refused.exit_code, refused.stdout) == (1, "")
            assert "nothing was sent" in refused.stderr
        assert server.received == []
        placed = run(*words, server.url, typed="y\n")
    assert placed.exit_code == 0, placed.stderr
    assert len(server.received) == 1
    assert "I'm going to call Bobby at +16175550123 to collect $154.56 from Bobby" in placed.stderr
    assert placed.stdout.startswith(("pending: ", "completed: "))
    assert "retry: " in placed.stdout


def test_what_is_lost_is_told_before_anyone_says_yes(call: Path) -> None:
    with serving("avoca") as server:
        words = [call, *EXAMPLE, "--platform", "avoca", *BESIDE["avoca"], "--send", "--url", server.url]
        result = run(*words, typed="n\n")
    told = result.stderr
    assert (
        0 < told.index("lost: Goal recap, Opening, Branches, Hard limits") < told.index("I'm going to call")
    )


@pytest.mark.parametrize("name", PLATFORMS)
def test_program_gets_everything_as_json(name: str, call: Path) -> None:
    words = [call, *EXAMPLE, "--platform", name, *BESIDE[name], "--json", "--url"]
    with serving(name) as server:
        shown = json.loads(run(*words, server.url).stdout)
        sent = json.loads(run(*words, server.url, "--send", "--yes").stdout)
    assert shown["report"] is None
    assert shown["request"]["body"] == sent["request"]["body"] == server.received[0][1]
    assert shown["request"]["headers"]["Authorization"] == f"Bearer ${platform(name).key_variable}"
    assert sent["report"]["outcome"] in ("pending", "completed")
    assert sent["confirmation"].endswith("OK to proceed?")
    assert shown["fidelity"]
    assert KEY not in json.dumps([shown, sent])


@pytest.mark.parametrize(
    ("status", "answer", "outcome", "exit_code"),
    [
        (200, None, "pending", 0),
        (429, {"type": "https://x/rate-limit-exceeded"}, "blocked:policy", 1),
        (502, {"type": "https://x/dial-failed"}, "failed:number", 1),
        (500, {}, "unknown", 1),
        (401, {}, "config", 1),
    ],
)
def test_exit_status_tells_what_came_of_it(
    status: int, answer: dict[str, str] | None, outcome: str, exit_code: int, call: Path
) -> None:
    body = b"" if answer is None else json.dumps(answer).encode()
    with serving("talktomyagent", status=status, answer=body) as server:
        result = run(call, *EXAMPLE, "--send", "--yes", "--url", server.url)
    assert result.exit_code == exit_code
    assert result.stdout.startswith(f"{outcome}: ")


def test_answer_cannot_act_on_a_terminal(call: Path) -> None:
    answer = json.dumps({"response": "\x1b[2Jdone\nretry: none", "interactionId": "i\x07"}).encode()
    with serving("poku", answer=answer) as server:
        words = [
            call,
            *EXAMPLE,
            "--platform",
            "poku",
            *BESIDE["poku"],
            "--send",
            "--yes",
            "--url",
            server.url,
        ]
        result = run(*words)
    assert not {"\x1b", "\x07"} & set(result.output)
    assert result.stdout.splitlines()[:2] == ["completed: \\x1b[2Jdone\\nretry: none", "retry: human"]


def test_interrupted_call_may_have_been_placed(call: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("httpx.Client", interrupt)
    result = run(call, *EXAMPLE, "--send", "--yes")
    assert result.exit_code == 1
    assert result.stdout.startswith("unknown: interrupted before the answer: the call may have been placed")


# What is refused.


@pytest.fixture
def server() -> Iterator[Server]:
    with serving("talktomyagent") as server:
        yield server
    assert server.received == []


def refused(server: Server, *words: object, **variables: str) -> Result:
    """The end of a run that must not send anything."""
    return run(*words, "--send", "--yes", "--url", server.url, **variables)


def test_call_that_the_platform_would_refuse_is_shown_and_not_sent(server: Server, call: Path) -> None:
    changed(call, to="+16478359044")
    shown = run(call, *EXAMPLE)
    assert (shown.exit_code, shown.stdout[:4]) == (1, "curl")
    assert "voice-country-blocked" in shown.stderr
    result = refused(server, call, *EXAMPLE)
    assert (result.exit_code, result.stdout) == (1, "")
    document = json.loads(refused(server, call, *EXAMPLE, "--json").stdout)
    assert document["status"] == 403
    assert document["errors"][0]["pointer"] == "/to"


def test_country_that_is_allowed_is_called(call: Path) -> None:
    changed(call, to="+16478359044")
    with serving("talktomyagent") as server:
        result = run(call, *EXAMPLE, "--country", "CA", "--send", "--yes", "--url", server.url)
    assert result.exit_code == 0, result.stderr


def test_name_of_the_bot_is_asked_for_where_the_prompt_needs_it(server: Server, call: Path) -> None:
    result = refused(server, call, *EXAMPLE, "--platform", "poku")
    assert result.exit_code == 1
    assert "{AGENT_NAME} is not given" in result.stderr


def test_missing_fact_is_told_with_its_place(server: Server, call: Path) -> None:
    request = json.loads(call.read_text("utf-8"))
    del request["task"]["facts"]["creditor"]
    result = refused(server, changed(call, task=request["task"]), *EXAMPLE, "--json")
    assert result.exit_code == 1
    assert [error["pointer"] for error in json.loads(result.stdout)["errors"]] == ["/task/facts/creditor"]


def test_missing_key_is_told_before_anyone_is_asked(server: Server, call: Path) -> None:
    result = run(call, *EXAMPLE, "--send", "--url", server.url, typed="y\n", TALKTOMYAGENT_API_KEY="")
    assert result.exit_code == 2
    assert "TALKTOMYAGENT_API_KEY" in result.stderr
    assert "OK to proceed" not in result.stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--platform", "avoca"], "Avoca needs --assistant-id"),
        (["--idempotency-key", "short"], "is not of the form"),
        (["--platform", "poku", "--agent-name", "Ava", "--voice", "x"], 'no voice "x"'),
    ],
)
def test_options_that_cannot_be_are_wrong_use(
    words: list[str], told: str, server: Server, call: Path
) -> None:
    result = refused(server, call, *EXAMPLE, *words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr


def test_address_without_encryption_is_wrong_use(call: Path) -> None:
    result = run(call, *EXAMPLE, "--send", "--yes", "--url", "http://example.com/v1/voice/calls")
    assert result.exit_code == 2
    assert "no https address" in result.stderr


def test_task_alone_is_no_request() -> None:
    result = run(ROOT / "examples" / "bobby.task.json", *EXAMPLE)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "this is a task alone" in result.stderr


def test_call_on_standard_input_cannot_be_asked_about(call: Path) -> None:
    result = run("-", *EXAMPLE, "--send", typed=call.read_text("utf-8"))
    assert result.exit_code == 2
    assert "give --yes" in result.stderr
    assert run("-", *EXAMPLE, typed=call.read_text("utf-8")).exit_code == 0


def test_purpose_needs_no_playbook(call: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(changed(call, task=None, purpose="Say hello."), "--json")
    assert result.exit_code == 0, result.stderr
    document = json.loads(result.stdout)
    assert document["fidelity"] == []
    assert document["request"]["body"]["purpose"] == "Say hello."


@pytest.mark.parametrize("name", PLATFORMS)
def test_sentence_is_that_of_plan(name: str, call: Path) -> None:
    request = json.loads(call.read_text("utf-8"))
    task = request["task"] | {"facts": request["task"]["facts"] | {"callback_number": "+16175550100"}}
    changed(call, task=task)
    words = [str(call), "--library", "--platform", name, "--agent-name", "Ava", "--json"]
    planned = CliRunner().invoke(main, ["plan", *words])
    shown = run(*words, *(word for word in BESIDE[name] if word not in words))
    assert json.loads(shown.stdout)["confirmation"] == json.loads(planned.stdout)["sentence"]
