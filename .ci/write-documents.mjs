// node .ci/write-documents.mjs FOLDER
//     writes the files that `.ci/aot` runs over: in `each`, the fixtures, the rules page's documents, and cut and garbled files; in `all`, every document with a known fault;
//     and whatever is a document as JSON Lines too.
import { mkdirSync, writeFileSync } from 'node:fs';
import { broken, fixtures, text } from './documents.mjs';

const folder = process.argv[2];
let files = 0;
function write(name, content) {
  writeFileSync(`${folder}/${name}`, content);
  files++;
}

// The header and each course on a line of its own.
function lines(document) {
  const { courses, ...header } = document;
  return [header, ...(Array.isArray(courses) ? courses : [])].map((line) => `${JSON.stringify(line)}\n`).join('');
}

mkdirSync(`${folder}/each`, { recursive: true });
mkdirSync(`${folder}/all`, { recursive: true });

for (const [name, content] of fixtures) {
  const stem = name.replace(/\.json$/, '');
  write(`each/${name}`, content);
  write(`each/${stem}.jsonl`, lines(JSON.parse(content)));
  write(`each/${stem}-cut.json`, content.slice(0, content.length / 2));
  write(`each/${stem}-not-utf8.json`, Buffer.concat([Buffer.from(content.slice(0, 400)), Buffer.from([0xff]), Buffer.from(content.slice(400))]));
  write(`each/${stem}-middle-line-cut.jsonl`, `${lines(JSON.parse(content))}{"code":\n${lines(JSON.parse(content))}`);
}

const rules = [...text('docs/rules.md').matchAll(/^### (LDT\d+)|^```json\n([^]*?)^```/gm)];
let rule;
for (const [, code, document] of rules) {
  rule = code ?? rule;
  if (document === undefined) continue;
  write(`each/${rule}.json`, document);
  write(`all/${rule}.jsonl`, lines(JSON.parse(document)));
}

let number = 0;
for (const [document] of broken()) {
  write(`all/broken-${number}.json`, JSON.stringify(document, null, 2));
  write(`all/broken-${number}.jsonl`, lines(document));
  number++;
}

write('each/empty.json', '');
write('each/empty.jsonl', '');
write('each/binary.json', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0x00, 0xff]));
write('each/deep.json', '['.repeat(10_000));
console.log(`${files} files`);
