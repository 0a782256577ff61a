// Runs inside a Node.js function's process: fetches invocations, calls the handler, answers.
// Speaks Lambda's Runtime API as AWS's own Node.js runtime does.
import dgram from 'node:dgram';
import http from 'node:http';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const root = process.env.LAMBDA_TASK_ROOT;
// the address of the Runtime API, and a secret that its paths begin with
const [address, secret] = process.env.AWS_LAMBDA_RUNTIME_API.split('/');
const [host, port] = address.split(':');
const base = `/${secret}/2018-06-01/runtime`;
// Ends with treadle's process, its own children included; on Linux the kernel sees to that.
const lifeline = process.env.TREADLE_LIFELINE;
delete process.env.TREADLE_LIFELINE;
if (lifeline !== undefined && process.platform !== 'linux') {
  const pipe = new net.Socket({ fd: Number(lifeline), readable: true, writable: false });
  pipe.on('close', () => {
    if (process.platform !== 'win32') process.kill(-process.pid, 'SIGKILL');
    process.exit(1);
  });
  pipe.resume();
  pipe.unref();
}
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

const call = (method, url, body) => new Promise((resolve, reject) => {
  const headers = body === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
  const request = http.request({ host, port, method, path: base + url, headers, agent }, (response) => {
    const parts = [];
    response.on('data', (part) => parts.push(part));
    response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(parts).toString('utf8') }));
  });
  request.on('error', reject);
  if (body !== undefined) request.write(body);
  request.end();
});

const report = (error) => {
  const known = error instanceof Error;
  const trace = known ? String(error.stack).split('\n').map((line) => line.replaceAll(root, '/var/task')) : [];
  return JSON.stringify({
    errorType: known ? error.name : typeof error,
    errorMessage: known ? error.message : String(error),
    trace,
  });
};

// Refuses connections to other machines. It is a seat belt: code that wants to get around it can.
if (process.env.TREADLE_OFFLINE) {
  const here = (host) =>
    !host || host === 'localhost' || host === '::1' || (net.isIPv4(String(host)) && String(host).startsWith('127.'));
  const refusal = (host) => new Error(`treadle runs functions without a network; ${host} can be reached with --network`);
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function (...given) {
    const first = Array.isArray(given[0]) ? given[0][0] : given[0];
    const target = typeof first === 'object' ? first.host : typeof given[1] === 'string' ? given[1] : undefined;
    if (!here(target)) {
      process.nextTick(() => this.destroy(refusal(target)));
      return this;
    }
    return connect.apply(this, given);
  };
  const send = dgram.Socket.prototype.send;
  dgram.Socket.prototype.send = function (...given) {
    const target = given.slice(1).find((one) => typeof one === 'string');
    if (!here(target)) throw refusal(target);
    return send.apply(this, given);
  };
}

const named = (name, message) => Object.assign(new Error(message), { name });

const load = async () => {
  const handler = process.env._HANDLER;
  const dot = handler.lastIndexOf('.');
  if (dot < 1) throw named('Runtime.MalformedHandlerName', `Bad handler '${handler}'`);
  const [file, name] = [handler.slice(0, dot), handler.slice(dot + 1)];
  const found = ['.mjs', '.cjs', '.js'].map((suffix) => path.join(root, file + suffix)).find((one) => fs.existsSync(one));
  if (!found) throw named('Runtime.ImportModuleError', `Error: Cannot find module '${file}'`);
  let module;
  try {
    module = found.endsWith('.mjs') ? await import(pathToFileURL(found)) : createRequire(path.join(root, '_'))(found);
  } catch (error) {
    if (error.code === 'ERR_REQUIRE_ESM') module = await import(pathToFileURL(found));
    else throw named(error instanceof SyntaxError ? 'Runtime.UserCodeSyntaxError' : 'Runtime.ImportModuleError', String(error));
  }
  const handlerFunction = module[name] ?? module.default?.[name];
  if (typeof handlerFunction !== 'function') {
    throw named('Runtime.HandlerNotFound', `${handler} is undefined or not exported`);
  }
  return handlerFunction;
};

const invoke = (handler, event, context) => new Promise((resolve, reject) => {
  const done = (error, value) => (error ? reject(error) : resolve(value));
  const result = handler(event, context, done);
  if (result && typeof result.then === 'function') result.then(resolve, reject);
  else if (handler.length < 3) resolve(result);
});

let handler;
try {
  handler = await load();
} catch (error) {
  await call('POST', '/init/error', report(error));
  process.exit(1);
}
for (;;) {
  let next;
  try {
    next = await call('GET', '/invocation/next');
  } catch {
    process.exit(0);
  }
  const id = next.headers['lambda-runtime-aws-request-id'];
  const deadline = Number(next.headers['lambda-runtime-deadline-ms']);
  const context = {
    awsRequestId: id,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    invokedFunctionArn: next.headers['lambda-runtime-invoked-function-arn'],
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
  let kind = 'response';
  let body;
  try {
    const value = await invoke(handler, JSON.parse(next.body), context);
    body = JSON.stringify(value === undefined ? null : value);
  } catch (error) {
    kind = 'error';
    body = report(error);
  }
  await call('POST', `/invocation/${id}/${kind}`, body);
}
