// Tries the JSON Schema under a validator that is not ours: each fixture passes; each document of broken.json fails, save those marked `beyond`, whose fault JSON Schema
// cannot express, which pass; and every-member.json fails with any of its values null, or with an unknown member in any of its objects, annotations aside.
import Ajv2020 from 'ajv/dist/2020.js';
import { broken, find, fixtures, read, whole } from '../documents.mjs';

const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(read('docs/schema/training-document.v1.schema.json'));

let checks = 0;
let failures = 0;
function expect(isValid, document, what) {
  checks++;
  if (validate(document) === isValid) return;
  failures++;
  console.error(`${what}: ${isValid ? JSON.stringify(validate.errors) : 'passes'}`);
}

function* pointers(value, at = '') {
  if (at !== '') yield at;
  if (value === null || typeof value !== 'object') return;
  for (const [name, child] of Object.entries(value)) yield* pointers(child, `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
}

for (const [name, text] of fixtures) expect(true, JSON.parse(text), name);

for (const [document, { pointer, value, beyond }] of broken()) expect(beyond !== undefined, document, `${pointer} ${JSON.stringify(value) ?? 'missing'}`);

for (const pointer of pointers(whole)) {
  const document = structuredClone(whole);
  const [parent, name] = find(document, pointer);
  const value = parent[name];
  parent[name] = null;
  expect(false, document, `${pointer} null`);
  if (value === null || typeof value !== 'object' || Array.isArray(value) || name === 'annotations') continue;
  parent[name] = { ...value, unknownMember: 1 };
  expect(false, document, `${pointer}/unknownMember`);
}

console.log(`schema: ${checks} checks, ${failures} failed`);
process.exit(failures === 0 ? 0 : 1);
