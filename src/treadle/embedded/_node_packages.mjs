// Resolves packages as Lambda's Node.js runtimes do: what they bring along is found where this machine has it, and ES
// modules find the packages of layers, which Node.js itself looks for in NODE_PATH from CommonJS alone.
import Module from 'node:module';
import path from 'node:path';

const MISSING = new Set(['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND']);
const isPackage = (specifier) => !/^(\.|\/|[a-z]+:)/i.test(specifier);

// Runs in the thread of Node.js's module hooks, from the text of this function.
const hooks = `
import path from 'node:path';
import { pathToFileURL } from 'node:url';
let layers, shipped, pattern;
export const initialize = (data) => { layers = data.layers; shipped = data.shipped; pattern = new RegExp(data.pattern); };
export const resolve = async (specifier, context, next) => {
  try {
    return await next(specifier, context);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || /^(\\.|\\/|[a-z]+:)/i.test(specifier)) throw error;
    for (const place of pattern.test(specifier) ? [...layers, ...shipped] : layers) {
      const parentURL = pathToFileURL(path.join(path.dirname(place), '_.mjs')).href;
      try {
        return await next(specifier, { ...context, parentURL });
      } catch {}
    }
    throw error;
  }
};`;

// layers: the folders of NODE_PATH; shipped: node_modules folders that have what the runtime brings along, by `pattern`
export const resolvePackages = (layers, shipped, pattern) => {
  const brought = new RegExp(pattern);
  const original = Module._resolveFilename;
  Module._resolveFilename = function (specifier, ...rest) {
    try {
      return original.call(this, specifier, ...rest);
    } catch (error) {
      if (!MISSING.has(error.code) || !isPackage(specifier) || !brought.test(specifier)) throw error;
      for (const place of shipped) {
        try {
          return original.call(this, specifier, null, false, { paths: [path.dirname(place)] });
        } catch {}
      }
      throw error;
    }
  };
  if ((layers.length || shipped.length) && typeof Module.register === 'function') {
    const url = `data:text/javascript,${encodeURIComponent(hooks)}`;
    Module.register(url, { parentURL: import.meta.url, data: { layers, shipped, pattern } });
  }
};
