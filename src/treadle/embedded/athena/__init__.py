"""Queries of the embedded Athena: simple SELECTs over tables of the Glue catalog, carried out by SQLite.

_tokens      text -> tokens
_expressions tokens -> expressions with their types, in SQLite's words
_select      tokens -> the whole query
_tables      a table's rows, from objects in S3
_values      values as Athena writes and casts them
_engine      SQLite with what it lacks
_queries     takes queries that were started, runs them, and keeps their results

A query gives the rows that Athena gives, or fails and says why: what SQLite would do otherwise is never handed on.
"""

from __future__ import annotations

from ._queries import *
