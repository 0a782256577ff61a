// Evaluates the expression of an EvaluateExpression task. The event carries the expression and, for
// every path it refers to, the value: {"expression": "$.a + 1", "expressionAttributeValues": {"$.a": 41}}.
'use strict';

const literally = (text) => text.replace(/[.*+?^${}()|[\]\\\/-]/g, '\\$&');

exports.handler = async (event) => {
  const values = Object.assign(Object.create(null), event.expressionAttributeValues);
  // longest first: $.ab must not be taken for $.a
  const paths = Object.keys(values).sort((one, other) => other.length - one.length);
  let code = event.expression;
  if (paths.length) {
    const anyPath = new RegExp(paths.map(literally).join('|'), 'g');
    code = code.replace(anyPath, (path) => `values[${JSON.stringify(path)}]`);
  }
  console.log(`Expression: ${code}`);
  return new Function('values', 'code', 'return eval(code);')(values, code);
};
