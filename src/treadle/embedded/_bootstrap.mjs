// Runs inside a Node.js function's process: fetches invocations, calls the handler, answers.
// Speaks Lambda's Runtime API as AWS's own Node.js runtime does.
// https://github.com/aws/aws-lambda-nodejs-runtime-interface-client shows when an invocation ends, and with what.
import dgram from 'node:dgram';
import http from 'node:http';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { createRequire } from 'node:module';
import { Writable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { types } from 'node:util';
import { redirectToGateway } from './_node_endpoints.mjs';
import { resolvePackages } from './_node_packages.mjs';

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

const taken = (name) => {
  const value = process.env[name];
  delete process.env[name];
  return value;
};
const places = (text) => (text ?? '').split(path.delimiter).filter(Boolean);
const gateway = taken('TREADLE_GATEWAY');
const [shipped, pattern] = [places(taken('TREADLE_NODE_SHIPPED')), taken('TREADLE_NODE_SHIPPED_NAMES')];
if (gateway) redirectToGateway(gateway);
if (pattern) resolvePackages(places(process.env.NODE_PATH), shipped, pattern);

// Files of treadle's stand where AWS's own runtime stands: no frame of them is shown.
const own = path.dirname(fileURLToPath(import.meta.url));
const ownUrl = pathToFileURL(own).href;
const shown = (text) => text.replaceAll(pathToFileURL(root).href, 'file:///var/task').replaceAll(root, '/var/task');
const isFrameOfOurs = (line) => line.includes(own) || line.includes(ownUrl);
const isError = (value) =>
  types.isNativeError(value) || [value?.name, value?.message, value?.stack].every((one) => typeof one === 'string' && one);

const reported = (error) => {
  if (!isError(error)) return { errorType: typeof error, errorMessage: String(error), trace: [] };
  const trace = String(error.stack).split('\n').filter((line) => !isFrameOfOurs(line)).map(shown);
  return { errorType: error.name, errorMessage: shown(error.message ?? ''), trace };
};
const report = (error) => JSON.stringify(reported(error));

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

// ---------------------------------------------------------------- streamed responses

const STREAMING = Symbol.for('aws.lambda.runtime.handler.streaming');
const PRELUDE_END = Buffer.alloc(8);

// Collects what a handler streams: Invoke answers with the whole of it.
class ResponseStream extends Writable {
  chunks = [];
  contentType;

  constructor() {
    super({ decodeStrings: false, objectMode: true });
  }

  setContentType(contentType) {
    this.contentType = contentType;
  }

  _write(chunk, encoding, done) {
    const bytes = typeof chunk === 'string' || chunk instanceof Uint8Array;
    this.chunks.push(Buffer.from(bytes ? chunk : JSON.stringify(chunk)));
    done();
  }
}

globalThis.awslambda = {
  streamifyResponse: (handler, options) => {
    handler[STREAMING] = options?.highWaterMark ?? 'response';
    return handler;
  },
  HttpResponseStream: {
    from: (stream, prelude) => {
      stream.setContentType('application/vnd.awslambda.http-integration-response');
      stream.write(Buffer.concat([Buffer.from(JSON.stringify(prelude)), PRELUDE_END]));
      return stream;
    },
  },
};

// ---------------------------------------------------------------- the handler

const requireFromCode = createRequire(path.join(root, '_'));

const packageType = (folder) => {
  for (let place = folder; !place.endsWith(`${path.sep}node_modules`); place = path.dirname(place)) {
    const file = path.join(place, 'package.json');
    if (fs.existsSync(file)) {
      try {
        return JSON.parse(fs.readFileSync(file, 'utf8')).type;
      } catch {
        return undefined;
      }
    }
    if (place === path.dirname(place)) break;
  }
  return undefined;
};

const importFile = async (file) => {
  const url = pathToFileURL(file);
  return import(url);
};

const loadModule = async (name) => {
  const file = path.resolve(root, name);
  const isFile = (place) => fs.existsSync(place) && fs.statSync(place).isFile();
  if (isFile(file)) return requireFromCode(file);
  if (isFile(`${file}.js`)) {
    return packageType(path.dirname(file)) === 'module' ? importFile(`${file}.js`) : requireFromCode(`${file}.js`);
  }
  if (isFile(`${file}.mjs`)) return importFile(`${file}.mjs`);
  if (isFile(`${file}.cjs`)) return requireFromCode(`${file}.cjs`);
  try {
    return requireFromCode(requireFromCode.resolve(name, { paths: [root, path.dirname(file)] }));
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND' && error.message.startsWith(`Cannot find module '${name}'`)) {
      error.message = `Cannot find module '${name}'\nRequire stack:\n- /var/runtime/index.mjs`;
    }
    throw error;
  }
};

