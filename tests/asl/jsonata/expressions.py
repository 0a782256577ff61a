"""Expressions that the engine is compared on with the JSONata reference implementation, one a line of the subjects below.

`record.mjs` evaluates them with npm's jsonata into reference.json; test_jsonata_reference.py compares.
"""

from __future__ import annotations

import json
from pathlib import Path

INPUT = {
    "name": "Ada Lovelace",
    "age": 36,
    "ratio": 0.75,
    "ok": True,
    "no": None,
    "empty": [],
    "blank": {},
    "tags": ["math", "poetry", "engine", "math"],
    "numbers": [5, 3, 9, 1, 7, 3],
    "nested": [[1, 2], [3, [4, 5]], []],
    "orders": [
        {"id": "o1", "total": 25.5, "items": [{"sku": "a", "n": 2}, {"sku": "b", "n": 1}], "paid": True},
        {"id": "o2", "total": 7, "items": [{"sku": "c", "n": 10}], "paid": False},
        {"id": "o3", "total": 100, "items": [], "paid": True},
    ],
    "address": {"city": "London", "geo": {"lat": 51.5, "lon": -0.12}, "odd key": "x"},
    "text": "The quick brown fox, jumps over the lazy dog",
    "unicode": "naïve – 日本 😀",
    "dates": ["2024-02-29T12:00:00Z", "1970-01-01T00:00:00.000Z"],
}

