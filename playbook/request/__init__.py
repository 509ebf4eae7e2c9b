"""The request that places a call, as the Voice API takes it."""

from playbook.request.model import CallRequest, looked_over

__all__ = ["CallRequest", "looked_over"]
