import { parse, stringify } from 'yaml';

/** @typedef {Record<string, unknown>} Content */
/** @typedef {{name?: string, in?: string, schema?: {default?: unknown}, example?: unknown}} Parameter */
/** @typedef {{parameters?: Parameter[], requestBody?: {content: Content}, responses: Record<string, {content?: Content}>}} Operation */

/** What the generator for Python knows, or is told to read as bytes. */
const KNOWN = ['application/json', 'multipart/form-data', 'image/jpeg', 'text/html', 'text/plain'];

/** @param {Content} content @returns {Content} */
function known(content) {
  if ('*/*' in content) return { 'application/octet-stream': content['*/*'] };
  return Object.fromEntries(Object.entries(content).filter(([type]) => KNOWN.includes(type)));
}

/**
 * The OpenAPI document as the generator for Python can read it: of the types of pictures only JPEG, no MessagePack, and
 * times in headers as text.
 * @param {string} yaml
 */
export function forPython(yaml) {
  /** @type {{paths: Record<string, Record<string, Operation>>}} */
  const document = parse(yaml);
  for (const operation of Object.values(document.paths).flatMap((item) => Object.values(item))) {
    if (operation.requestBody) operation.requestBody.content = known(operation.requestBody.content);
    for (const response of Object.values(operation.responses)) {
      if (response.content) response.content = known(response.content);
    }
    for (const parameter of operation.parameters ?? []) {
      if (parameter.in === 'header') parameter.schema = { type: 'string' };
    }
  }
  return stringify(document, { aliasDuplicateObjects: false });
}

/**
 * The document as the converter to Postman's form needs it: it makes up values of parameters at random, other ones each
 * time. Ids in paths become variables of Postman, the rest what holds when it is left out.
 * @param {string} yaml
 */
export function forPostman(yaml) {
  /** @type {{paths: Record<string, Record<string, Operation>>, servers: {url: string}[]}} */
  const document = parse(yaml);
  document.servers = [{ url: 'http://127.0.0.1:5000' }];
  for (const operation of Object.values(document.paths).flatMap((item) => Object.values(item))) {
    for (const parameter of operation.parameters ?? []) {
      parameter.example = parameter.in === 'path' ? `{{${parameter.name}}}` : (parameter.schema?.default ?? '');
      parameter.schema = { type: 'string' };
    }
  }
  return stringify(document, { aliasDuplicateObjects: false });
}

/**
 * A collection that is the same for the same document. Ids differ each time; answers are in the document and would make
 * this five megabytes; a picture is a file.
 * @param {string} json
 */
export function keptCollection(json) {
  const DROPPED = ['id', '_postman_id', 'response', 'event'];
  const kept = JSON.parse(json, (name, value) => {
    if (DROPPED.includes(name) && typeof value !== 'number') return undefined;
    return value?.mode === 'raw' && value.raw === 'string' ? { mode: 'file', file: { src: '' } } : value;
  });
  return `${JSON.stringify(kept, null, 1)}\n`;
}
