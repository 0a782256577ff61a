"""Queries of the embedded Athena: over tables of the Glue catalog, run by DuckDB.

_parsing      text -> a tree of sqlglot, of which every part is supported
_dialect      Athena's SQL for sqlglot, and the types of expressions
_translation  names resolved, types checked (_checks), written in DuckDB's SQL
_rendering    operators, _calls functions (_functions is their table), _casts and _patterns
_engine       DuckDB, with bounds
_tables       a table's rows, from objects in S3
_types        types of Hive, Athena and DuckDB
_values       values as tables have them and as results show them
_ddl          CREATE, DROP and MSCK REPAIR TABLE
_writes       CREATE TABLE AS and INSERT INTO
_queries      takes queries that were started, runs them, and keeps their results

A query returns the rows that Athena returns, or fails and says why.
"""

from __future__ import annotations

from ._queries import *
