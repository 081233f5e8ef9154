"""The shared store, opened and read as its tests do."""

from __future__ import annotations

from data.store import SharedStore, StoreAddress, Who, open_shared_store
from rostering.plan import Plan
from tests.data.store.files import KARIN, TOM, Clock


def opened(address: StoreAddress, who: Who = KARIN, clock: Clock | None = None) -> SharedStore:
    return open_shared_store(address, who, now=clock or Clock(), create=True)


def held(address: StoreAddress) -> Plan:
    with opened(address, TOM) as store:
        return store.plan("Onthaal")
