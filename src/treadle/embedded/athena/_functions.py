"""Athena's functions in DuckDB's words.

https://docs.aws.amazon.com/athena/latest/ug/functions.html
https://trino.io/docs/current/functions.html

Arguments have one letter each: v varchar, n number, i integer, b boolean, t date or timestamp, a array, m map, c array
or map, j JSON or its text, f lambda, x anything; those after "|" may be left out, and "*" repeats the last one. A
result is a type, the number of the argument whose type it has, or one of the forms array(N) and element(N).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["AGGREGATES", "FUNCTIONS", "Function"]


@dataclass(frozen=True, slots=True)
class Function:
    """A function.

    :param arguments: the letters of its arguments
    :param returns: its result's type; empty when that is not known here
    :param sql: DuckDB's SQL with {0}, {1} …; empty when `_rendering` has a method of the function's name
    """

    arguments: str
    returns: str
    sql: str = ""

    @property
    def count(self) -> tuple[int, int]:
        """The least and the greatest number of arguments."""
        required, _, optional = self.arguments.rstrip("*").partition("|")
        return len(required), 100_000 if self.arguments.endswith("*") else len(required) + len(optional)

    def letter(self, i: int) -> str:
        """Return the letter of an argument."""
        letters = self.arguments.rstrip("*").replace("|", "")
        return letters[min(i, len(letters) - 1)]


_SPACES: Final = "' \t\n\x0b\x0c\r'"

_STRINGS: Final = {
    "lower": Function("v", "varchar", "lower({0})"),
    "upper": Function("v", "varchar", "upper({0})"),
    "length": Function("v", "bigint", "length({0})"),
    "trim": Function("v", "varchar", f"trim({{0}}, {_SPACES})"),
    "ltrim": Function("v", "varchar", f"ltrim({{0}}, {_SPACES})"),
    "rtrim": Function("v", "varchar", f"rtrim({{0}}, {_SPACES})"),
    "replace": Function("vv|v", "varchar"),
    "concat": Function("xx*", "0"),
    "concat_ws": Function("vv*", "varchar", "concat_ws({*})"),
    "substr": Function("vi|i", "varchar"),
    "substring": Function("vi|i", "varchar"),
    "strpos": Function("vv", "bigint", "strpos({0}, {1})"),
    "starts_with": Function("vv", "boolean", "starts_with({0}, {1})"),
    "split": Function("vv", "array(varchar)", "string_split({0}, {1})"),
    "split_part": Function("vvi", "varchar", "string_split({0}, {1})[{2}]"),
    "lpad": Function("viv", "varchar"),
    "rpad": Function("viv", "varchar"),
    "reverse": Function("x", "0"),
    "chr": Function("i", "varchar", "chr(CAST({0} AS INTEGER))"),
    "codepoint": Function("v", "integer", "unicode({0})"),
    "translate": Function("vvv", "varchar", "translate({0}, {1}, {2})"),
    "levenshtein_distance": Function("vv", "bigint", "levenshtein({0}, {1})"),
    "regexp_like": Function("vv", "boolean", "regexp_matches({0}, {1})"),
    "regexp_extract": Function("vv|i", "varchar"),
    "regexp_extract_all": Function("vv|i", "array(varchar)"),
    "regexp_replace": Function("vv|v", "varchar"),
    "regexp_split": Function("vv", "array(varchar)", "string_split_regex({0}, {1})"),
    "regexp_count": Function("vv", "bigint", "len(regexp_extract_all({0}, {1}))"),
    "json_extract_scalar": Function("jv", "varchar"),
    "json_extract": Function("jv", "json"),
    "json_parse": Function("v", "json", "json({0})"),
    "json_format": Function("j", "varchar", "CAST({0} AS VARCHAR)"),
    "json_array_length": Function("j", "bigint", "CAST(json_array_length(TRY_CAST({0} AS JSON)) AS BIGINT)"),
}

_NUMBERS: Final = {
    "abs": Function("n", "0", "abs({0})"),
    "ceil": Function("n", ""),
    "ceiling": Function("n", ""),
    "floor": Function("n", ""),
    "round": Function("n|i", ""),
    "truncate": Function("n", ""),
    "sign": Function("n", "0"),
    "mod": Function("nn", ""),
    "power": Function("nn", "double", "power(CAST({0} AS DOUBLE), CAST({1} AS DOUBLE))"),
    "pow": Function("nn", "double", "power(CAST({0} AS DOUBLE), CAST({1} AS DOUBLE))"),
    "exp": Function("n", "double", "exp(CAST({0} AS DOUBLE))"),
    "ln": Function("n", "double", "ln(CAST({0} AS DOUBLE))"),
    "log2": Function("n", "double", "log2(CAST({0} AS DOUBLE))"),
    "log10": Function("n", "double", "log10(CAST({0} AS DOUBLE))"),
    "sqrt": Function("n", "double", "sqrt(CAST({0} AS DOUBLE))"),
    "pi": Function("", "double", "pi()"),
    "infinity": Function("", "double", "CAST('Infinity' AS DOUBLE)"),
    "nan": Function("", "double", "CAST('NaN' AS DOUBLE)"),
    "is_nan": Function("n", "boolean", "isnan(CAST({0} AS DOUBLE))"),
    "is_finite": Function("n", "boolean", "isfinite(CAST({0} AS DOUBLE))"),
    "is_infinite": Function("n", "boolean", "isinf(CAST({0} AS DOUBLE))"),
    "greatest": Function("xx*", "0"),
    "least": Function("xx*", "0"),
}

_TIMES: Final = {
    "date_format": Function("tv", "varchar"),
    "date_parse": Function("vv", "timestamp"),
    "date_trunc": Function("vt", "1"),
    "date_add": Function("vit", "2"),
    "date_diff": Function("vtt", "bigint"),
    "date": Function("x", "date"),
    "now": Function("", "timestamp with time zone"),
    "from_unixtime": Function("n", "timestamp with time zone", "to_timestamp(CAST({0} AS DOUBLE))"),
    "to_unixtime": Function("t", "double", "epoch({0})"),
    "from_iso8601_timestamp": Function("v", "timestamp with time zone", "CAST({0} AS TIMESTAMPTZ)"),
    "from_iso8601_date": Function("v", "date", "CAST({0} AS DATE)"),
    "last_day_of_month": Function("t", "date", "last_day({0})"),
    "year": Function("t", "bigint", "year({0})"),
    "quarter": Function("t", "bigint", "quarter({0})"),
    "month": Function("t", "bigint", "month({0})"),
    "week": Function("t", "bigint", "weekofyear({0})"),
    "week_of_year": Function("t", "bigint", "weekofyear({0})"),
    "day": Function("t", "bigint", "day({0})"),
    "day_of_month": Function("t", "bigint", "day({0})"),
    "day_of_week": Function("t", "bigint", "isodow({0})"),
    "dow": Function("t", "bigint", "isodow({0})"),
    "day_of_year": Function("t", "bigint", "dayofyear({0})"),
    "doy": Function("t", "bigint", "dayofyear({0})"),
    "hour": Function("t", "bigint", "hour({0})"),
    "minute": Function("t", "bigint", "minute({0})"),
    "second": Function("t", "bigint", "second({0})"),
    "millisecond": Function("t", "bigint", "(millisecond({0}) % 1000)"),
}

_COLLECTIONS: Final = {
    "cardinality": Function("c", "bigint"),
    "contains": Function("ax", "boolean", "list_contains({0}, {1})"),
    "element_at": Function("cx", "element(0)", "({0})[{1}]"),
    "array_join": Function("av|v", "varchar"),
    "array_sort": Function("a", "0", "list_sort({0}, 'ASC', 'NULLS LAST')"),
    "array_max": Function("a", "element(0)", "list_max({0})"),
    "array_min": Function("a", "element(0)", "list_min({0})"),
    "array_position": Function("ax", "bigint", "CAST(coalesce(list_position({0}, {1}), 0) AS BIGINT)"),
    "flatten": Function("a", "element(0)", "flatten({0})"),
    "slice": Function("aii", "0", "list_slice({0}, {1}, {1} + {2} - 1)"),
    "sequence": Function("ii|i", "array(0)"),
    "transform": Function("af", "", "list_transform({0}, {1})"),
    "filter": Function("af", "0", "list_filter({0}, {1})"),
    "any_match": Function("af", "boolean", "coalesce(list_bool_or(list_transform({0}, {1})), false)"),
    "all_match": Function("af", "boolean", "coalesce(list_bool_and(list_transform({0}, {1})), true)"),
    "map": Function("|aa", "", "map({*})"),
    "map_keys": Function("m", "array(key(0))", "map_keys({0})"),
    "map_values": Function("m", "array(element(0))", "map_values({0})"),
}

_AGGREGATES: Final = {
    "sum": Function("n", "", "sum({*})"),
    "avg": Function("n", "double"),
    "min": Function("x", "0", "min({*})"),
    "max": Function("x", "0", "max({*})"),
    "count": Function("|x", "bigint", "count({*})"),
    "count_if": Function("b", "bigint", "count_if({*})"),
    "array_agg": Function("x", "array(0)", "list({*})"),
    "approx_distinct": Function("x|n", "bigint", "count(DISTINCT {0})"),
    "approx_percentile": Function("nn", "0", "quantile_disc({0}, {1})"),
    "arbitrary": Function("x", "0", "any_value({*})"),
    "any_value": Function("x", "0", "any_value({*})"),
    "max_by": Function("xx", "0", "arg_max({0}, {1})"),
    "min_by": Function("xx", "0", "arg_min({0}, {1})"),
    "bool_and": Function("b", "boolean", "bool_and({*})"),
    "every": Function("b", "boolean", "bool_and({*})"),
    "bool_or": Function("b", "boolean", "bool_or({*})"),
    "stddev": Function("n", "double", "stddev_samp({*})"),
    "stddev_samp": Function("n", "double", "stddev_samp({*})"),
    "stddev_pop": Function("n", "double", "stddev_pop({*})"),
    "variance": Function("n", "double", "var_samp({*})"),
    "var_samp": Function("n", "double", "var_samp({*})"),
    "var_pop": Function("n", "double", "var_pop({*})"),
    "geometric_mean": Function("n", "double", "geomean({*})"),
    "map_agg": Function("xx", "", "map(list({0}), list({1}))"),
    "histogram": Function("x", "", "histogram({0})"),
}

_WINDOWS: Final = {
    "row_number": Function("", "bigint", "row_number()"),
    "rank": Function("", "bigint", "rank()"),
    "dense_rank": Function("", "bigint", "dense_rank()"),
    "percent_rank": Function("", "double", "percent_rank()"),
    "cume_dist": Function("", "double", "cume_dist()"),
    "ntile": Function("i", "bigint", "ntile({0})"),
    "lag": Function("x|ix", "0", "lag({*})"),
    "lead": Function("x|ix", "0", "lead({*})"),
    "first_value": Function("x", "0", "first_value({*})"),
    "last_value": Function("x", "0", "last_value({*})"),
    "nth_value": Function("xi", "0", "nth_value({*})"),
}

AGGREGATES: Final = frozenset(_AGGREGATES)
FUNCTIONS: Final = {**_STRINGS, **_NUMBERS, **_TIMES, **_COLLECTIONS, **_AGGREGATES, **_WINDOWS}