# what $ stands for in each subject is $states.input; "I" is replaced by it
SUBJECTS: dict[str, str] = {
    "paths": """
        I.name
        I.address.city
        I.address.geo.lat
        I.address.`odd key`
        I.nothing
        I.address.nothing.deeper
        I.orders.id
        I.orders.items.sku
        I.orders.items
        I.orders[0]
        I.orders[-1].id
        I.orders[5]
        I.orders[[0,2]].id
        I.orders.items[0].sku
        (I.orders.items)[0].sku
        I.orders[0].items[1].sku
        I.orders[paid].id
        I.orders[paid=false].id
        I.orders[total>20 and paid].id
        I.orders[total<10 or total>50].id
        I.orders[id='o2'].items.n
        I.numbers[$>4]
        I.numbers[[0..2]]
        I.numbers[0]
        I.numbers[-2]
        I.numbers[1.9]
        I.nested
        I.nested[0]
        I.nested[1][1]
        I.nested.$
        I.*
        I.address.*
        I.**.city
        I.**.n
        I.orders.*[0]
        I.orders.(id & ':' & total)
        I.orders.{"id": id, "n": $count(items)}
        I.orders.[id, total]
        I.orders{id: total}
        I.orders.items{sku: n}
        I.orders^(total).id
        I.orders^(>total).id
        I.orders^(paid, >total).id
        I.orders#$i.{"i": $i, "id": id}
        I.orders@$o.items.{"order": $o.id, "sku": sku}
        I.orders.items.{"sku": sku, "of": %.id}
        I.orders[]
        I.address.city[]
        I.name[]
        I.orders[0].id[]
        I.empty
        I.empty[0]
        I.blank
        I.blank.x
        I.no
        I.no.x
        I["name"]
        $count(I.orders.items)
        I.orders.items.n[$>1]
        I.orders.(items.n)[0]
    """,
    "operators": """
        1+2
        7-10
        6*7
        7/2
        7%3
        -7%3
        -I.age
        1+2*3
        (1+2)*3
        0.1+0.2
        1e3
        1.5e-3
        10/4*2
        "a" & "b"
        "n" & 1
        "x" & true & null
        "a" & I.nothing
        1=1
        1="1"
        "a"="a"
        [1,2]=[1,2]
        {"a":1}={"a":1}
        I.no=null
        I.nothing=null
        I.nothing=I.nothing
        1!=2
        null!=false
        1<2
        2<=2
        3>4
        "a"<"b"
        "b">="a"
        true and false
        true or false
        true and I.nothing
        I.name and true
        "" or false
        [] or false
        {} and true
        "math" in I.tags
        "x" in I.tags
        3 in [1,2,3]
        1 in 1
        true ? 1 : 2
        false ? 1
        I.nothing ? 1 : 2
        I.nothing ?: "default"
        I.nothing ?? "none"
        I.no ?? "none"
        0 ?: "zero"
        0 ?? "zero"
        [1..5]
        [1..1]
        [5..1]
        [0, 2..4, 9]
        [-2..2]
        [1,[2,3]]
        [I.numbers, 0]
        [I.nothing]
        [null]
        {"a": 1, "b": [2, {"c": 3}]}
        {"x": I.nothing}
        {"k" & 1: 1}
        {I.name: I.age}
        ($x := 5; $x * 2)
        ($x := 5; ($x := 6); $x)
        ()
        (1; 2; 3)
        I.name ~> $uppercase()
        I.name ~> $uppercase ~> $length
        ($f := $trim ~> $uppercase; $f("  a "))
        I.orders ~> |$|{"seen": true}|
        I.orders ~> |$|{}, ["items", "paid"]|
        I ~> |address|{"city": "Paris"}|.address.city
        /* comment */ 1
        "\\u0041\\n\\t\\"q\\""
        'single "double"'
        true
        null
        1 = 1.0
    """,
    "lambdas": """
        (function($x){$x+1})(2)
        ($f := function($x, $y){$x*$y}; $f(3,4))
        ($f := function($n){$n<2 ? 1 : $n*$f($n-1)}; $f(10))
        ($fib := function($n){$n<2 ? $n : $fib($n-1)+$fib($n-2)}; $fib(12))
        ($loop := function($n, $a){$n=0 ? $a : $loop($n-1, $a+$n)}; $loop(90, 0))
        ($add := function($a){function($b){$a+$b}}; $add(2)(3))
        ($f := function($x){$x}; $f())
        ($f := function($x)<n:n>{$x*2}; $f(4))
        ($p := $substring(?, 0, 3); $p("abcdef"))
        ($first := $substring(?, 0, ?); $first("abcdef", 2))
        $map(I.numbers, function($v){$v*2})
        $map(I.numbers, function($v, $i){$v*$i})
        $map(I.tags, $uppercase)
        $map([1], function($v){$v})
        $map([], function($v){$v})
        $filter(I.numbers, function($v){$v>4})
        $filter(I.numbers, function($v, $i){$i%2=0})
        $filter([1], function($v){$v>4})
        $reduce(I.numbers, function($a,$b){$a+$b})
        $reduce(I.numbers, function($a,$b){$a+$b}, 100)
        $reduce([], function($a,$b){$a+$b})
        $reduce([], function($a,$b){$a+$b}, 1)
        $single(I.orders, function($o){$o.id='o2'}).total
        $sift(I.address, function($v,$k){$k='city'})
        $sift(I.address, function($v){$type($v)='string'})
        $each(I.address.geo, function($v,$k){$k & $string($v)})
        $sort(I.numbers)
        $sort(I.tags)
        $sort(I.orders, function($a,$b){$a.total>$b.total}).id
        $zip([1,2,3],["a","b","c"])
        $zip([1,2],["a"])
        λ($x){$x*3}(5)
    """,
    "strings": """
        $string(1)
        $string(1.5)
        $string(true)
        $string(null)
        $string("a")
        $string([1,"a",null])
        $string({"a":[1]})
        $string({"a":1}, true)
        $string(1e20)
        $string(1e21)
        $string(0.1+0.2)
        $string(1/3)
        $string(I.nothing)
        $length("abc")
        $length(I.unicode)
        $length("")
        $substring("hello", 1)
        $substring("hello", 1, 3)
        $substring("hello", -3)
        $substring("hello", -3, 2)
        $substring("hello", 9)
        $substring("hello", 1, -1)
        $substringBefore("a,b,c", ",")
        $substringBefore("abc", "x")
        $substringAfter("a,b,c", ",")
        $substringAfter("abc", "x")
        $uppercase("abC")
        $lowercase("ABc")
        $trim("  a   b  ")
        $pad("a", 4)
        $pad("a", -4)
        $pad("a", 4, "-")
        $pad("a", -4, "xy")
        $pad("abcd", 2)
        $contains("hello", "ell")
        $contains("hello", /l+/)
        $contains("hello", "z")
        $split("a,b,c", ",")
        $split("a,b,c", ",", 2)
        $split("abc", "")
        $split("a1b22c", /\\d+/)
        $split("", ",")
        $join(["a","b"], "-")
        $join(["a","b"])
        $join([], "-")
        $join("a", "-")
        $match("ababbabbb", /a(b+)/)
        $match("ababbabbb", /a(b+)/, 1)
        $match("xyz", /q/)
        $replace("John Smith", "John", "Jane")
        $replace("aaa", "a", "b", 2)
        $replace("John Smith", /(\\w+)\\s(\\w+)/, "$2, $1")
        $replace("265USD", /([0-9]+)USD/, "$$$1")
        $replace("abc", /[ac]/, function($m){$uppercase($m.match)})
        $base64encode("hello")
        $base64decode("aGVsbG8=")
        $encodeUrlComponent("?x=test")
        $encodeUrl("https://a.b/?x=ä ö")
        $decodeUrlComponent("%3Fx%3Dtest")
        $decodeUrl("https://a.b/?x=%C3%A4")
        $split(I.text, " ")[0]
        $match(I.text, /o\\w/).match
        $uppercase(I.nothing)
        /ab/i("xAB").match
        $match("a.b", /\\./)[0].index
    """,
    "numbers": """
        $number("12.5")
        $number("0x1F")
        $number("1e3")
        $number(true)
        $number("abc")
        $number(I.nothing)
        $abs(-5)
        $floor(-1.5)
        $ceil(1.2)
        $round(1.5)
        $round(2.5)
        $round(-2.5)
        $round(123.456, 2)
        $round(125, -1)
        $round(115, -1)
        $power(2, 10)
        $power(2, 0.5)
        $power(2, -1)
        $sqrt(16)
        $sqrt(-1)
        $sum(I.numbers)
        $sum([])
        $sum(5)
        $max(I.numbers)
        $max([])
        $min(I.numbers)
        $average(I.numbers)
        $average([])
        $formatNumber(12345.6, "#,###.00")
        $formatNumber(1234.5678, "00.000e0")
        $formatNumber(0.14, "01%")
        $formatNumber(-5, "0;(0)")
        $formatNumber(34.555, "#0.00")
        $formatBase(100, 2)
        $formatBase(2555, 16)
        $formatInteger(2789, "w")
        $formatInteger(1999, "I")
        $formatInteger(12, "Ww")
        $formatInteger(5, "000")
        $formatInteger(3, "A")
        $parseInteger("twelve thousand, four hundred and seventy-six", "w")
        $parseInteger("12,345", "#,##0")
        $parseInteger("MCMXCIX", "I")
        1/3
        2/3*3
        9007199254740993
        123456789012
        1e-7
        -0
        5 % 0.3
    """,
    "collections": """
        $count(I.tags)
        $count([])
        $count(I.nothing)
        $count("a")
        $append([1],[2,3])
        $append(1,2)
        $append([], 1)
        $append(I.nothing, 1)
        $exists(I.name)
        $exists(I.nothing)
        $exists(I.no)
        $distinct(I.tags)
        $distinct([1,1,"1"])
        $distinct([{"a":1},{"a":1}])
        $reverse(I.numbers)
        $reverse([])
        $keys(I.address)
        $keys(I.orders)
        $keys({})
        $values := 1
        $lookup(I.address, "city")
        $lookup(I.orders, "id")
        $lookup(I.address, "none")
        $spread(I.address.geo)
        $spread([{"a":1},{"b":2}])
        $merge([{"a":1},{"b":2,"a":3}])
        $merge({"a":1})
        $type(1)
        $type("a")
        $type(null)
        $type([])
        $type({})
        $type(true)
        $type($sum)
        $type(I.nothing)
        $boolean("")
        $boolean([0])
        $boolean([0,1])
        $boolean({})
        $boolean("0")
        $boolean(I.nothing)
        $not(true)
        $not(I.nothing)
        $not("")
        $assert(true, "no")
        $error("boom")
        $assert(1=2, "differs")
        $length(1)
        $uppercase(5)
        1 + "a"
        "a" < 1
        I.name.$string()
        $unknown(1)
        I.name()
        $sum("a")
        $substring(1, 2)
        [1,2,3] + 1
        {"a": 1}.a.b
        $sort([1,"a"])
        $reduce(I.numbers, function($a){$a})
    """,
    "dates": """
        $toMillis("2024-02-29T12:00:00Z")
        $toMillis("1970-01-01T00:00:00.123Z")
        $toMillis("2024-02-29")
        $toMillis("29/02/2024", "[D01]/[M01]/[Y0001]")
        $toMillis("2024-05-06 10:30 pm", "[Y]-[M]-[D] [h]:[m] [P]")
        $toMillis("nonsense")
        $fromMillis(0)
        $fromMillis(1709208000000)
        $fromMillis(1709208000000, "[Y0001]-[M01]-[D01]")
        $fromMillis(1709208000000, "[FNn], [D1o] [MNn] [Y]")
        $fromMillis(1709208000000, "[H01]:[m01]:[s01].[f001] [z]", "+0200")
        $fromMillis(1709208000000, "[M01]/[D01]/[Y0001] [h#1]:[m01][P]")
        $fromMillis(1709208000000, "[W01] [F] [d001]")
        $fromMillis($toMillis(I.dates[0]) + 86400000)
        $toMillis(I.dates[1])
        $fromMillis(-1)
    """,
}

