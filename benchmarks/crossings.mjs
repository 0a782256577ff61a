// Counts the crossings of dagre's layout of the fixtures of tests/drawing/crossings.json, and records them there.
//
//   python -m tests.drawing.test_crossings && npm install @dagrejs/dagre@1.1.4 && node benchmarks/crossings.mjs
//
// Each scope is a graph of its own, as for treadle: the nodes' and labels' sizes are treadle's. A crossing is a point where
// the lines of two transitions meet that have no state in common.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const dagre = createRequire(`${process.cwd()}/`)('@dagrejs/dagre');
const file = process.argv[2] ?? 'tests/drawing/crossings.json';
const fixtures = JSON.parse(readFileSync(file, 'utf8'));

function points(scope) {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const [id, width, height] of scope.nodes) graph.setNode(id, { width, height });
  scope.edges.forEach(([source, target, width, height], i) =>
    graph.setEdge(source, target, { width, height, labelpos: 'c' }, String(i)));
  dagre.layout(graph);
  return graph.edges().map((edge) => ({ ends: [edge.v, edge.w], points: graph.edge(edge).points }));
}

function meet(a, b, c, d) {
  const turn = (p, q, r) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  const [e, f, g, h] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  return e * f < -1e-6 && g * h < -1e-6;
}

function crossings(lines) {
  let count = 0;
  lines.forEach((line, i) => {
    for (const other of lines.slice(i + 1)) {
      if (line.ends.some((end) => other.ends.includes(end))) continue;
      for (let j = 1; j < line.points.length; j++) {
        for (let k = 1; k < other.points.length; k++) {
          if (meet(line.points[j - 1], line.points[j], other.points[k - 1], other.points[k])) count++;
        }
      }
    }
  });
  return count;
}

for (const fixture of fixtures) {
  fixture.dagre = fixture.scopes.reduce((sum, scope) => sum + crossings(points(scope)), 0);
  console.log(fixture.name, fixture.dagre);
}
writeFileSync(file, `[\n${fixtures.map((fixture) => JSON.stringify(fixture)).join(',\n')}\n]\n`);
