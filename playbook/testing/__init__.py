"""Tests of scripts: what a `*.playbook-test.yaml` expects, held against the playbook without any model."""
