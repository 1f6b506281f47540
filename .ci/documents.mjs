// The documents that checks outside .NET are made on: the fixtures, the broken ones of schema/broken.json, and those of the rules page.
import { readFileSync, readdirSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const folder = 'tests/LacDuong.Training.Tests/Fixtures/';

export const text = (path) => readFileSync(new URL(path, root), 'utf8');
export const read = (path) => JSON.parse(text(path));

export const fixtures = readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.json')).map((name) => [name, text(folder + name)]);
export const whole = read(`${folder}every-member.json`);

// Where a pointer leads: what holds the value, and under which name.
export function find(document, pointer) {
  const steps = pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const name = steps.pop();
  return [steps.reduce((value, step) => value[step], document), name];
}

// every-member.json with one fault, and its entry.
export function* broken() {
  for (const entry of read('.ci/schema/broken.json')) {
    const document = structuredClone(whole);
    const [parent, name] = find(document, entry.pointer);
    if ('value' in entry) parent[name] = entry.value;
    else delete parent[name];
    yield [document, entry];
  }
}
