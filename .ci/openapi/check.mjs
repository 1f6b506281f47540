// node check.mjs URL: is the OpenAPI document of samples/TrainingApi, at that address, one that a validator of others takes, and does it say something of every type?
// Writes openapi.json, from which a client is generated.
import { writeFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';

const text = await (await fetch(new URL('openapi/v1.json', process.argv[2]))).text();
writeFileSync('openapi.json', text);
const result = await new Validator().validate(JSON.parse(text));
const failures = result.valid ? [] : [JSON.stringify(result.errors)];

// A schema without a word, or `true`, takes anything.
function lookThrough(schema, at) {
  if (schema === true || (typeof schema === 'object' && Object.keys(schema).length === 0)) return failures.push(`${at}: anything is taken`);
  for (const keyword of ['properties', 'patternProperties']) {
    for (const [name, child] of Object.entries(schema[keyword] ?? {})) lookThrough(child, `${at}/${keyword}/${name}`);
  }
  for (const keyword of ['items', 'additionalProperties', 'propertyNames']) if (schema[keyword]) lookThrough(schema[keyword], `${at}/${keyword}`);
  for (const keyword of ['oneOf', 'anyOf', 'allOf']) schema[keyword]?.forEach((child, place) => lookThrough(child, `${at}/${keyword}/${place}`));
}

const document = JSON.parse(text);
const schemas = Object.entries(document.components.schemas);
for (const [name, schema] of schemas) lookThrough(schema, name);
for (const [path, operations] of Object.entries(document.paths)) {
  for (const [verb, operation] of Object.entries(operations)) {
    for (const parameter of operation.parameters ?? []) lookThrough(parameter.schema, `${verb} ${path} ${parameter.name}`);
    for (const [status, answer] of Object.entries({ body: operation.requestBody ?? {}, ...operation.responses })) {
      for (const [type, { schema }] of Object.entries(answer.content ?? {})) lookThrough(schema ?? {}, `${verb} ${path} ${status} ${type}`);
    }
  }
}
if (document.components.schemas.Activity.discriminator?.propertyName !== 'kind') failures.push('activities have no discriminator');

for (const failure of failures) console.error(failure);
console.log(`openapi: ${schemas.length} components, ${failures.length} failures`);
process.exit(failures.length === 0 ? 0 : 1);
