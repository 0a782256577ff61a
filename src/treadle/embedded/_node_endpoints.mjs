// Sends requests for AWS to the embedded services, from clients that don't read AWS_ENDPOINT_URL: version 2 of the SDK,
// SQS in version 3 (it goes to the host of the queue's URL), and addresses that a handler writes itself.
// The gateway reads the service from the signature, and a bucket from the Host header, which stays as it was.
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';

const AWS = /(^|\.)(amazonaws\.com(\.cn)?|api\.aws)$/i;

const isAws = (host, port, gateway) =>
  AWS.test(host) || (/^[a-z-]+-127\.0\.0\.1$/.test(host) && (!port || String(port) === gateway.port));

const addressOf = (options, url) => {
  const [named, port] = String(options.hostname ?? options.host ?? url?.hostname ?? '').split(':');
  return [named, options.port ?? port ?? url?.port];
};

export const redirectToGateway = (address) => {
  const gateway = new URL(address);
  const plain = http.request;
  for (const module of [http, https]) {
    const original = module.request;
    const request = function (...given) {
      const url = typeof given[0] === 'string' ? new URL(given[0]) : given[0] instanceof URL ? given[0] : undefined;
      const options = given.find((one) => one && typeof one === 'object' && !(one instanceof URL)) ?? {};
      const [host, port] = addressOf(options, url);
      if (!isAws(host, port, gateway)) return original.apply(this, given);
      const { agent, host: _, ...rest } = options;
      const headers = Array.isArray(options.headers) ? options.headers : { ...options.headers };
      if (!Array.isArray(headers) && !Object.keys(headers).some((name) => name.toLowerCase() === 'host')) headers.host = host;
      const target = { protocol: 'http:', hostname: gateway.hostname, port: gateway.port, servername: undefined };
      const path = options.path ?? (url ? url.pathname + url.search : '/');
      return plain({ ...rest, ...target, path, headers, agent: undefined }, given.find((one) => typeof one === 'function'));
    };
    module.request = request;
    module.get = function (...given) {
      const begun = request.apply(this, given);
      begun.end();
      return begun;
    };
  }
  syncBuiltinESMExports();
  const fetched = globalThis.fetch;
  if (typeof fetched !== 'function') return;
  globalThis.fetch = async (input, init) => {
    const request = input instanceof Request || init?.body instanceof ReadableStream ? new Request(input, init) : undefined;
    const url = new URL(request?.url ?? String(input), 'http://127.0.0.1');
    if (!isAws(url.hostname, url.port, gateway)) return fetched(input, init);
    const headers = new Headers(request?.headers ?? init?.headers);
    headers.set('host', url.host);
    const target = new URL(url.pathname + url.search, gateway);
    if (!request) return fetched(target, { ...init, headers });
    const body = request.body ? await request.arrayBuffer() : undefined;
    return fetched(target, { method: request.method, headers, body, signal: request.signal, redirect: request.redirect });
  };
};