for name in ("nested", "orders.items", "tags", "numbers", "empty"):
    SUBJECTS[f"shape of {name}"] = f"""
        $count(I.{name})
        $type(I.{name})
        [I.{name}]
        I.{name}[0]
        I.{name}[-1]
        I.{name}[[1..2]]
        $reverse(I.{name})
        $append(I.{name}, "z")
        $boolean(I.{name})
        $map(I.{name}, function($v, $i){{$i}})
    """


def expressions() -> list[str]:
    found = [line.strip() for lines in SUBJECTS.values() for line in lines.splitlines() if line.strip()]
    # I alone or before a dot, bracket or blank is the input, where it doesn't belong to a word or a text
    return [_input(text) for text in found]


def _input(text: str) -> str:
    made, quote, last = "", "", ""
    for at, char in enumerate(text):
        if quote:
            quote = "" if char == quote else quote
        elif char in "\"'":
            quote = char
        elif char == "I" and not last.isalnum() and (text[at + 1 : at + 2] or " ") in ".[ ),":
            made, last = f"{made}$states.input", "t"
            continue
        made, last = made + char, char
    return made


if __name__ == "__main__":
    Path(__file__).with_name("cases.json").write_text(json.dumps({"input": INPUT, "expressions": expressions()}))
    print(len(expressions()))