const load = async () => {
  const handler = process.env._HANDLER;
  if (handler.includes('..')) {
    const advice = 'Use absolute paths when specifying root directories in handler names.';
    throw named('Runtime.MalformedHandlerName', `'${handler}' is not a valid handler name. ${advice}`);
  }
  const last = path.posix.basename(handler);
  const parts = last.match(/^([^.]*)\.(.*)$/);
  if (!parts) throw named('Runtime.MalformedHandlerName', 'Bad handler');
  let module;
  try {
    module = await loadModule(handler.slice(0, handler.length - last.length) + parts[1]);
  } catch (error) {
    if (error instanceof SyntaxError) throw Object.assign(named('Runtime.UserCodeSyntaxError', String(error)), { stack: '' });
    if (error?.code !== 'MODULE_NOT_FOUND') throw error;
    throw named('Runtime.ImportModuleError', `Error: ${error.message}`);
  }
  const found = parts[2].split('.').reduce((value, key) => value && value[key], module);
  if (!found) throw named('Runtime.HandlerNotFound', `${handler} is undefined or not exported`);
  if (typeof found !== 'function') throw named('Runtime.HandlerNotFound', `${handler} is not a function`);
  return found;
};

// ---------------------------------------------------------------- invocations

const encoded = (value) => {
  try {
    return JSON.stringify(value === undefined ? null : value) ?? 'null';
  } catch {
    throw new Error('Unable to stringify response body');
  }
};

// The invocation that runs: posts one answer, and then fetches the next invocation.
let current;
const answer = async (invocation, kind, body) => {
  if (invocation !== current) return; // answered before
  current = undefined;
  await call('POST', `/invocation/${invocation.id}/${kind}`, body);
  next();
};
const fail = (invocation, error) => answer(invocation, 'error', report(error));
const succeed = (invocation, value) => {
  let body;
  try {
    body = encoded(value);
  } catch (error) {
    return fail(invocation, error);
  }
  return answer(invocation, 'response', body);
};

const contextOf = (invocation, headers) => {
  const deadline = Number(headers['lambda-runtime-deadline-ms']);
  const client = headers['lambda-runtime-client-context'];
  const done = (error, value) =>
    error === undefined || error === null ? succeed(invocation, value) : fail(invocation, error);
  return {
    get callbackWaitsForEmptyEventLoop() {
      return invocation.waits;
    },
    set callbackWaitsForEmptyEventLoop(value) {
      invocation.waits = value;
    },
    done: (error, value) => void done(error, value),
    succeed: (value) => void succeed(invocation, value),
    fail: (error) => void fail(invocation, error ?? 'handled'),
    awsRequestId: invocation.id,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    invokedFunctionArn: headers['lambda-runtime-invoked-function-arn'],
    logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
    logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
    clientContext: client ? JSON.parse(client) : undefined,
    identity: undefined,
    tenantId: undefined,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
};

const stream = async (invocation, handler, event, context) => {
  const output = new ResponseStream();
  const finished = new Promise((resolve, reject) => output.on('finish', resolve).on('error', reject));
  await handler(event, output, context);
  if (!output.writableEnded) output.end();
  await finished;
  await answer(invocation, 'response', Buffer.concat(output.chunks));
};

const invoke = (invocation, handler, body, headers) => {
  const context = contextOf(invocation, headers);
  const callback = (error, value) => {
    if (error !== undefined && error !== null) fail(invocation, error);
    else if (invocation.waits) invocation.atEnd = () => succeed(invocation, value);
    else succeed(invocation, value);
  };
  try {
    const event = JSON.parse(body);
    if (handler[STREAMING]) {
      stream(invocation, handler, event, context).catch((error) => fail(invocation, error));
      return;
    }
    const result = handler(event, context, callback);
    if (typeof result?.then === 'function') {
      result.then(
        (value) => succeed(invocation, value),
        (error) => fail(invocation, error),
      );
    }
  } catch (error) {
    fail(invocation, error);
  }
};

let handler;
const next = async () => {
  let received;
  try {
    received = await call('GET', '/invocation/next');
  } catch {
    process.exit(0);
  }
  current = { id: received.headers['lambda-runtime-aws-request-id'], waits: true };
  invoke(current, handler, received.body, received.headers);
};

// Nothing is left to run: what a callback was given is the answer now, and null where nothing has answered.
process.on('beforeExit', () => {
  if (current === undefined) return;
  if (current.atEnd) current.atEnd();
  else succeed(current, null);
});

// The process ends after an error that no handler has seen, as AWS's does.
let broken = false;
const breakDown = async (error, status) => {
  if (broken) return;
  broken = true;
  const told = reported(error);
  console.error(`${status === 128 ? 'Unhandled Promise Rejection' : 'Uncaught Exception'}\t${JSON.stringify(told)}`);
  const place = current === undefined ? '/init/error' : `/invocation/${current.id}/error`;
  current = undefined;
  await call('POST', place, JSON.stringify(told)).catch(() => {});
  process.exit(status);
};
process.on('uncaughtException', (error) => void breakDown(error, 129));
process.on('unhandledRejection', (reason) => {
  const error = isError(reason) ? String(reason) : String(reason?.toString?.() ?? reason);
  void breakDown(named('Runtime.UnhandledPromiseRejection', error), 128);
});

load().then(
  (found) => {
    handler = found;
    next();
  },
  async (error) => {
    await call('POST', '/init/error', report(error));
    process.exit(1);
  },
);
