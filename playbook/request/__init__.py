"""The request that places a call, as the Voice API takes it."""

from playbook.request.model import CallRequest, in_order, looked_over

__all__ = ["CallRequest", "in_order", "looked_over"]
