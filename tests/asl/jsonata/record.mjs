// Records what npm's jsonata (2.2.2) gives: python expressions.py && npm install jsonata@2.2.2 && node record.mjs
import { readFileSync, writeFileSync } from "node:fs";
import jsonata from "jsonata";

const { input, expressions } = JSON.parse(readFileSync(new URL("cases.json", import.meta.url)));
const cases = [];
for (const expression of expressions) {
  const made = { expression };
  try {
    const result = await jsonata(expression).evaluate(undefined, { states: { input } });
    made.result = result === undefined ? "undefined" : (JSON.stringify(result) ?? "undefined");
  } catch (error) {
    made.error = error.code ?? String(error.message);
  }
  cases.push(made);
}
const text = cases.map((made) => JSON.stringify(made)).join(",\n");
writeFileSync(new URL("reference.json", import.meta.url), `{"input": ${JSON.stringify(input)},\n"cases": [\n${text}\n]}\n`);
console.log(cases.length, cases.filter((made) => made.error).length);
