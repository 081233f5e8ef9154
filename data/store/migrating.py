"""New stores and older ones: the schema is made and moved on by the steps in `migrations`."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from data.store import schema

MIGRATIONS = Path(__file__).parent / "migrations"


def move_on(connection: Connection) -> None:
    """Bring the schema to the newest revision, in the transaction of the connection."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    # Percent signs have a meaning in the configuration.
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if connection.dialect.name != "sqlite":
        return
    connection.exec_driver_sql(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {schema.REVISION}")
